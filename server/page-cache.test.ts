import { beforeEach, expect, test } from "vitest";
import { PageCache } from "./page-cache.ts";
import { type RenderedPage, toPageEntry, toPlainBody } from "./page-entry.ts";

interface World {
	now: number;
	/** What the pages read: a render takes it in when it begins. */
	text: string;
	renders: string[];
	failures: string[];
	fail: boolean;
	tags: (key: string) => string[];
	page: Partial<RenderedPage>;
	/** Held renders go on one by one. */
	gates: (() => void)[] | null;
	/** How many renders run at once now, and at most so far. */
	running: number;
	peak: number;
}

let world: World;
let cache: PageCache;

beforeEach(() => {
	world = {
		now: 1000,
		text: "one",
		renders: [],
		failures: [],
		fail: false,
		tags: () => ["article:1"],
		page: {},
		gates: null,
		running: 0,
		peak: 0,
	};
	cache = makeCache();
});

function makeCache(maxBytes = 1e6): PageCache {
	return new PageCache({
		maxBytes,
		render,
		toEntry: (page) => toPageEntry(page, { shared: {}, hasSurrogateKey: false }),
		notFoundKey: "/missing",
		onRenderFailure: (key) => world.failures.push(key),
		now: () => world.now,
	});
}

async function render(key: string): Promise<RenderedPage> {
	world.renders.push(key);
	world.running += 1;
	world.peak = Math.max(world.peak, world.running);
	const { text, gates, fail } = world;
	if (gates) await new Promise<void>((resolve) => gates.push(resolve));
	else await Promise.resolve();
	world.running -= 1;
	if (fail) throw new Error("the application failed");
	const page = {
		status: key === "/missing" ? 404 : 200,
		headers: {},
		body: `${key} ${text}`,
		expiresAt: null,
		isCacheable: true,
	};
	return { ...page, tags: new Set(world.tags(key)), ...world.page };
}

async function read(key: string): Promise<string> {
	const { entry } = await cache.load(key);
	return String(await toPlainBody(entry));
}

const change = (effect: "changed" | "removed" | "aged", ...tags: string[]) =>
	cache.applyTagChanges(tags.map((tag, index) => ({ tag, effect, seq: index + 1 })));
const untilRendering = (count: number) => expect.poll(() => world.gates?.length, { interval: 1 }).toBe(count);

test("a hundred readers of a cold page cost one render", async () => {
	const pages = await Promise.all(Array.from({ length: 100 }, () => read("/a")));
	expect(new Set(pages)).toEqual(new Set(["/a one"]));
	expect(world.renders).toEqual(["/a"]);
});

test("a page is fresh until something it read changes, and others stay", async () => {
	world.tags = (key) => [`article:${key}`];
	await Promise.all([read("/a"), read("/b")]);
	world.text = "two";
	change("changed", "article:/a");
	expect(cache.getFresh("/a")).toBeUndefined();
	expect(cache.getFresh("/b")).toBeDefined();
	expect([await read("/a"), await read("/b")]).toEqual(["/a two", "/b one"]);
	expect(world.renders).toEqual(["/a", "/b", "/a"]);
});

test("a changed page that cannot be made anew serves as it was, and is tried again a second later", async () => {
	await read("/a");
	world.fail = true;
	change("changed", "article:1");
	expect(await cache.load("/a")).toMatchObject({ isStale: true });
	expect(await read("/a")).toBe("/a one");
	expect(world.renders).toHaveLength(2);
	world.now += 1001;
	world.fail = false;
	world.text = "two";
	expect(await read("/a")).toBe("/a two");
	expect(world.failures).toEqual(["/a"]);
});

test("a write during that second is not waited out", async () => {
	await read("/a");
	world.fail = true;
	change("changed", "article:1");
	await read("/a");
	world.fail = false;
	world.text = "two";
	change("changed", "article:1");
	expect(await read("/a")).toBe("/a two");
});

test("a page that was taken down is never shown again, not even when rendering fails", async () => {
	await read("/a");
	world.fail = true;
	change("removed", "article:1");
	await expect(cache.load("/a")).rejects.toThrow("the application failed");
	expect(cache.size).toBe(0);
});

test("a page taken down while it is being rendered for the cache is not kept", async () => {
	world.gates = [];
	const reading = read("/a");
	await untilRendering(1);
	const [first] = world.gates;
	world.gates = null;
	world.text = "gone";
	change("removed", "article:1");
	first?.();
	expect(await reading).toBe("/a gone");
});

test("an aged page serves at once while a new one is made behind the reader's back", async () => {
	await read("/a");
	world.text = "two";
	change("aged", "article:1");
	expect(await cache.load("/a")).toMatchObject({ isStale: true });
	await cache.settle();
	expect(String(await toPlainBody(cache.getFresh("/a") ?? expect.fail("not fresh")))).toBe("/a two");
	expect(world.renders).toHaveLength(2);
});

test("two aged pages at most are renewed at a time, each once however many ask", async () => {
	const keys = ["/a", "/b", "/c", "/d", "/e"];
	await Promise.all(keys.map(read));
	change("aged", "article:1");
	world.peak = 0;
	await Promise.all([...keys, ...keys].map(read));
	await expect.poll(() => keys.every((key) => cache.getFresh(key)), { interval: 1 }).toBe(true);
	expect(world.peak).toBe(2);
	expect(world.renders).toHaveLength(10);
});

