import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { formatDay } from "../../lib/dates.ts";
import { LEGACY_PAGE, writeLegacyPage } from "../support/legacy-page.ts";
import { listArticleLinks } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";

const REAL_PAGE = join(import.meta.dirname, "../../../shared/data/legacy-pages/dak-doa.txt");
const SECTION = "/chuyen-muc/mat-tran-doan-the";
const AUTHOR = "/tac-gia/thu-lanh";

/** The address on the site that the report of an import names. */
function readAddress(report: string): string {
	return report.match(/\/tin\/[a-z0-9-]+-\d+/)?.[0] ?? "";
}

function listBodyParagraphs(page: Page): Promise<string[]> {
	return page.locator("main article .prose > p").allTextContents();
}

test("G01: an imported page stands at once on its own page, in its section, with its author and in related boxes", async ({
	page,
	request,
	portal,
}, testInfo) => {
	const [sibling = ""] = await listArticleLinks(request, SECTION);
	for (const path of ["/", SECTION, sibling, "/rss.xml"]) await request.get(path);
	expect((await request.get(AUTHOR)).status()).toBe(404);
	const file = writeLegacyPage(testInfo.outputPath("bong-phun.txt"), "14/06/2018");
	const { code, output } = await portal.runCommand(
		"import",
		file,
		"--category",
		"mat-tran-doan-the",
		"--keep-duplicates",
	);
	expect(code, output).toBe(0);
	const path = readAddress(output);
	await expect.poll(async () => (await request.get(path)).status(), { intervals: [20], timeout: 2000 }).toBe(200);

	const answer = await page.goto(path);
	expect(await answer?.text()).not.toMatch(/Object reference|&nbsp;|\u00a0/);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(LEGACY_PAGE.title);
	const article = page.getByRole("main").getByRole("article").first();
	const date = article.locator("time").first();
	await expect(date).toHaveText(/14\/06\/2018$/);
	await expect(date).toHaveAttribute("datetime", "2018-06-14");
	await expect(article).toContainText("Lượt xem: 1807");
	await expect(page.getByText(LEGACY_PAGE.lead, { exact: true })).toHaveCount(1);
	expect(await listBodyParagraphs(page)).toEqual(LEGACY_PAGE.paragraphs);
	const figure = article.getByRole("figure");
	await expect(figure).toContainText("Ảnh gốc không còn");
	await expect(figure).toContainText(`${LEGACY_PAGE.caption} Ảnh: ${LEGACY_PAGE.credit}`);
	await expect(figure.getByRole("img")).toHaveCount(0);

	const links = await listArticleLinks(request, SECTION);
	expect(links).toEqual([sibling, path]);
	await article.getByRole("contentinfo").or(article.locator("footer")).getByRole("link", { name: "Thu Lành" }).click();
	await expect(page).toHaveURL(AUTHOR);
	await expect(page.getByRole("main").getByRole("link", { name: LEGACY_PAGE.title })).toHaveAttribute("href", path);
	await page.goto(sibling);
	const related = page
		.locator("section")
		.filter({ has: page.getByRole("heading", { name: "Tin liên quan", exact: true }) });
	await expect(related.getByRole("link", { name: LEGACY_PAGE.title })).toHaveAttribute("href", path);
});

test("G01: a second import changes nothing, and changed words make the page new at its old address", async ({
	request,
	portal,
}, testInfo) => {
	const title = "Làng Bông Phun dựng lại cây nêu";
	const file = writeLegacyPage(testInfo.outputPath("cay-neu.txt"), "20/09/2017", { title });
	const path = readAddress(
		(await portal.runCommand("import", file, "--category", "hoi-dap", "--keep-duplicates")).output,
	);
	await expect.poll(async () => (await request.get(path)).status(), { intervals: [20], timeout: 2000 }).toBe(200);
	const before = await request.get(path);
	const again = await portal.runCommand("import", file);
	expect(again).toMatchObject({ code: 0, output: expect.stringContaining("1 bài không đổi") });
	const after = await request.get(path);
	expect([after.headers().etag, await after.text()]).toEqual([before.headers().etag, await before.text()]);
	writeLegacyPage(file, "20/09/2017", { title, lead: "Cây nêu mới cao hơn cây cũ một sải tay.", views: "1810" });
	const changed = await portal.runCommand("import", file);
	expect(changed).toMatchObject({ code: 0, output: expect.stringContaining("1 bài có phiên bản mới") });
	expect(readAddress(changed.output)).toBe(path);
	const read = async () => (await request.get(path)).text();
	await expect.poll(read, { intervals: [20], timeout: 2000 }).toContain("Cây nêu mới cao hơn cây cũ một sải tay.");
	expect(await read()).toContain("Lượt xem: 1810");
	expect(await (await request.get("/chuyen-muc/hoi-dap")).text()).toContain("Cây nêu mới cao hơn cây cũ một sải tay.");
});

test("G01: an imported page of today stands on the front page at once", async ({ page, request, portal }, testInfo) => {
	const title = "Làng Bông Phun mở hội mừng giọt nước mới";
	await request.get("/");
	const file = writeLegacyPage(testInfo.outputPath("giot-nuoc.txt"), formatDay(new Date()), { title });
	const path = readAddress(
		(await portal.runCommand("import", file, "--category", "mat-tran-doan-the", "--keep-duplicates")).output,
	);
	await expect.poll(async () => (await request.get(path)).status(), { intervals: [20], timeout: 2000 }).toBe(200);
	// Another process wrote it: this one hears of it within 300 ms.
	await expect
		.poll(async () => (await request.get("/")).text(), { intervals: [20], timeout: 2000 })
		.toContain(`href="${path}"`);
	await page.goto("/");
	await expect(page.getByRole("main").getByRole("link", { name: title })).toHaveAttribute("href", path);
});

// The page itself belongs to the office and lies beside the repository, not in it.
if (existsSync(REAL_PAGE)) {
	test("R03 R04 R06 R07 R08 G01: the one page left of the old portal stands as the catalogue says (where it is at hand)", async ({
		page,
		request,
		portal,
	}) => {
		const { code, output } = await portal.runCommand("import", REAL_PAGE, "--category", "cong-tac-kiem-tra-giam-sat");
		expect(code, output).toBe(0);
		const path = readAddress(output);
		await expect.poll(async () => (await request.get(path)).status(), { intervals: [20], timeout: 2000 }).toBe(200);
		const html = await (await page.goto(path))?.text();
		expect(html).not.toMatch(/aborted|SSL|&nbsp;|\u00a0|class="?Mso|<font|\sstyle=/);
		expect(html).toBe(html?.normalize("NFC"));
		const article = page.getByRole("main").getByRole("article").first();
		const date = article.locator("time").first();
		await expect(date).toHaveText(/08\/11\/2020$/);
		await expect(date).toHaveAttribute("datetime", "2020-11-08");
		await expect(article).toContainText("Lượt xem: 1807");
		const paragraphs = await listBodyParagraphs(page);
		expect(paragraphs).toHaveLength(10);
		expect(paragraphs.filter((text) => text.trim() === "")).toEqual([]);
		await expect(article.getByRole("figure")).toContainText(
			"Ban Chấp hành Đảng bộ huyện Đak Đoa nhiệm kỳ 2020 - 2025. Ảnh: N.Đ",
		);
		const headline = await page.getByRole("heading", { level: 1 }).innerText();
		await article.getByRole("link", { name: "Phương Thanh" }).last().click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Phương Thanh");
		await expect(page.getByRole("main").getByRole("link", { name: headline })).toHaveAttribute("href", path);
	});
}
