import type { Page } from "@playwright/test";
import { listBarriers, requireGoodLook } from "../support/accessibility.ts";
import { addPayableArticles } from "../support/payable-articles.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

const NEWS =
	"Đảng bộ xã vùng biên sơ kết một năm thực hiện chuyên đề học tập và làm theo gương Bác, gắn với xây dựng nông thôn mới";
const REPORT = "Phóng sự: Những người giữ rừng đầu nguồn Ia Mơr";
const SUM = "2.011.500 đ";
const IN_WORDS = "Hai triệu không trăm mười một nghìn năm trăm đồng";

/** The text itself; below it is a form for pictures beside it. */
const line = (page: Page) => page.getByRole("region", { name: "Bài viết" });

/** What is wrong stands beside its field, and nothing typed is lost. */
async function settleNews(page: Page): Promise<void> {
	await line(page).getByLabel("Hệ số").fill("10,5");
	await line(page).getByText("Bản dịch và phần cộng thêm").click();
	await line(page).getByLabel("Bản dịch").fill("70");
	await line(page).getByRole("button", { name: "Lưu, sang dòng chưa xong" }).click();
	await expect(line(page).getByLabel("Hệ số")).toHaveAccessibleDescription(/Hệ số cao nhất của nhóm 1 .* là 10/);
	await expect(line(page).getByLabel("Bản dịch")).toHaveAccessibleDescription(/Từ 40 đến 65 %/);
	await expect(line(page).getByLabel("Hệ số")).toHaveValue("10,5");
	await requireGoodLook(page);
	await line(page).getByLabel("Hệ số").fill("1,5");
	await line(page).getByLabel("Bản dịch").fill("");
	await line(page).getByRole("button", { name: "Lưu, sang dòng chưa xong" }).click();
}

async function settleReport(page: Page): Promise<void> {
	await expect(page.getByRole("heading", { name: REPORT })).toBeVisible();
	await line(page).getByLabel("Nhóm thể loại").selectOption("5");
	await line(page).getByLabel("Hệ số").fill("12");
	await line(page).getByLabel("H. Thử Nghiệm (%)").fill("60");
	await line(page).getByLabel("K. Kiểm Tra (%)").fill("30");
	await line(page).getByRole("button", { name: "Lưu, về bảng" }).click();
	await expect(line(page).getByText("Các phần phải cộng lại đúng 100 %; đang là 90 %.")).toBeVisible();
	await expect(line(page).getByLabel("Nhóm thể loại")).toHaveValue("5");
	await line(page).getByLabel("K. Kiểm Tra (%)").fill("40");
	await line(page).getByRole("button", { name: "Lưu, về bảng" }).click();
}

test("E41: the accountant settles a month, the chief closes it, and it is printed and taken along as it was closed", async ({
	browser,
	portal,
}) => {
	const month = await addPayableArticles(portal, [NEWS, REPORT]);
	const page = await openStaffPage(browser, portal, "ke_toan");
	const main = page.getByRole("main");
	await page.goto("/admin");
	await page.getByRole("navigation", { name: "Khu biên tập" }).getByRole("link", { name: "Nhuận bút" }).click();
	await page.getByLabel("Tháng", { exact: true }).fill(month.split("-").reverse().join("/"));
	await page.getByRole("button", { name: "Xem tháng" }).click();
	await expect(main).toContainText("Còn 2 dòng chưa xong.");
	await main.getByRole("link", { name: NEWS }).click();
	await settleNews(page);
	await settleReport(page);
	await expect(main).toContainText("Mọi dòng đã xong.");
	await expect(main).toContainText(`cộng ${SUM}`);
	await expect(main).toContainText(IN_WORDS);
	await expect(page.getByText("Khóa tháng")).toHaveCount(0);
	await requireGoodLook(page);
	await main.getByRole("link", { name: NEWS }).click();
	await expect(line(page).getByLabel("Hệ số")).toHaveValue("1,5");

	const chief = await openStaffPage(browser, portal, "truong_bbt");
	await chief.goto(`/admin/nhuan-but?thang=${month}`);
	await chief.getByText(/^Khóa tháng/).click();
	await chief.getByRole("button", { name: "Khóa vĩnh viễn" }).click();
	await expect(chief.getByRole("status").filter({ hasText: "Đã khóa" })).toBeVisible();
	await line(page).getByLabel("Hệ số").fill("9");
	await line(page).getByRole("button", { name: "Lưu, về bảng" }).click();
	await expect(page.getByRole("alert").filter({ hasText: "đã khóa" })).toBeVisible();
	await expect(line(page).getByLabel("Hệ số")).toHaveValue("9");
	await page.reload();
	await expect(main).toContainText("Tháng đã khóa: chỉ xem được.");

	const file = (kind: string, format: string) =>
		chief.request.get(`${portal.origin}/admin/nhuan-but/tai-ve?thang=${month}&bang=${kind}&loai=${format}`);
	const rows = (await (await file("dong", "csv")).text()).trim().split("\r\n").slice(1);
	expect(rows.map((row) => Number(row.split(",").at(-1)))).toEqual([223_500, 1_072_800, 715_200]);
	expect((await file("nguoi", "xlsx")).headers()["content-type"]).toContain("spreadsheetml");

	await chief.getByRole("link", { name: "Bản in khổ A4" }).click();
	await expect(chief.getByRole("heading", { name: "Bảng thanh toán nhuận bút" })).toBeVisible();
	for (const words of [IN_WORDS, "Người lập", "Kế toán", "Trưởng Ban Biên tập"])
		await expect(chief.getByRole("main")).toContainText(words);
	await expect(chief.getByRole("navigation")).toHaveCount(0);
	await requireGoodLook(chief);
	await chief.emulateMedia({ media: "print" });
	await expect(chief.getByRole("button", { name: "In bảng này" })).toBeHidden();
	await chief.goto("/admin/nhuan-but/quy-dinh");
	await chief.getByLabel("Từ ngày").fill("01/07/2026");
	await chief.getByLabel("Mức lương cơ sở (đồng)").fill("2.600.000");
	await chief.getByRole("button", { name: "Thêm mức" }).click();
	await expect(chief.getByLabel("Từ ngày")).toHaveAccessibleDescription(/đã có mức 2.530.000 đ/);
	expect(await listBarriers(chief)).toEqual([]);
	await page.context().close();
	await chief.context().close();
});
