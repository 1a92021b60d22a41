import { writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { makeCameraPicture } from "../../lib/test-camera.ts";
import { listBarriers, requireGoodLook } from "../support/accessibility.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

const LONG = "Mùa nước về trên những cánh rừng phía tây: chùm ảnh của bạn đọc gửi từ các làng dọc biên giới";
const SRT = "1\n00:00:00,500 --> 00:00:02,000\nBuổi sáng ở làng.\n";

const toFile = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const rows = (page: Page) => page.getByRole("list", { name: "Ảnh trong bộ" }).getByRole("listitem");
const captions = (page: Page) =>
	page.getByLabel("Chú thích").evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));

async function choose(page: Page, button: string, ...files: ReturnType<typeof toFile>[] | [string]): Promise<void> {
	const asked = page.waitForEvent("filechooser");
	await press(page, button);
	await (await asked).setFiles(files as string[]);
}

/** The film with nine megabytes of nothing behind it (an element "Void"): more than is sent at once. */
async function writeLargeFilm(film: Buffer, path: string): Promise<string> {
	const head = Buffer.from([0xec, 0x01, 0, 0, 0, 0, 0, 0, 0]);
	head.writeUInt32BE(9 * 1024 * 1024, 5);
	await writeFile(path, Buffer.concat([film, head, Buffer.alloc(9 * 1024 * 1024)]));
	return path;
}

/** Lets the first part of a film through, and breaks the connection at each further one. @returns where each began. */
async function breakSecondPart(page: Page): Promise<string[]> {
	const offsets: string[] = [];
	await page.route("**/admin/tai-len/phim/*", async (route) => {
		const offset = route.request().headers()["upload-offset"];
		if (route.request().method() === "PATCH") offsets.push(offset ?? "");
		return offsets.length > 1 ? route.abort() : route.continue();
	});
	return offsets;
}

async function pickFirst(page: Page): Promise<void> {
	await press(page, "Chọn trong thư viện");
	await page.getByRole("list", { name: "Ảnh tìm thấy" }).getByRole("button").first().click();
}

/** The address of what was published last, as readers have it. */
async function publish(page: Page): Promise<string> {
	await press(page, "Lưu và công bố");
	await expect(page.getByText("Đã công bố; bạn đọc thấy ngay.")).toBeVisible();
	return (await page.getByRole("link", { name: "Xem như bạn đọc" }).getAttribute("href")) ?? "";
}

test("M10: an album is made of many files, put in order with keys and by hand, and read without script in that order", async ({
	browser,
	portal,
	request,
}) => {
	test.setTimeout(120_000);
	const page = await openStaffPage(browser, portal, "thu_ky_toa_soan");
	await page.goto("/admin/bo-anh");
	await page.getByRole("link", { name: "Lập bộ ảnh" }).click();
	await page.getByLabel("Tên", { exact: true }).fill(LONG);
	const [one, two] = [
		await makeCameraPicture({ background: "#0b3d2e" }),
		await makeCameraPicture({ background: "#5a2d0c" }),
	];
	await choose(page, "Tải ảnh lên", toFile("mot.jpg", "image/jpeg", one), toFile("hai.jpg", "image/jpeg", two));
	await expect(rows(page).getByRole("img")).toHaveCount(2, { timeout: 30_000 });
	await pickFirst(page);
	await expect(page.getByText(/đã (?:thêm vào cuối|có trong) bộ/)).toBeVisible();
	await page.getByRole("list", { name: "Ảnh tìm thấy" }).getByRole("button").nth(5).click();
	await press(page, "Đóng thư viện");
	await expect(rows(page)).toHaveCount(3);
	await press(page, "Lưu và công bố");
	await expect(page.getByRole("alert").filter({ hasText: "Chưa lưu" })).toBeVisible();
	await expect(page.getByText("Ảnh 1, 2, 3 chưa có chú thích hay mô tả nên chưa công bố được.").first()).toBeVisible();
	await expect(page.getByLabel("Tên", { exact: true }), "nothing typed is lost").toHaveValue(LONG);
	for (const [at, words] of ["Một", "Hai", "Ba"].entries()) await page.getByLabel("Chú thích").nth(at).fill(words);
	await page.getByRole("button", { name: "Lên: ảnh 3" }).focus();
	await page.keyboard.press("Enter");
	await expect(page.getByRole("button", { name: "Lên: ảnh 2" }), "the keys stay on the photo").toBeFocused();
	await expect(page.getByRole("status").filter({ hasText: "Ảnh nay đứng thứ 2 trên 3." })).toBeVisible();
	await page.keyboard.press("Enter");
	await expect(rows(page).first().getByRole("button", { name: "Xuống: ảnh 1" })).not.toBeDisabled();
	expect(await captions(page)).toEqual(["Ba", "Một", "Hai"]);
	await page.getByLabel("Thứ tự của ảnh 3").fill("2");
	await page.keyboard.press("Enter");
	await expect.poll(() => captions(page)).toEqual(["Ba", "Hai", "Một"]);
	await rows(page).nth(2).getByTitle("Kéo để đổi chỗ").dragTo(rows(page).first());
	await expect.poll(() => captions(page)).toEqual(["Một", "Ba", "Hai"]);
	await press(page, "Làm ảnh bìa: ảnh 3");
	await requireGoodLook(page);
	const path = await publish(page);
	expect(await captions(page)).toEqual(["Một", "Ba", "Hai"]);
	const html = await (await request.get(path)).text();
	expect([...html.matchAll(/<figcaption[^>]*>(Một|Hai|Ba)/g)].map(([, words]) => words)).toEqual(["Một", "Ba", "Hai"]);
	expect(await (await request.get("/anh")).text()).toContain(LONG);
	await page.getByText("Ẩn khỏi trang").click();
	await press(page, "Ẩn bộ ảnh");
	await expect(page.getByText("Đã ẩn; bạn đọc không còn thấy.")).toBeVisible();
	await expect(page.getByText("Đã công bố; bạn đọc thấy ngay.")).toHaveCount(0);
	expect((await request.get(path)).status()).toBe(404);
	await page.context().close();
});

