import type { Page } from "@playwright/test";
import { makeCameraPicture } from "../../lib/test-camera.ts";
import { listBarriers } from "../support/accessibility.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

const FILM = "giotnuoc_01";
const sheetOf = (page: Page) => page.getByRole("textbox", { name: "Nội dung bài" });
const videosOf = (page: Page) => sheetOf(page).getByRole("group", { name: "Video", exact: true });

async function paste(page: Page, text: string): Promise<void> {
	await sheetOf(page).evaluate((sheet, given) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData("text/plain", given);
		sheet.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
	}, text);
}

async function openSheet(page: Page): Promise<void> {
	await page.goto("/admin/bai-viet/moi");
	await sheetOf(page).click();
}

test("I06: an address of YouTube pasted alone becomes the video, for whoever may, and stays a link otherwise", async ({
	browser,
	ownPortal: portal,
}) => {
	test.setTimeout(120_000);
	const reporter = await openStaffPage(browser, portal, "phong_vien");
	await openSheet(reporter);
	await paste(reporter, `https://youtu.be/${FILM}?si=abc`);
	await expect(reporter.getByText("biên tập viên trở lên mới thêm được, nên địa chỉ vẫn là liên kết")).toBeVisible();
	await expect(sheetOf(reporter).getByRole("link")).toHaveAttribute("href", `https://youtu.be/${FILM}?si=abc`);
	await expect(videosOf(reporter)).toHaveCount(0);

	const page = await openStaffPage(browser, portal, "bien_tap_vien");
	await openSheet(page);
	await paste(page, `https://youtu.be/${FILM}?t=30`);
	const adder = page.getByRole("region", { name: "Video vừa dán" });
	await expect(sheetOf(page).getByRole("link"), "meanwhile it is a link").toHaveCount(1);
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await listBarriers(page), `${width} px`).toEqual([]);
	}
	await adder.getByRole("button", { name: "Thêm và chèn vào bài" }).click();
	await expect(adder.getByText("Hãy ghi tiêu đề video và chọn ảnh bìa.")).toBeVisible();
	await adder.getByLabel("Tiêu đề video").fill("Giọt nước làng Kép");
	const asked = page.waitForEvent("filechooser");
	await adder.getByRole("button", { name: "Chọn ảnh bìa" }).click();
	const buffer = await makeCameraPicture({ background: "#345" });
	await (await asked).setFiles([{ name: "bia.jpg", mimeType: "image/jpeg", buffer }]);
	await expect(adder.getByRole("img", { name: "Ảnh bìa" })).toBeVisible();
	await adder.getByRole("button", { name: "Thêm và chèn vào bài" }).click();
	await expect(videosOf(page)).toContainText("Giọt nước làng Kép");
	await expect(sheetOf(page).getByRole("link")).toHaveCount(0);

	await openSheet(reporter);
	const shorts = `https://www.youtube.com/shorts/${FILM}?feature=share`;
	await paste(reporter, shorts);
	await expect(videosOf(reporter)).toContainText("Giọt nước làng Kép");
	await expect(reporter.getByText("Địa chỉ YouTube đã thành video.")).toBeVisible();
	await reporter.keyboard.press("Control+z");
	await expect(videosOf(reporter)).toHaveCount(0);
	await expect(sheetOf(reporter).getByRole("link")).toHaveAttribute("href", shorts);
	await reporter.keyboard.press("Control+y");
	await expect(videosOf(reporter)).toHaveCount(1);
	await reporter.keyboard.press("Control+End");
	await reporter.keyboard.type("Xem ");
	await paste(reporter, `https://www.youtube.com/live/${FILM}`);
	await reporter.keyboard.press("Enter");
	await paste(reporter, "https://vimeo.com/76979871");
	await expect(sheetOf(reporter).getByRole("link")).toHaveCount(2);
	await expect(videosOf(reporter), "among words, and of another house, it stays a link").toHaveCount(1);

	await reporter.route("**/admin/tai-len/youtube?*", (route) => route.abort());
	await reporter.keyboard.press("Enter");
	await paste(reporter, `https://m.youtube.com/watch?v=${FILM}`);
	await expect(reporter.getByText("Chưa hỏi được trang về video vừa dán")).toBeVisible();
	await expect(sheetOf(reporter).getByRole("link")).toHaveCount(3);
	await reporter.context().close();
	await page.context().close();
});
