import type { APIRequestContext, Page } from "@playwright/test";
import { makeCameraPicture } from "../../lib/test-camera.ts";
import { listBarriers } from "../support/accessibility.ts";
import { listArticleLinks } from "../support/pages.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n% thu vien\ntrailer\n<<>>\n%%EOF\n");
/** A demo article that shows the picture of ripe coffee. */
const WORDS = "Những sợi dây nhỏ giọt ở rẫy cà phê";

const toFile = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const sent = (page: Page) => page.getByRole("list", { name: "Tệp vừa gửi" }).getByRole("listitem");
const grid = (page: Page) => page.getByRole("list", { name: "Thư viện" }).getByRole("listitem");

async function choose(page: Page, button: string, ...files: ReturnType<typeof toFile>[]): Promise<void> {
	const asked = page.waitForEvent("filechooser");
	await press(page, button);
	await (await asked).setFiles(files);
}

async function expectToFit(page: Page): Promise<void> {
	await page.setViewportSize({ width: 360, height: 800 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth), "nothing leaves a phone").toBe(360);
	await page.setViewportSize({ width: 1366, height: 800 });
}

async function findArticle(request: APIRequestContext): Promise<string> {
	const [path = ""] = await listArticleLinks(request, `/tim-kiem?q=${encodeURIComponent(WORDS)}`);
	return path;
}