test("M11: a film at YouTube wants a poster of ours, and a film of ours is sent, captioned and shown", async ({
	browser,
	portal,
	request,
	templates,
}) => {
	test.setTimeout(120_000);
	const page = await openStaffPage(browser, portal, "thu_ky_toa_soan");
	await page.goto("/admin/video/moi");
	await page.getByLabel("Tên", { exact: true }).fill("Hội xuân");
	await page.getByLabel("Video trên YouTube").check();
	await page.getByLabel("Địa chỉ ở YouTube").fill("https://youtu.be/hoixuan_001");
	await press(page, "Lưu và công bố");
	await expect(page.getByText("Chưa có ảnh bìa nên chưa công bố được.").first()).toBeVisible();
	await expect(page.getByLabel("Địa chỉ ở YouTube")).toHaveValue("https://youtu.be/hoixuan_001");
	await pickFirst(page);
	await requireGoodLook(page);
	const youtube = await (await request.get(await publish(page))).text();
	expect(youtube).toMatch(/<click-to-play[^>]*data-video="hoixuan_001"[\s\S]*?<img[^>]*src="\/tep\/[0-9a-f]{32}\.jpg"/);
	expect(youtube).not.toMatch(/<iframe|ytimg/);

	const demo = await (await request.get(templates.video)).text();
	const film = await (await request.get(/\/tep\/[0-9a-f]{32}\.webm/.exec(demo)?.[0] ?? "")).body();
	await page.goto("/admin/video/moi");
	await page.getByLabel("Tên", { exact: true }).fill("Buổi sáng ở làng");
	const large = await writeLargeFilm(film, test.info().outputPath("Buổi sáng.webm"));
	const offsets = await breakSecondPart(page);
	await choose(page, "Tải phim lên", large);
	await expect.poll(() => offsets.length).toBeGreaterThan(1);
	await page.reload();
	await page.unrouteAll();
	await page.getByLabel("Tên", { exact: true }).fill("Buổi sáng ở làng");
	const goesOn = page.waitForRequest((asked) => asked.method() === "PATCH");
	await choose(page, "Tải phim lên", large);
	expect((await goesOn).headers()["upload-offset"], "the same file chosen again goes on").toBe(offsets[1]);
	await expect(page.getByText("Buổi sáng.webm", { exact: true })).toBeVisible();
	await choose(page, "Chọn tệp phụ đề", toFile("loi.vtt", "text/vtt", Buffer.from("Chào cả nhà")));
	await pickFirst(page);
	await press(page, "Lưu và công bố");
	await expect(page.getByText(/Tệp phụ đề “loi.vtt” phải là WebVTT/).first()).toBeVisible();
	await choose(page, "Thay phụ đề", toFile("loi.srt", "", Buffer.from(SRT)));
	const html = await (await request.get(await publish(page))).text();
	expect(html).toMatch(/<video[^>]*poster="\/tep\/[0-9a-f]{32}\.jpg"/);
	const track = /<track[^>]*src="(\/tep\/[0-9a-f]{32}\.vtt)"/.exec(html)?.[1] ?? "";
	expect(await (await request.get(track)).text()).toContain("00:00:00.500 --> 00:00:02.000\nBuổi sáng ở làng.");
	await page.getByRole("link", { name: "Mọi video" }).click();
	await page.getByLabel("Chữ trong tên, giới thiệu").fill("buoi sang");
	await press(page, "Lọc");
	await expect(page.getByRole("row")).toHaveCount(2);
	await expect(page.getByRole("row").last()).toContainText("0:08");
	expect(await listBarriers(page)).toEqual([]);
	await page.context().close();
});
