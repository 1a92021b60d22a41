import type { APIRequestContext } from "@playwright/test";
import { listArticleLinks, toArticleId } from "../support/pages.ts";
import { type Portal, startPortal } from "../support/portal.ts";
import { expect, test } from "../support/test.ts";

/** How long another process's write may stay unseen (architecture.md §2: the database is looked at every 250 ms). */
const HEARD_WITHIN_MS = 300;

/** Where the portal took an answer from ("hit", "miss"), by the access log. */
async function readOutcome(portal: Portal, requestId: string): Promise<string> {
	const find = () => portal.readLog().match(new RegExp(`"id":"${requestId}".*"from":"([a-z]+)"`))?.[1] ?? "";
	await expect.poll(find, { intervals: [100] }).not.toBe("");
	return find();
}

interface Write {
	/** Of `npm run portal -- article`. */
	args: readonly string[];
	/** Address of the article, and how it is answered once the write was heard of. */
	path: string;
	status: number;
}

/** Milliseconds from the end of another process's write until a reader sees it. */
async function measureWait(request: APIRequestContext, portal: Portal, { args, path, status }: Write): Promise<number> {
	const { code, output } = await portal.runCommand("article", ...args);
	const begun = performance.now();
	expect(code, output).toBe(0);
	const getStatus = async () => (await request.get(portal.origin + path)).status();
	await expect.poll(getStatus, { intervals: [10] }).toBe(status);
	return performance.now() - begun;
}

interface Seen {
	etag: string;
	body: string;
	requestId: string;
}

async function look(request: APIRequestContext, url: string): Promise<Seen> {
	const answer = await request.get(url);
	const { etag = "", "x-request-id": requestId = "" } = answer.headers();
	return { etag, body: await answer.text(), requestId };
}

test("an article taken down by another process is gone at once where it stood, and elsewhere pages stay in memory", async ({
	request,
	ownPortal,
}) => {
	const { origin } = ownPortal;
	const [path = ""] = await listArticleLinks(request, `${origin}/chuyen-muc/bao-ve-nen-tang-tu-tuong-cua-dang`);
	const [other = ""] = await listArticleLinks(request, `${origin}/chuyen-muc/dat-va-nguoi-gia-lai`);
	const id = String(toArticleId(path));
	const itsPages = ["/", "/chuyen-muc/bao-ve-nen-tang-tu-tuong-cua-dang", "/rss.xml"].map((page) => origin + page);
	for (const page of itsPages) expect((await look(request, page)).body, page).toContain(path);
	await request.get(origin + path);
	const others = [other, "/anh", "/video", "/rss", "/chuyen-muc/hoi-dap"].map((page) => origin + page);
	const before = new Map<string, Seen>();
	for (const page of others) before.set(page, await look(request, page));

	const takeDown = ["take-down", id, "--reason", "Kiểm tra nguồn tin"];
	const waits = [
		await measureWait(request, ownPortal, { args: takeDown, path, status: 410 }),
		await measureWait(request, ownPortal, { args: ["restore", id], path, status: 200 }),
		await measureWait(request, ownPortal, { args: takeDown, path, status: 410 }),
	];
	// A machine that is busy with other tests answers late; one that hears late does so every time.
	expect(Math.min(...waits)).toBeLessThanOrEqual(HEARD_WITHIN_MS);
	for (const page of itsPages) expect((await look(request, page)).body, page).not.toContain(path);
	for (const page of others) {
		const now = await look(request, page);
		expect([now.etag, now.body], page).toEqual([before.get(page)?.etag, before.get(page)?.body]);
		expect(await readOutcome(ownPortal, now.requestId), page).toBe("hit");
	}
});

test("a restarted portal shows what is true now, not what it showed before", async ({ request, ownPortal }) => {
	const { origin, port, dataDir } = ownPortal;
	const [path = ""] = await listArticleLinks(request, `${origin}/chuyen-muc/hoi-dap`);
	const before = await look(request, `${origin}/anh`);
	await request.get(origin + path);
	await ownPortal.stop();
	const id = String(toArticleId(path));
	expect(await ownPortal.runCommand("article", "take-down", id, "--reason", "Kiểm tra nguồn tin")).toMatchObject({
		code: 0,
	});
	const restarted = await startPortal(dataDir, { PORT: String(port) });
	try {
		expect((await request.get(origin + path)).status()).toBe(410);
		expect((await look(request, `${origin}/chuyen-muc/hoi-dap`)).body).not.toContain(path);
		expect((await look(request, `${origin}/anh`)).etag).toBe(before.etag);
	} finally {
		await restarted.stop();
	}
});
