import type { Page } from "@playwright/test";
import { toRss } from "../../lib/test-rss.ts";
import { startFakeUpstream } from "../../lib/test-upstream.ts";
import { requireGoodLook } from "../support/accessibility.ts";
import { copyDemoData } from "../support/demo-template.ts";
import { startPortal } from "../support/portal.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

const SCREEN = "/admin/tin-doi-tac";
const TITLE =
	"Cao nguyên vào mùa thu hoạch cà phê: nông dân các xã vùng biên giới giữ giá, giữ chất lượng, giữ cả khách hàng đã quen nhiều năm nay";

const document = () =>
	toRss([
		{
			...{ title: TITLE, guid: "1", link: "https://ban-tin.example/1" },
			description: `<![CDATA[<p>Sáng sớm ở xã <b>Ia Thử</b>, cà phê chín đỏ.</p><img src="https://ban-tin.example/1.jpg">]]>`,
			pubDate: new Date(Date.now() - 30 * 60_000).toUTCString(),
		},
		{ title: "Tin không hợp với trang", guid: "2", link: "https://ban-tin.example/2" },
	]);

async function nameFeed(page: Page, url: string): Promise<void> {
	await page.goto("/admin/nguon-tin");
	await page.getByRole("link", { name: "Bản tin Cao nguyên (minh họa)" }).click();
	const field = page.getByLabel("Địa chỉ RSS hoặc Atom");
	await field.fill("ban-tin.example/rss");
	await page.getByRole("button", { name: "Lưu nguồn" }).click();
	await expect(page.getByText("Địa chỉ cần bắt đầu bằng https://")).toBeVisible();
	await expect(field, "nothing is lost").toHaveValue("ban-tin.example/rss");
	await field.fill(url);
	await page.getByRole("button", { name: "Lưu nguồn" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "Nguồn tin" })).toBeVisible();
}

/** The portal's own worker may have asked first. */
async function readFeed(page: Page): Promise<void> {
	await page.goto(SCREEN);
	await page.getByRole("button", { name: /^Hỏi lại ngay: Bản tin/ }).click();
	await expect(page.getByText(/^(2 tin mới\.|Không có tin mới\.|Vừa hỏi nguồn này xong)/)).toBeVisible();
	await page.reload();
}

const pressTake = (page: Page) => page.getByRole("button", { name: `Lấy làm bản nháp: ${TITLE}` }).click();
const chooseSection = (page: Page) =>
	page.getByLabel("Chuyên mục của bản nháp").selectOption({ label: "Xây dựng Đảng" });

test("I05: an editor makes a draft of a partner's entry and puts another aside; who comes second is told", async ({
	browser,
}) => {
	const fake = await startFakeUpstream(document);
	const portal = await startPortal(copyDemoData(), { UPSTREAM_ALLOW_LOOPBACK: "1" });
	const page = await openStaffPage(browser, portal, "thu_ky_toa_soan");
	await nameFeed(page, `${fake.origin}/rss`);
	await readFeed(page);
	await expect(page.getByRole("row", { name: TITLE })).toContainText("Sáng sớm ở xã Ia Thử, cà phê chín đỏ.");
	await requireGoodLook(page);
	const second = await openStaffPage(browser, portal, "bien_tap_vien");
	await second.goto(SCREEN);
	await chooseSection(second);

	await page.getByRole("button", { name: "Bỏ qua: Tin không hợp với trang" }).click();
	await expect(page.getByRole("row", { name: /Tin không hợp với trang/ })).toHaveCount(0);
	await chooseSection(page);
	await pressTake(page);
	await expect(page.getByLabel("Tiêu đề", { exact: true })).toHaveValue(TITLE);
	await expect(page.getByLabel("Sapo")).toHaveValue("Sáng sớm ở xã Ia Thử, cà phê chín đỏ.");
	await expect(page.getByRole("combobox", { name: "Nguồn", exact: true })).toHaveValue(/Bản tin Cao nguyên/);

	await pressTake(second);
	await expect(second.getByRole("alert").filter({ hasText: "đã có người lấy làm bản nháp: bài số" })).toBeVisible();
	await expect(second.getByLabel("Chuyên mục của bản nháp").locator("option:checked")).toHaveText("Xây dựng Đảng");
	await second.goto(`${SCREEN}?muc=da-lay`);
	await expect(second.getByRole("row", { name: TITLE }).getByRole("link", { name: /^Bài số/ })).toBeVisible();

	await Promise.all([page.context().close(), second.context().close()]);
	await portal.stop();
	fake.close();
});
