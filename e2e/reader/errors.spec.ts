import { listArticleLinks, toArticleId } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";

const NO_TRACE = /\bat .*\(.*:\d+\)|Exception|undefined|NaN|\[object|node_modules/;

test("R41: an unknown address answers 404 with a way on, in Vietnamese, and no trace of the machine", async ({
	page,
}) => {
	for (const path of [
		"/khong-co",
		"/tin/khong-co-999999",
		"/tin/khong-co-so",
		"/chuyen-muc/khong-co",
		"/tac-gia/khong-co",
		"/a/b/c.aspx",
	]) {
		const answer = await page.goto(path);
		expect(answer?.status(), path).toBe(404);
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(/không tìm thấy/i);
		await expect(page.getByRole("main").getByRole("combobox")).toBeVisible();
		expect(await page.getByRole("main").locator('a[href^="/tin/"]').count(), path).toBeGreaterThan(2);
		const id = answer?.headers()["x-request-id"] ?? "none";
		await expect(page.getByText(id)).toBeVisible();
		expect(await page.content()).not.toMatch(NO_TRACE);
		expect(await page.content()).not.toContain("__REQUEST_ID__");
	}
});

test("R41: two readers of the same missing page get two request ids", async ({ request }) => {
	const bodies = await Promise.all([1, 2].map(async () => (await request.get("/khong-co-lan-nao")).text()));
	expect(bodies[0]).not.toBe(bodies[1]);
});

test("R21: a page beyond the end of a list and a page that is no number answer 404", async ({ request }) => {
	for (const page of ["99", "0", "1.5", "abc"]) {
		const answer = await request.get(`/chuyen-muc/xay-dung-dang/trang/${page}`, { maxRedirects: 0 });
		expect(answer.status(), page).toBe(404);
	}
});

test("R41: a taken down article answers 410, everywhere at once, and 200 again when restored", async ({
	page,
	request,
	portal,
}) => {
	const [path = ""] = await listArticleLinks(request, "/chuyen-muc/giao-duc");
	const id = String(toArticleId(path));
	await request.get("/");
	const taken = await portal.runCommand("article", "take-down", id, "--reason", "Kiểm tra lại số liệu");
	expect(taken, taken.output).toMatchObject({ code: 0 });
	await expect.poll(async () => (await request.get(path)).status(), { timeout: 2000, intervals: [20] }).toBe(410);
	await page.goto(path);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(/đã (được )?gỡ/i);
	for (const list of ["/", "/chuyen-muc/giao-duc", "/chuyen-muc/kinh-te-xa-hoi", "/rss.xml"]) {
		expect(await (await request.get(list)).text(), list).not.toContain(`-${id}"`);
	}
	await portal.runCommand("article", "restore", id);
	await expect.poll(async () => (await request.get(path)).status(), { timeout: 2000, intervals: [20] }).toBe(200);
});

test("S13: a section that moved leads from its old address to the new one in one hop", async ({ request, portal }) => {
	await portal.runCommand("category", "rename", "the-thao", "the-thao-gia-lai");
	await portal.runCommand("category", "rename", "the-thao-gia-lai", "tin-the-thao");
	await expect
		.poll(async () => (await request.get("/chuyen-muc/the-thao", { maxRedirects: 0 })).headers().location, {
			intervals: [20],
		})
		.toBe("/chuyen-muc/tin-the-thao");
	const old = await request.get("/chuyen-muc/the-thao", { maxRedirects: 0 });
	expect(old.status()).toBe(301);
	expect((await request.get("/chuyen-muc/tin-the-thao")).status()).toBe(200);
	await portal.runCommand("category", "rename", "tin-the-thao", "the-thao");
	await expect
		.poll(async () => (await request.get("/chuyen-muc/the-thao", { maxRedirects: 0 })).status(), { intervals: [20] })
		.toBe(200);
});
