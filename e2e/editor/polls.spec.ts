import { listBarriers, requireGoodLook } from "../support/accessibility.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

test("R52: a secretary asks, a reader without script votes once beside the news and sees the results, and the poll closes", async ({
	browser,
	ownPortal,
	request,
}) => {
	test.setTimeout(90_000);
	const desk = await openStaffPage(browser, ownPortal, "thu_ky_toa_soan");
	await desk.goto("/admin/tham-do");
	await desk.getByRole("link", { name: "Soạn thăm dò" }).click();
	await desk.getByLabel("Các lựa chọn").fill("Buổi tối\nSáng Chủ nhật");
	await desk.getByRole("button", { name: "Lưu" }).click();
	await expect(desk.getByLabel("Câu hỏi")).toHaveAccessibleDescription(/Hãy ghi câu hỏi/);
	await expect(desk.getByLabel("Các lựa chọn")).toHaveValue("Buổi tối\nSáng Chủ nhật");
	await desk.getByLabel("Câu hỏi").fill("Chi bộ nên họp khi nào?");
	await desk.getByLabel("Đóng ngày", { exact: true }).fill("31/12/2099");
	await desk.getByRole("button", { name: "Lưu" }).click();
	await desk.getByRole("button", { name: "Đăng thăm dò" }).click();
	await expect(desk.getByText("Đang nhận phiếu", { exact: true })).toBeVisible();
	for (const width of [360, 1280]) {
		await desk.setViewportSize({ width, height: 900 });
		expect(await listBarriers(desk), `${width} px`).toEqual([]);
	}

	const context = await browser.newContext({ baseURL: ownPortal.origin, javaScriptEnabled: false });
	const reader = await context.newPage();
	const vote = async (answer: string) => {
		await reader.goto("/");
		const box = reader.getByRole("region", { name: "Thăm dò ý kiến" });
		await box.getByLabel(answer).check();
		await box.getByRole("button", { name: "Bỏ phiếu" }).click();
	};
	await vote("Sáng Chủ nhật");
	await expect(reader).toHaveURL(/\/tham-do\/chi-bo-nen-hop-khi-nao-\d+\/ket-qua\?phieu=da-nhan$/);
	await expect(reader.getByRole("status")).toHaveText("Đã ghi phiếu của bạn. Xin cảm ơn.");
	await expect(reader.getByRole("listitem").filter({ hasText: "Sáng Chủ nhật" })).toContainText("100% · 1 phiếu");
	await vote("Buổi tối");
	await expect(reader.getByRole("status")).toContainText("đã bỏ phiếu từ trước");
	await expect(reader.getByRole("listitem").filter({ hasText: "Buổi tối" })).toContainText("0% · 0 phiếu");
	const path = new URL(reader.url()).pathname.replace("/ket-qua", "");
	const cookies = await context.cookies(ownPortal.origin + path);
	expect(cookies).toMatchObject([{ httpOnly: true, sameSite: "Lax", path: "/tham-do" }]);
	const foreign = { origin: "https://ke-xau.example", "content-type": "application/x-www-form-urlencoded" };
	const forged = await request.post(`${ownPortal.origin}${path}/bo-phieu`, { headers: foreign, data: "lua-chon=4" });
	expect(forged.status()).toBe(403);
	await context.close();

	const look = await browser.newContext({ baseURL: ownPortal.origin });
	const page = await look.newPage();
	for (const address of [path, `${path}?loi=chua-chon`, `${path}/ket-qua?phieu=da-nhan`]) {
		await page.goto(address);
		await requireGoodLook(page);
	}
	await look.close();
	await desk.reload();
	await expect(desk.getByRole("main")).toContainText("Đã có phiếu nên câu hỏi và các lựa chọn không sửa được nữa.");
	await desk.getByRole("button", { name: "Đóng ngay" }).click();
	await expect(desk.getByText("Đã đóng", { exact: true })).toBeVisible();
	expect(await (await request.get(ownPortal.origin)).text()).not.toContain("Chi bộ nên họp khi nào?");
	const closed = await (await request.get(ownPortal.origin + path)).text();
	expect(closed).toContain("Sáng Chủ nhật");
	expect(closed).not.toContain("bo-phieu");
	await desk.context().close();
});
