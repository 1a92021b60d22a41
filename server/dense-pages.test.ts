import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { PageCache } from "./page-cache.ts";
import { type PageEntry, toPageEntry } from "./page-entry.ts";

const USES = 5;

function makeCache(render: () => string): PageCache {
	const page = { status: 200, headers: {}, tags: new Set(["article:1"]), expiresAt: null, isCacheable: true };
	return new PageCache({
		maxBytes: 1e6,
		render: async () => ({ ...page, body: render() }),
		toEntry: (rendered) => toPageEntry(rendered, { shared: {}, hasSurrogateKey: false }),
		notFoundKey: "/missing",
		onRenderFailure: (_key, error) => {
			throw error;
		},
	});
}

const writeList = (word: string) =>
	Array.from({ length: 400 }, (_, at) => `<li>${word} ${at * 7919}, làng thứ ${at * 31}</li>`).join("");

const readBrotli = (entry: PageEntry | undefined) => brotliDecompressSync(entry?.variants.br.body ?? "").toString();

test("a page that is asked for often is kept in fewer bytes, under the same name and with the same words", async () => {
	const text = writeList("Chi bộ");
	const cache = makeCache(() => text);
	const first = (await cache.load("/tin/a")).entry;
	expect(Array.from({ length: USES }, () => cache.getFresh("/tin/a"))).toEqual(Array(USES).fill(first));
	const bytes = cache.bytes;
	await cache.settle();
	const dense = cache.getFresh("/tin/a");
	const [before, after] = [first.variants.br, dense?.variants.br];
	const [larger, smaller] = [before.body?.length ?? 0, after?.body?.length ?? 0];
	expect(smaller).toBeLessThan(larger * 0.97);
	expect(after?.etag).toBe(before.etag);
	expect(after?.headers.at(after.headers.indexOf("content-length") + 1)).toBe(String(smaller));
	expect(readBrotli(dense)).toBe(text);
	expect(bytes - cache.bytes).toBe(larger - smaller);
});

test("a page that was made anew while it was compressed is the new one", async () => {
	let text = writeList("Chi bộ");
	const cache = makeCache(() => text);
	await cache.load("/tin/a");
	for (let uses = 0; uses < USES; uses += 1) cache.getFresh("/tin/a");
	text = writeList("Đảng bộ");
	cache.applyTagChanges([{ tag: "article:1", effect: "changed", seq: 1 }]);
	await cache.load("/tin/a");
	await cache.settle();
	const kept = cache.getFresh("/tin/a");
	expect(readBrotli(kept)).toBe(text);
	expect(cache.bytes).toBe(kept?.bytes);
});
