import { type FakeUpstream, GOOD_LINES, startFakeUpstream, toRatesDocument } from "../../lib/test-upstream.ts";
import { listBarriers } from "../support/accessibility.ts";
import { copyDemoData } from "../support/demo-template.ts";
import { startPortal } from "../support/portal.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

const goodAt = new Date(Math.floor(Date.now() / 60_000) * 60_000 - 120_000);
const farOff = GOOD_LINES.map(([code, ...prices]): (typeof GOOD_LINES)[number] =>
	code === "USD" ? [code, "36,541.00", "36,583.00", "36,919.00"] : [code, ...prices],
);

test("A06: a secretary sees why a source fails, in full, asks it again, and takes a price that was held back", async ({
	browser,
	request,
}) => {
	const fake: FakeUpstream = await startFakeUpstream(() => toRatesDocument({ at: goodAt }));
	fake.play("server error");
	const env = { EXCHANGE_RATE_URL: `${fake.origin}/ty-gia.xml`, UPSTREAM_ALLOW_LOOPBACK: "1" };
	const portal = await startPortal(copyDemoData(), env);
	const page = await openStaffPage(browser, portal, "thu_ky_toa_soan");
	const rates = page.getByRole("region", { name: "Tỷ giá" });
	const press = (name: string) => rates.getByRole("button", { name }).click();
	const hasPrice = async (price: string) =>
		(await (await request.get(`${portal.origin}/ty-gia`)).text()).includes(price);

	await page.goto("/admin/so-lieu");
	await press("Thử lại");
	await expect(rates.getByRole("alert")).toContainText("Số liệu bạn đọc thấy không đổi.");
	await expect(rates).toContainText(/Nguồn trả lời 500: “.+”/);
	await expect(rates).toContainText("lần liền không lấy được");
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		expect(await listBarriers(page), `${width} px`).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	}

	fake.play({ body: toRatesDocument({ at: goodAt }) });
	await press("Thử lại");
	await expect(rates.getByRole("status")).toContainText(/Đã lưu 1 mục/);
	await expect(rates).toContainText("Bình thường");
	expect(await hasPrice("26.101,00"), "readers have it at the next request").toBe(true);

	fake.play({ body: toRatesDocument({ at: goodAt, lines: farOff }) });
	await press("Thử lại");
	await expect(rates).toContainText(/Giá lệch quá 20 %/);
	expect(await hasPrice("36.541,00")).toBe(false);
	await press("Lấy và nhận cả giá lệch");
	await expect(rates.getByRole("status")).toContainText(/Đã lưu 1 mục/);
	expect(await hasPrice("36.541,00")).toBe(true);
	await expect(rates.getByRole("button", { name: "Lấy và nhận cả giá lệch" })).toHaveCount(0);
	await page.context().close();
	await portal.stop();
	fake.close();
});
