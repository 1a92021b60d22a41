import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "../support/test.ts";

test("R44: a reader finds a document by its number, reads its facts and saves its file under a good name", async ({
	page,
	request,
}) => {
	await page.goto("/van-ban");
	await page.getByRole("searchbox", { name: "Số, ký hiệu hoặc trích yếu" }).fill("15 nq tu");
	await page.getByRole("button", { name: "Tìm văn bản" }).click();
	await expect(page).toHaveURL("/van-ban?q=15+nq+tu");
	await page.getByRole("main").getByRole("article").first().getByRole("link").click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nghị quyết số 15-NQ/TU");
	await expect(page.getByRole("definition").filter({ hasText: "Còn hiệu lực" })).toBeVisible();
	const link = page.getByRole("link", { name: /^Tải về: 15-NQ-TU\.pdf \(PDF, \d+ KB\)$/ });
	const saving = page.waitForEvent("download");
	await link.click();
	expect((await saving).suggestedFilename()).toBe("15-NQ-TU.pdf");
	const file = await request.get((await link.getAttribute("href")) ?? "");
	expect(file.headers()).toMatchObject({
		"content-type": "application/pdf",
		"content-disposition": 'attachment; filename="15-NQ-TU.pdf"',
		"x-content-type-options": "nosniff",
	});
	expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-");
});

test("R44: what is selected stands in the address without empty fields, and such a list is not for search engines", async ({
	page,
}) => {
	await page.goto("/van-ban");
	await page.getByText("Lọc theo loại, cơ quan, lĩnh vực, năm").click();
	await page.getByLabel("Loại văn bản").selectOption("Chỉ thị");
	await page.getByLabel("Hiệu lực").selectOption("Còn hiệu lực");
	await page.getByRole("button", { name: "Lọc văn bản" }).click();
	await expect(page).toHaveURL("/van-ban?hieu-luc=con&loai=chi-thi");
	await expect(page.getByLabel("Loại văn bản")).toHaveValue("chi-thi");
	await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
	await expect(page.getByRole("main").getByRole("article")).not.toHaveCount(0);
});

test("R44: pages of twenty, nothing beyond the end, nothing for a type there is not", async ({ page, request }) => {
	await page.goto("/van-ban");
	await expect(page.getByRole("main").getByRole("article")).toHaveCount(20);
	await page.getByRole("link", { name: "Trang sau" }).click();
	await expect(page).toHaveURL("/van-ban/trang/2");
	expect((await request.get("/van-ban/trang/9")).status()).toBe(404);
	expect((await request.get("/van-ban?loai=khong-co")).status()).toBe(404);
	expect((await request.get("/van-ban/trang/1", { maxRedirects: 0 })).headers().location).toMatch(/\/van-ban$/);
});

test("R44: the search of the site finds documents too", async ({ page }) => {
	await page.goto("/tim-kiem?q=09-CT/TU");
	const found = page
		.getByRole("main")
		.getByRole("article")
		.getByRole("link", { name: /^Chỉ thị số 09-CT\/TU: / });
	await expect(found).toBeVisible();
	await expect(page.getByRole("heading", { level: 2, name: "Văn bản", exact: true })).toBeVisible();
});

test("R44: a replaced document says so and leads to the new one", async ({ page, templates }) => {
	await page.goto(templates["replaced document"]);
	await expect(page.getByRole("definition").filter({ hasText: "Hết hiệu lực toàn bộ" })).toBeVisible();
	await page.getByRole("note").getByRole("link").click();
	await expect(page.getByRole("heading", { name: "Văn bản được thay thế" })).toBeVisible();
});

test("R44: staff add a document from the terminal, secret ones are refused, and a withdrawn one answers 410", async ({
	ownPortal,
	request,
}) => {
	const { dataDir, origin, runCommand } = ownPortal;
	const path = join(dataDir, "tai-lieu.pdf");
	writeFileSync(path, "%PDF-1.4\n% riêng\n%%EOF\n");
	const facts = ["--sign", "77-tb/tu", "--date", "01/10/2026", "--abstract", "Về việc thử", "--file", path];
	const media = join(dataDir, "media");
	const before = readdirSync(media).length;
	const refused = await runCommand("document", "add", ...facts, "--secrecy", "Mật");
	expect([refused.code, refused.output, readdirSync(media).length]).toEqual([
		1,
		expect.stringContaining("mang dấu “Mật”"),
		before,
	]);
	expect((await runCommand("document", "add", ...facts)).output).toContain("Đã thêm văn bản");
	const list = `${origin}/van-ban?q=77+tb`;
	await expect.poll(async () => (await request.get(list)).text(), { intervals: [20] }).toContain("Về việc thử");
	const address =
		/\/van-ban\/thong-bao-77-tb-tu-ve-viec-thu-\d+/.exec(await (await request.get(list)).text())?.[0] ?? "";
	const file = /\/tep\/[0-9a-f]+\/77-TB-TU\.pdf/.exec(await (await request.get(origin + address)).text())?.[0] ?? "";
	expect((await request.get(origin + file)).status()).toBe(200);
	await runCommand("document", "withdraw", "77-TB/TU", "--reason", "ban hành lại");
	await expect.poll(async () => (await request.get(origin + address)).status(), { intervals: [20] }).toBe(410);
	expect((await request.get(origin + file)).status()).toBe(404);
});