const findShareImage = (html: string) => /property="og:image" content="[^"]*(\/tep\/[^"]+)"/.exec(html)?.[1] ?? "";
const listFiles = (html: string) => new Set(html.match(/\/tep\/[0-9a-f]{32}\.(?:jpg|webp)/g) ?? []);

test("M02 M09: many files come into the library at once, are found without marks, and the same bytes are one item", async ({
	browser,
	portal,
}) => {
	test.setTimeout(120_000);
	const page = await openStaffPage(browser, portal, "bien_tap_vien");
	await page.goto("/admin/thu-vien");
	const picture = await makeCameraPicture({
		background: "#0b3d2e",
		xmp: { caption: "Chợ phiên Đak Đoa", credit: "Hồ Lan" },
	});
	const wrong = toFile("sai.jpg", "image/jpeg", Buffer.from("<!doctype html>"));
	await choose(
		page,
		"Tải lên thư viện",
		toFile("cho.jpg", "image/jpeg", picture),
		toFile("Mẫu đơn.pdf", "application/pdf", PDF),
		wrong,
	);
	await expect(sent(page).filter({ hasText: "“cho.jpg” đã vào thư viện" })).toBeVisible();
	await expect(sent(page).filter({ hasText: "“Mẫu đơn.pdf” đã vào thư viện" })).toBeVisible();
	await expect(sent(page).getByRole("alert")).toContainText("“sai.jpg” không phải là ảnh");
	await expect(grid(page).filter({ hasText: "Chợ phiên Đak Đoa" }), "the list has them at once").toBeVisible();
	await choose(page, "Tải lên thư viện", toFile("ten-khac.jpg", "image/jpeg", picture));
	const again = sent(page).filter({ hasText: "“ten-khac.jpg” đã có sẵn" });
	await expect(again).toBeVisible();
	await page.getByLabel("Chú thích, nguồn, tên tệp").fill("dak doa ho lan");
	await page.getByLabel("Loại").selectOption({ label: "Ảnh" });
	await press(page, "Lọc");
	await expect(page).toHaveURL(/\?q=dak\+doa\+ho\+lan&loai=anh/);
	await expect(grid(page)).toHaveCount(1);
	expect(await listBarriers(page)).toEqual([]);
	await expectToFit(page);
	await page.goto("/admin/thu-vien?q=khong-co-gi-nhu-vay");
	await expect(page.getByText("Không có mục nào như vậy")).toBeVisible();
	await page.context().close();
});

test("M02: a picture is chosen from the library in the sheet, with its words, and no copy is made", async ({
	browser,
	portal,
}) => {
	test.setTimeout(90_000);
	const page = await openStaffPage(browser, portal, "phong_vien");
	await page.goto("/admin/thu-vien");
	const count = await grid(page).count();
	await grid(page).first().getByRole("link").click();
	await expect(page.getByRole("heading", { name: "Nơi đang dùng" })).toBeVisible();
	await expect(page.getByRole("button", { name: "Lưu thông tin" }), "who may not change sees no form").toHaveCount(0);
	await page.goto("/admin/bai-viet/moi");
	await page.getByLabel("Tiêu đề", { exact: true }).fill("Thác giữa rừng");
	await page.getByLabel("Chuyên mục").selectOption({ label: "Xây dựng Đảng" });
	await page.getByRole("textbox", { name: "Nội dung bài" }).click();
	await press(page, "+ Từ thư viện");
	await page.getByLabel("Tìm ảnh trong thư viện").fill("thac nuoc");
	const found = page.getByRole("list", { name: "Ảnh tìm thấy" }).getByRole("button");
	await expect(found).toHaveCount(1);
	expect(await listBarriers(page)).toEqual([]);
	await found.click();
	const figure = page.getByRole("textbox", { name: "Nội dung bài" }).getByRole("group", { name: "Ảnh", exact: true });
	await expect(figure.getByRole("img")).toBeVisible();
	await press(page, "Lưu bản nháp");
	await expect(page.getByRole("main").locator("header").getByText("Bản nháp", { exact: true })).toBeVisible();
	await page.goto("/admin/thu-vien?q=thac+nuoc");
	await grid(page).first().getByRole("link").click();
	await expect(page.getByRole("list", { name: "Nơi đang dùng" })).toContainText("Thác giữa rừng");
	await page.goto("/admin/thu-vien");
	await expect(grid(page)).toHaveCount(count);
	await page.context().close();
});

test("M04 M06 M14: what is done with a picture in the library is what readers see at the next request", async ({
	browser,
	portal,
	request,
}) => {
	test.setTimeout(180_000);
	const path = await findArticle(request);
	const read = async () => (await request.get(path)).text();
	const before = await read();
	const page = await openStaffPage(browser, portal, "bien_tap_vien");
	await page.goto("/admin/thu-vien?q=ca+phe+chin");
	await grid(page).first().getByRole("link").click();
	await expect(page.getByRole("list", { name: "Nơi đang dùng" })).toContainText(WORDS);
	await expect(page.getByRole("button", { name: "Xóa hẳn" }), "used, so it cannot be deleted").toHaveCount(0);
	const aim = page.getByRole("button", { name: /^Điểm chính của ảnh/ });
	await aim.focus();
	for (const key of ["Shift+ArrowLeft", "Shift+ArrowLeft", "ArrowUp"]) await page.keyboard.press(key);
	await expect(page.getByRole("status").filter({ hasText: "30% từ trái, 49% từ trên" })).toBeVisible();
	const box = (await aim.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
	await page.mouse.click(box.x + box.width * 0.9, box.y + box.height * 0.2);
	await expect(aim).toHaveAccessibleName(/: 90% từ trái, 20% từ trên/);
	expect(await listBarriers(page)).toEqual([]);
	await press(page, "Lưu điểm chính");
	await expect(page.getByText("Đã đặt điểm chính và cắt lại ảnh.")).toBeVisible();
	const cut = await read();
	expect(findShareImage(cut)).toMatch(/^\/tep\//);
	expect(findShareImage(cut), "the cut has another name").not.toBe(findShareImage(before));
	expect((await request.get(findShareImage(cut))).status()).toBe(200);

	await choose(
		page,
		"Chọn tệp thay thế",
		toFile("moi.jpg", "image/jpeg", await makeCameraPicture({ background: "#aa5500" })),
	);
	await expect(page.getByText("Đã thay tệp.")).toBeVisible();
	const replaced = await read();
	const gone = [...listFiles(cut)].filter((file) => !listFiles(replaced).has(file));
	expect(gone.length, "the old files are named nowhere").toBeGreaterThan(2);
	for (const file of gone.slice(0, 3)) expect((await request.get(file)).status(), file).toBe(404);

	await page.getByLabel("Được dùng đến hết ngày").fill("01/01/2026");
	await page.getByLabel("Sau ngày đó tự ẩn").check();
	await press(page, "Lưu thông tin");
	await expect(page.getByText("Bạn đọc không còn thấy ảnh này.")).toBeVisible();
	const hidden = await read();
	expect(
		[...listFiles(hidden)].filter((file) => listFiles(replaced).has(file) && !listFiles(before).has(file)),
	).toEqual([]);
	await page.goto("/admin/thu-vien");
	await page.getByRole("link", { name: "Xem các mục này" }).click();
	await expect(grid(page)).toHaveCount(1);
	await expect(grid(page)).toContainText("Đã hết quyền");
	await page.context().close();
});

test("M05 M06 M07: a file is replaced, comes back byte for byte, and is deleted for good when nothing shows it", async ({
	browser,
	portal,
}) => {
	test.setTimeout(120_000);
	const page = await openStaffPage(browser, portal, "bien_tap_vien");
	await page.goto("/admin/thu-vien");
	const first = await makeCameraPicture({ background: "#102030" });
	await choose(page, "Tải lên thư viện", toFile("ban-dau.jpg", "image/jpeg", first));
	await sent(page)
		.getByRole("link", { name: /^mở mục số/ })
		.click();
	await expect(page.getByText("ban-dau.jpg")).toBeVisible();
	await choose(
		page,
		"Chọn tệp thay thế",
		toFile("lan-hai.jpg", "image/jpeg", await makeCameraPicture({ background: "#302010" })),
	);
	await expect(page.getByText("Đã thay tệp.")).toBeVisible();
	await expect(page.getByText("lan-hai.jpg")).toBeVisible();
	await press(page, "Khôi phục ảnh gốc");
	await expect(page.getByText("Đã khôi phục ảnh gốc.")).toBeVisible();
	const original = (await page.getByRole("link", { name: "Tải tệp như lúc gửi lên" }).getAttribute("href")) ?? "";
	const answer = await page.request.get(original);
	expect((await answer.body()).equals(first)).toBe(true);
	expect(answer.headers()["content-disposition"]).toMatch(/^attachment; filename="ban-dau.jpg"/);
	await expectToFit(page);
	const address = page.url();
	await press(page, "Xóa hẳn");
	await expect(page).toHaveURL(/\/admin\/thu-vien$/);
	await page.goto(address);
	await expect(page.getByRole("heading", { name: "Không có mục này" })).toBeVisible();
	await page.context().close();
});
