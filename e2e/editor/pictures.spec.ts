import type { Page } from "@playwright/test";
import { makeCameraPicture } from "../../lib/test-camera.ts";
import { listBarriers } from "../support/accessibility.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

const TITLE = "Làng Kép mở hội bên giọt nước";
const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

const sheetOf = (page: Page) => page.getByRole("textbox", { name: "Nội dung bài" });
const block = (page: Page, name: string) => sheetOf(page).getByRole("group", { name, exact: true });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const toFile = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });

async function choose(page: Page, button: string, ...files: ReturnType<typeof toFile>[]): Promise<void> {
	const asked = page.waitForEvent("filechooser");
	await press(page, button);
	await (await asked).setFiles(files);
}

/** Gives the sheet files as a clipboard or a hand that drops them would. */
async function hand(page: Page, way: "paste" | "drop", name: string, bytes: Buffer): Promise<void> {
	await sheetOf(page).evaluate(
		(sheet, { kind, fileName, letters }) => {
			const data = new DataTransfer();
			const content = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
			data.items.add(new File([content], fileName, { type: "image/jpeg" }));
			const { left, top } = sheet.getBoundingClientRect();
			const shared = { bubbles: true, cancelable: true };
			const event =
				kind === "paste"
					? new ClipboardEvent("paste", { ...shared, clipboardData: data })
					: new DragEvent("drop", { ...shared, dataTransfer: data, clientX: left + 5, clientY: top + 30 });
			sheet.dispatchEvent(event);
		},
		{ kind: way, fileName: name, letters: bytes.toString("base64") },
	);
}

