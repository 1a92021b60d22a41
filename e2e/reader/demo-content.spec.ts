import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { demoSite } from "../../db/seed/demo/demo-boxes.ts";
import { TEMPLATES } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";

const NOTICE = "Nội dung minh họa";
const INVENTED_LINK = /href="(\/(?:tin|tac-gia|chu-de|anh|video)\/[a-z0-9-]+)"/g;

async function read(request: APIRequestContext, url: string): Promise<string> {
	return (await request.get(url)).text();
}

test("invented content says so on every page and keeps search engines out", async ({ request, templates }) => {
	for (const template of TEMPLATES) {
		const html = await read(request, templates[template]);
		expect(html, template).toContain(NOTICE);
		expect(html, template).toMatch(/<meta name="robots" content="noindex/);
	}
	expect(await read(request, "/robots.txt")).toMatch(/^Disallow: \/$/m);
});

test("removed demo content leaves nothing invented behind, and the front page says that it is empty", async ({
	page,
	request,
	ownPortal,
}) => {
	const { origin, dataDir } = ownPortal;
	const front = await read(request, `${origin}/`);
	const invented = [...new Set([...front.matchAll(INVENTED_LINK)].map(([, path]) => `${origin}${path}`))];
	expect(invented.length).toBeGreaterThan(30);
	const removed = await ownPortal.runCommand("demo", "--remove");
	expect(removed, removed.output).toMatchObject({ code: 0 });

	const isEmpty = async () => (await read(request, `${origin}/`)).includes("Trang chưa có bài nào");
	await expect.poll(isEmpty, { intervals: [20], timeout: 2000 }).toBe(true);
	await page.goto(`${origin}/`);
	await expect(page.getByRole("main")).toContainText("Trang chưa có bài nào");
	for (const url of invented) expect((await request.get(url)).status(), url).toBe(404);
	for (const path of ["/", "/anh", "/video", "/rss", "/tim-kiem?q=lang", "/chuyen-muc/xay-dung-dang", "/khong-co"]) {
		const html = await read(request, origin + path);
		expect(html, path).not.toMatch(/href="\/(?:tin|tac-gia|chu-de|anh|video)\/|\/tep\//);
		expect(html, path).not.toContain(NOTICE);
		for (const value of [demoSite.email, demoSite.phone, demoSite.address]) expect(html, path).not.toContain(value);
	}
	expect(await read(request, `${origin}/rss.xml`)).not.toContain("<item>");
	expect(readdirSync(join(dataDir, "media"))).toEqual([]);
	expect(await read(request, `${origin}/robots.txt`)).not.toMatch(/^Disallow: \/$/m);
	expect(await read(request, `${origin}/chuyen-muc/xay-dung-dang`)).not.toContain("noindex");
});
