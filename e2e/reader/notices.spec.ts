import { listBarriers } from "../support/accessibility.ts";
import { expect, test } from "../support/test.ts";

test("R65: an urgent strip stands on top of every page at the next request, and goes as fast", async ({
	page,
	ownPortal,
	request,
}) => {
	const pages = ["/", "/chuyen-muc/kinh-te-xa-hoi", "/tim-kiem?q=dang", "/khong-co-trang-nay"].map(
		(path) => ownPortal.origin + path,
	);
	for (const address of pages) await request.get(address);
	const words = "Áp thấp nhiệt đới gây mưa rất to từ chiều nay";
	const { code } = await ownPortal.runCommand("notice", "urgent", "--text", words, "--until", "2099-01-01 00:00");
	expect(code).toBe(0);
	for (const address of pages)
		await expect.poll(async () => (await request.get(address)).text(), { intervals: [20] }).toContain(words);
	await page.goto(ownPortal.origin);
	await expect(page.getByRole("complementary", { name: "Tin khẩn" })).toContainText(words);
	expect(await listBarriers(page)).toEqual([]);
	await ownPortal.runCommand("notice", "end", "urgent");
	for (const address of pages)
		await expect.poll(async () => (await request.get(address)).text(), { intervals: [20] }).not.toContain(words);
});

test("E40: in mourning the pages have no colour and no banners, and words keep their contrast", async ({
	page,
	ownPortal,
}) => {
	await page.goto(ownPortal.origin);
	await expect(page.getByRole("region", { name: "Thông tin cần biết" })).toBeVisible();
	await ownPortal.runCommand("notice", "mourning", "--until", "2099-01-01 00:00");
	await expect(async () => {
		await page.goto(ownPortal.origin);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).filter)).toBe("grayscale(1)");
	}).toPass();
	await expect(page.getByRole("region", { name: "Thông tin cần biết" })).toHaveCount(0);
	expect(await listBarriers(page)).toEqual([]);
});