test("E03 M01 M03 M08 E32: a text with pictures, papers, a table, a film and a box goes from the sheet to the reader", async ({
	browser,
	portal,
	request,
}) => {
	test.setTimeout(120_000);
	const page = await openStaffPage(browser, portal, "bien_tap_vien", "thu_ky_toa_soan");
	await page.goto("/admin/bai-viet/moi");
	await page.getByLabel("Tiêu đề", { exact: true }).fill(TITLE);
	await page.getByLabel("Sapo").fill("Cả làng ra bến nước từ lúc sương chưa tan.");
	await page.getByLabel("Chuyên mục").selectOption({ label: "Xây dựng Đảng" });
	await sheetOf(page).click();
	await page.keyboard.type("Nắng lên thì chiêng nổi.");

	const xmp = { caption: "Già làng đánh chiêng", credit: "Hồ Lan" };
	const drum = toFile("Hội.jpg", "image/jpeg", await makeCameraPicture({ background: "#0b3d2e", xmp, isTurned: true }));
	const page2 = toFile("trang.jpg", "image/jpeg", Buffer.from("<!doctype html><script>alert(1)</script>"));
	await choose(page, "+ Ảnh", drum, page2);
	await expect(block(page, "Ảnh")).toHaveCount(2);
	await page.keyboard.type("Ai đi xa cũng nghe.");
	await expect(
		sheetOf(page).getByText("Ai đi xa cũng nghe."),
		"typing goes on behind what is on its way",
	).toBeVisible();
	const [picture, refused] = [block(page, "Ảnh").first(), block(page, "Ảnh").last()];
	await expect(picture.getByLabel("Chú thích")).toHaveValue(xmp.caption);
	await expect(picture.getByLabel("Nguồn ảnh")).toHaveValue(xmp.credit);
	await expect(refused.getByRole("alert")).toContainText("“trang.jpg” không phải là ảnh JPEG, PNG hoặc WebP");
	await refused.getByRole("button", { name: "Bỏ tệp này" }).click();
	await expect(block(page, "Ảnh")).toHaveCount(1);
	await picture.getByLabel("Mô tả cho người không nhìn thấy ảnh").fill("Một ông già nâng dùi chiêng");
	await picture.getByRole("button", { name: "Đưa Ảnh lên" }).click();
	await expect(sheetOf(page).locator(":scope > *").first()).toHaveAttribute("class", /node-figure/);

	await sheetOf(page).getByText("Nắng lên").click();
	await page.keyboard.press("End");
	await page.keyboard.press("Enter");
	await hand(page, "paste", "image.png", await makeCameraPicture({ background: "#5a2d0c" }));
	await expect(block(page, "Ảnh")).toHaveCount(2);
	await block(page, "Ảnh").last().getByLabel("Ảnh trang trí, không cần mô tả").check();
	await block(page, "Ảnh").last().getByLabel("Nguồn ảnh").fill("T.L");

	await sheetOf(page).getByText("Nắng lên").click();
	await page.keyboard.press("End");
	await choose(page, "+ Tệp", toFile("Mẫu đơn.pdf", "application/pdf", PDF));
	await expect(block(page, "Tệp đính kèm").getByLabel("Tên bạn đọc thấy")).toHaveValue("Mẫu đơn");
	await sheetOf(page).getByText("Nắng lên").click();
	await page.keyboard.press("End");
	await press(page, "+ Bảng");
	await page.keyboard.type("Xã");
	await page.keyboard.press("Tab");
	await page.keyboard.type("Số hộ");
	await page.keyboard.press("Tab");
	await press(page, "Xóa cột");
	await press(page, "Thêm hàng");
	await sheetOf(page).getByText("Nắng lên").click();
	await page.keyboard.press("End");
	await press(page, "+ Video");
	await page.getByLabel("Tìm video").fill("mot vong bien ho");
	await page.getByRole("button", { name: /^Một vòng Biển Hồ/ }).click();
	await expect(block(page, "Video")).toContainText("Một vòng Biển Hồ lúc mặt trời lên");
	await sheetOf(page).getByText("Nắng lên").click();
	await page.keyboard.press("End");
	await press(page, "+ Khung");
	await block(page, "Khung thông tin").getByLabel("Tên khung").fill("Bên lề");
	await block(page, "Khung thông tin").locator("p").last().click();
	await page.keyboard.type("Ba già làng cùng nổi lửa.");
	await page.getByRole("radio", { name: "Ảnh 2" }).check();
	expect(await listBarriers(page)).toEqual([]);
	await page.setViewportSize({ width: 360, height: 800 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth), "nothing leaves a phone").toBe(360);
	await page.setViewportSize({ width: 1366, height: 800 });

	await press(page, "Lưu bản nháp");
	await expect(page.getByRole("main").locator("header").getByText("Bản nháp", { exact: true })).toBeVisible();
	await expect(block(page, "Ảnh").first().getByLabel("Mô tả cho người không nhìn thấy ảnh")).toHaveValue(/dùi chiêng/);
	await expect(page.getByRole("radio", { name: "Ảnh 2" })).toBeChecked();
	await sheetOf(page).getByText("Nắng lên").click();
	await page.keyboard.press("End");
	await page.keyboard.type(" Chiêng ngân tới chiều.");
	await expect(page.getByText(/^Đã tự lưu lúc/)).toBeVisible();
	await press(page, "Lưu bài");
	await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible();
	await page.reload();
	await expect(sheetOf(page), "what was kept by itself is saved as it stands").toContainText("Chiêng ngân tới chiều.");
	for (const step of ["Gửi biên tập", "Nhận biên tập", "Trình duyệt"]) await press(page, step);
	const chief = await openStaffPage(browser, portal, "truong_bbt");
	await expect(page.getByRole("main").locator("header").getByText("Chờ duyệt", { exact: true })).toBeVisible();
	await chief.goto(page.url());
	await press(chief, "Duyệt");
	await expect(chief.getByRole("main").locator("header").getByText("Chờ xuất bản", { exact: true })).toBeVisible();
	await page.reload();
	await press(page, "Xuất bản");
	const path = (await page.getByRole("link", { name: "Xem trên trang" }).getAttribute("href")) ?? "";
	const html = await (await request.get(path)).text();
	for (const shown of [
		...['alt="Một ông già nâng dùi chiêng"', "Già làng đánh chiêng", "Ảnh: Hồ Lan", 'alt=""', "Ảnh: T.L"],
		...["Mẫu đơn", "<th><p>Số hộ</p></th>", "Một vòng Biển Hồ lúc mặt trời lên", 'aria-label="Bên lề"'],
	]) {
		expect(html).toContain(shown);
	}
	const paper = /href="(\/tep\/[0-9a-f]{32}\/M[^"]+\.pdf)"/.exec(html)?.[1] ?? "";
	const saved = await request.get(paper);
	expect(await saved.body()).toEqual(PDF);
	expect(saved.headers(), "M13").toMatchObject({
		"content-disposition": expect.stringMatching(/^attachment; .*filename\*=UTF-8''M%E1%BA%ABu/),
		"x-content-type-options": "nosniff",
		"content-security-policy": expect.stringContaining("sandbox"),
	});
	await chief.context().close();
	await page.context().close();
});