test("a failing renewal leaves the aged page and does not repeat at every request", async () => {
	await read("/a");
	change("aged", "article:1");
	world.fail = true;
	await read("/a");
	await cache.settle();
	for (let n = 0; n < 20; n += 1) expect(await read("/a")).toBe("/a one");
	await cache.settle();
	expect(world.renders).toHaveLength(2);
});

test("a render that a write overtook is repeated, so that who asked after the write reads what it wrote", async () => {
	world.gates = [];
	const before = read("/a");
	await untilRendering(1);
	world.text = "two";
	change("changed", "article:1");
	const after = read("/a");
	world.gates[0]?.();
	await untilRendering(2);
	world.gates[1]?.();
	expect(await Promise.all([before, after])).toEqual(["/a two", "/a two"]);
	expect(cache.getFresh("/a")).toBeDefined();
});

test("a render is not repeated for what it did not read, nor for what merely ages: that is renewed behind the next reader", async () => {
	world.gates = [];
	const reading = read("/a");
	await untilRendering(1);
	world.text = "two";
	change("changed", "article:2");
	change("aged", "article:1");
	world.gates[0]?.();
	expect(await reading).toBe("/a one");
	expect([world.renders.length, cache.getFresh("/a")]).toEqual([1, undefined]);
	expect(await read("/a")).toBe("/a one");
	world.gates[1]?.();
	await cache.settle();
	expect(await read("/a")).toBe("/a two");
});

test("a page that is overtaken every time is answered after ten tries, and not kept", async () => {
	world.tags = () => {
		change("changed", "article:1");
		return ["article:1"];
	};
	expect(await read("/a")).toBe("/a one");
	expect(world.renders).toHaveLength(10);
	expect(cache.getFresh("/a")).toBeUndefined();
});

test("nothing is answered from memory while it is being read what a write changed", async () => {
	await read("/a");
	world.text = "two";
	const sync = Promise.withResolvers<void>();
	cache.holdUntil(sync.promise);
	expect(cache.getFresh("/a")).toBeUndefined();
	const reading = read("/a");
	change("changed", "article:1");
	sync.resolve();
	expect(await reading).toBe("/a two");
	expect(cache.getFresh("/a")).toBeDefined();
});

test("when changes cannot be learnt every page is made anew, and the old ones are the fallback", async () => {
	await read("/a");
	world.text = "two";
	cache.distrust();
	expect(await read("/a")).toBe("/a two");
	world.fail = true;
	cache.distrust();
	expect(await read("/a")).toBe("/a two");
});

test("the pages not asked for longest go when memory is full", async () => {
	await read("/a");
	const size = cache.bytes;
	cache = makeCache(size * 3 + 100);
	for (const key of ["/a", "/b", "/c"]) await read(key);
	cache.getFresh("/a");
	await read("/d");
	expect(["/a", "/b", "/c", "/d"].map((key) => cache.getFresh(key) !== undefined)).toEqual([true, false, true, true]);
	expect(cache.bytes).toBeLessThanOrEqual(size * 3 + 100);
	change("removed", "article:1");
	expect(cache.bytes).toBe(0);
});

test("a page is made anew when its time is over", async () => {
	world.page = { expiresAt: 2000 };
	await read("/a");
	expect(cache.getFresh("/a")).toBeDefined();
	world.now = 2000;
	world.text = "two";
	expect(cache.getFresh("/a")).toBeUndefined();
	expect(await read("/a")).toBe("/a two");
});

test("a page that must not be kept is rendered for every request", async () => {
	world.page = { isCacheable: false };
	await read("/a");
	await read("/a");
	expect(world.renders).toHaveLength(2);
	expect(cache.size).toBe(0);
});

test("twenty thousand random addresses push no good page out and share one page", async () => {
	await read("/a");
	world.page = { status: 404, tags: new Set(["redirects"]) };
	for (let n = 0; n < 20_000; n += 1) await cache.load(`/random-${n}`);
	expect(cache.size).toBe(2);
	expect(cache.getFresh("/a")).toBeDefined();
	expect((await cache.load("/random-19999")).entry.status).toBe(404);
});

test("ten thousand made-up addresses that all lead to one page push no page out", async () => {
	await read("/a");
	world.page = { status: 301, headers: { location: "/a" } };
	for (let n = 0; n < 10_000; n += 1) await cache.load(`/tin/z${n}-1`);
	expect(cache.getFresh("/a")).toBeDefined();
	expect(cache.size).toBeLessThan(10);
	expect((await cache.load("/tin/z9999-1")).entry.status).toBe(301);
	expect(world.renders).toHaveLength(10_001);
});

test("an unknown address is asked for once, and again when what it read changes", async () => {
	world.page = { status: 404, tags: new Set(["article:9"]) };
	await cache.load("/tin/a-9");
	await cache.load("/tin/a-9");
	expect(world.renders).toEqual(["/tin/a-9", "/missing"]);
	world.page = {};
	world.tags = () => ["article:9"];
	change("changed", "article:9");
	expect(await read("/tin/a-9")).toBe("/tin/a-9 one");
});
