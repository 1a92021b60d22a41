import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { toArticleId } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";

test("R56: every footer leads to the pages about the office, who answers for it, and the site map", async ({
	page,
}) => {
	await page.goto("/");
	const footer = page.getByRole("contentinfo");
	await expect(footer).toContainText("Chịu trách nhiệm nội dung");
	const links = footer.getByRole("navigation", { name: "Về trang này" }).getByRole("link");
	const hrefs = await Promise.all((await links.all()).map((link) => link.getAttribute("href")));
	expect(hrefs.slice(0, 5)).toEqual(["/gioi-thieu", "/ban-bien-tap", "/lien-he", "/quyen-rieng-tu", "/tro-nang"]);
	for (const href of hrefs) {
		await page.goto(href ?? "");
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	}
	await page.goto("/lien-he");
	await expect(page.getByRole("main").getByRole("link", { name: "toasoan@gialai.example" })).toBeVisible();
});

test("R57: the portal sets no cookie and asks no other site for anything", async ({ page, context, baseURL }) => {
	const foreign: string[] = [];
	page.on("request", (request) => {
		if (!request.url().startsWith(String(baseURL))) foreign.push(request.url());
	});
	for (const path of ["/", "/van-ban", "/quyen-rieng-tu"]) await page.goto(path);
	expect([foreign, await context.cookies()]).toEqual([[], []]);
});

test("R58: the accessibility statement names the rule it follows and what is still missing", async ({ page }) => {
	await page.goto("/tro-nang");
	await expect(page.getByRole("main")).toContainText("Thông tư 26/2020/TT-BTTTT");
	await expect(page.getByRole("heading", { name: "Chưa làm được" })).toBeVisible();
});

test("R56: a page changed from the terminal is seen at the next look, its older text kept", async ({
	ownPortal,
	request,
}) => {
	const { dataDir, origin, runCommand } = ownPortal;
	expect(await (await request.get(`${origin}/tro-nang`)).text()).toContain("Khả năng tiếp cận");
	const path = join(dataDir, "loi.txt");
	writeFileSync(path, "## Đầu mục mới\nLời mới của cơ quan.\n");
	const saved = await runCommand("page", "set", "tro-nang", "--title", "Trợ năng", "--file", path);
	expect(saved).toEqual({ code: 0, output: "Đã lưu /tro-nang, bản 2.\n" });
	const read = async () => (await request.get(`${origin}/tro-nang`)).text();
	await expect.poll(read, { intervals: [20] }).toContain("<h2>Đầu mục mới</h2>");
	expect(await (await request.get(origin)).text()).toContain("Trợ năng");
	expect((await runCommand("page", "history", "tro-nang")).output.trim().split("\n")).toHaveLength(2);
});

test("R43: a correction from the terminal stands on the article, in the archive and in its date of change", async ({
	ownPortal,
	request,
	templates,
}) => {
	const { origin, runCommand } = ownPortal;
	const path = templates.article;
	const read = async (address: string) => (await request.get(origin + address)).text();
	const note = "Bản đăng lúc đầu viết sai một con số.";
	expect(await read(path)).not.toContain(note);
	const made = await runCommand("article", "correct", String(toArticleId(path)), "--note", note);
	expect(made.code).toBe(0);
	await expect.poll(() => read(path), { intervals: [20] }).toContain(note);
	expect(await read(path)).toMatch(/Cập nhật: <time/);
	const archive = await read("/dinh-chinh");
	expect(archive.indexOf(note)).toBeGreaterThan(archive.indexOf(`href="${path}"`));
});
