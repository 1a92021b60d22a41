import { closeDatabase, db, openDatabase } from "../../db/client.ts";
import { countBannerClicks, insertBanner } from "../../db/queries/boxes.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { toDayKey } from "../../lib/dates.ts";
import { listArticleLinks, TEMPLATES } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";

const YEAR_MS = 365.25 * 24 * 3_600_000;

test("R42: an article of long ago says how many years, and one of these days says nothing", async ({
	page,
	templates,
}) => {
	await page.goto(templates["old article"]);
	const day = await page.getByRole("main").locator("time").first().getAttribute("datetime");
	const years = Math.floor((Date.now() - Date.parse(String(day))) / YEAR_MS);
	const notice = page.getByRole("note").filter({ hasText: "Bài viết đã đăng cách đây" });
	await expect(notice).toContainText(`Bài viết đã đăng cách đây ${years} năm`);
	expect(years).toBeGreaterThan(5);
	await page.goto(templates.article);
	await expect(notice).toHaveCount(0);
});

test("R20: the way back up moves focus to the top of the page", async ({ page }) => {
	await page.goto("/");
	await page.getByRole("link", { name: "LÊN ĐẦU TRANG" }).click();
	await expect(page.getByRole("banner")).toBeFocused();
	await expect(page.getByRole("banner").getByRole("combobox")).toBeInViewport();
});

test("R18: links to other sites are named once, lead there without a hold on this page, and stand in order", async ({
	page,
}) => {
	await page.goto("/");
	const links = page.getByRole("navigation", { name: "Liên kết website" }).getByRole("link");
	await expect(links).toHaveCount(6);
	const names = await links.allTextContents();
	expect(names[0]).toBe("Báo điện tử Đảng Cộng sản Việt Nam");
	expect(names.filter((name) => /^(.+)\s+\1$/.test(name))).toEqual([]);
	expect(new Set(names).size).toBe(names.length);
	for (const link of await links.all()) {
		await expect(link).toHaveAttribute("rel", "noopener");
		await expect(link).toHaveAttribute("href", /^https:\/\//);
		await expect(link.getByRole("img")).toHaveCount(0);
	}
});

test("R19: a banner keeps its room before its picture arrives and says in words where it leads", async ({ page }) => {
	await page.goto("/");
	const box = page.getByRole("region", { name: "Thông tin cần biết" });
	const banners = box.getByRole("link");
	expect(await banners.count()).toBeGreaterThan(2);
	for (const banner of await banners.all()) await expect(banner).toHaveAccessibleName(/\p{L}{2}/u);
	const pictures = box.locator("img");
	expect(await pictures.count()).toBeGreaterThan(0);
	for (const picture of await pictures.all()) {
		for (const side of ["width", "height"]) await expect(picture).toHaveAttribute(side, /^[1-9]\d*$/);
		await expect(picture).toHaveAttribute("alt", "");
	}
});

test("R19: a click on a banner is counted here and leads straight to its address; an unknown one leads nowhere", async ({
	page,
	request,
	portal,
}) => {
	const href = "https://thu-dien-tu.example/gui?hop=1";
	await openDatabase({ dataDir: portal.dataDir, databaseUrl: null });
	try {
		const id = await db.tx(async (tx) => {
			await bumpTags(tx, "changed", ["banners"]);
			return insertBanner(tx, { title: "Hộp thư góp ý", href, position: 99 });
		});
		await expect
			.poll(async () => (await request.get("/")).text(), { intervals: [20] })
			.toContain(`href="/chuyen-tiep/${id}"`);
		await page.goto("/");
		await expect(page.getByRole("link", { name: "Hộp thư góp ý" })).toHaveAttribute("href", `/chuyen-tiep/${id}`);
		for (const clicks of [1, 2]) {
			const answer = await request.get(`/chuyen-tiep/${id}`, { maxRedirects: 0 });
			expect([answer.status(), answer.headers().location, answer.headers()["cache-control"]]).toEqual([
				302,
				href,
				"no-store",
			]);
			expect(await countBannerClicks(db.read, id, toDayKey(new Date()))).toBe(clicks);
		}
	} finally {
		await closeDatabase();
	}
	for (const unknown of ["99999", "0", "999999999999"]) {
		const answer = await request.get(`/chuyen-tiep/${unknown}`, { maxRedirects: 0 });
		expect([answer.status(), answer.headers().location], unknown).toEqual([404, undefined]);
	}
});

test("who answers for the site stands on every page, and a fact that is set stands there at once", async ({
	request,
	portal,
	templates,
}) => {
	const phone = "0269 111 2222";
	await request.get("/");
	expect(await portal.runCommand("settings", "set", "site.phone", phone)).toMatchObject({ code: 0 });
	await expect.poll(async () => (await request.get("/")).text(), { intervals: [20], timeout: 2000 }).toContain(phone);
	for (const template of TEMPLATES) {
		const html = await (await request.get(templates[template])).text();
		const footer = html.slice(html.lastIndexOf("<footer"));
		for (const fact of [
			"Cơ quan chủ quản",
			"Ban Chấp hành Đảng bộ tỉnh Gia Lai",
			"Chịu trách nhiệm nội dung",
			"Trưởng Ban Biên tập",
			"Trụ sở Tỉnh ủy Gia Lai",
			'href="mailto:toasoan@gialai.example"',
			`href="tel:${phone.replaceAll(" ", "")}"`,
			phone,
		]) {
			expect(footer, template).toContain(fact);
		}
		expect(footer, "an empty fact is left out").not.toContain("Giấy phép");
	}
});

test("a text in Jrai or Bahnar says so wherever its words stand, and only there", async ({ page, request }) => {
	for (const [section, language] of [
		["tieng-jrai", "jra"],
		["tieng-bahnar", "bdq"],
	]) {
		const [path = ""] = await listArticleLinks(request, `/chuyen-muc/${section}`);
		await page.goto(path);
		const headline = page.getByRole("heading", { level: 1 });
		const title = await headline.innerText();
		const inLanguage = page.locator(`[lang="${language}"]`);
		await expect(inLanguage.filter({ has: headline })).toHaveCount(1);
		const body = inLanguage.filter({ has: page.locator(".prose") });
		expect(await body.innerText()).toMatch(/[ĕŏŭƀč]/i);
		await expect(page.locator("html")).toHaveAttribute("lang", "vi");
		await expect(page.getByRole("navigation", { name: "Đường dẫn" }).locator(`[lang="${language}"]`)).toHaveCount(0);
		await page.goto(`/chuyen-muc/${section}`);
		await expect(page.locator(`main h2[lang="${language}"]`)).toHaveText(title);
	}
});
