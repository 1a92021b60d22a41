import type { Page } from "@playwright/test";
import { listBarriers } from "../support/accessibility.ts";
import { moderate } from "../support/comments.ts";
import type { Portal } from "../support/portal.ts";
import { signInAs } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";
import { fillQueue } from "../support/waiting-comments.ts";

const QUEUE = "/admin/y-kien";
const COMMENTS = 100;
const TWO_MINUTES_MS = 120_000;

const listRows = (page: Page) => page.getByRole("list", { name: "Ý kiến" }).locator("> li");
const getRow = (page: Page, words: string) => listRows(page).filter({ hasText: words });

async function signInModerator(page: Page, portal: Portal): Promise<void> {
	await signInAs(page, portal, "kiem_duyet");
	await page.goto(portal.origin + QUEUE);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ý kiến bạn đọc");
	await expect(listRows(page).first()).toBeFocused();
}

/** Decides on every row of the page by keys: two of three are approved, the third is refused. */
async function decidePage(page: Page): Promise<number> {
	const rows = await listRows(page).count();
	for (let row = 0; row < rows; row += 1) {
		for (const key of row % 3 === 2 ? ["r", "2"] : ["a"]) await page.keyboard.press(key);
	}
	await expect(listRows(page).getByText(/^(● )?(Đã duyệt|Đã từ chối)$/)).toHaveCount(rows);
	return rows;
}

test("K01: a moderator decides a hundred comments by keyboard in under two minutes", async ({ page, ownPortal }) => {
	test.setTimeout(2 * TWO_MINUTES_MS);
	await fillQueue(ownPortal, COMMENTS);
	await signInModerator(page, ownPortal);
	const startedAt = Date.now();
	let decided = 0;
	while (decided < COMMENTS) {
		decided += await decidePage(page);
		if (decided >= COMMENTS) break;
		await expect(page.getByRole("link", { name: "Xem tiếp" })).toBeFocused();
		const first = await listRows(page).first().getAttribute("data-comment");
		await page.keyboard.press("Enter");
		await expect(listRows(page).first()).not.toHaveAttribute("data-comment", first ?? "");
		await expect(listRows(page).first()).toBeFocused();
	}
	expect(Date.now() - startedAt).toBeLessThan(TWO_MINUTES_MS);
	expect(await moderate(ownPortal, "list")).toMatch(/^(Không có|\d ý kiến|[\s\S]*\n\d ý kiến)/);
});

test("K01: approved words stand before readers at the next request, edited ones with a trace, and a decision is undone", async ({
	page,
	ownPortal,
}) => {
	const [article = "", words = ""] = await fillQueue(ownPortal, 1);
	await signInModerator(page, ownPortal);
	const row = getRow(page, words);
	await row.focus();
	await page.keyboard.press("s");
	await row.getByLabel("Ý kiến", { exact: true }).fill("Lời đã sửa cho gọn.");
	await row.getByRole("button", { name: "Lưu bản đã sửa" }).click();
	await expect(row.getByText("ít nhất 3 chữ")).toBeVisible();
	await expect(row.getByLabel("Ý kiến", { exact: true })).toHaveValue("Lời đã sửa cho gọn.");
	await row.getByLabel("Lý do sửa").fill("gọn lời");
	await row.getByRole("button", { name: "Lưu bản đã sửa" }).click();
	const edited = getRow(page, "Lời đã sửa cho gọn.");
	await expect(edited.getByText("Tòa soạn đã biên tập", { exact: true })).toBeVisible();
	await expect(edited).toBeFocused();
	await page.keyboard.press("a");
	await expect(edited.getByText("Đã duyệt")).toBeVisible();
	const read = async () => (await page.request.get(ownPortal.origin + article)).text();
	expect(await read()).toContain("Lời đã sửa cho gọn.");
	expect(await read()).toContain("Tòa soạn đã biên tập");
	await edited.getByRole("button", { name: "Hoàn tác" }).click();
	await expect(edited.getByRole("button", { name: "Duyệt", exact: true })).toBeVisible();
	expect(await read()).not.toContain("Lời đã sửa cho gọn.");
	await page.reload();
	await edited.getByText("Bản trước khi sửa").click();
	await expect(edited.getByText(words)).toBeVisible();
});

test("K01: of chosen comments one that somebody else decided meanwhile says so, the others go through", async ({
	page,
	ownPortal,
}) => {
	const [, first = "", second = ""] = await fillQueue(ownPortal, 2);
	await signInModerator(page, ownPortal);
	const id = (await getRow(page, first).getAttribute("data-comment")) ?? "";
	await moderate(ownPortal, "approve", id);
	await page.getByRole("button", { name: "Duyệt các mục đã chọn" }).click();
	await expect(page.getByText("Hãy chọn ít nhất một ý kiến.")).toBeVisible();
	for (const words of [first, second]) await getRow(page, words).getByRole("checkbox").check();
	await page.getByText("Từ chối các mục đã chọn").click();
	await page.locator("#chon-nhieu").getByRole("button", { name: "Quảng cáo, thư rác" }).click();
	await expect(getRow(page, first).getByText("người khác đã xử lý")).toBeVisible();
	await expect(getRow(page, second).getByText("Đã từ chối")).toBeVisible();
	await page.getByRole("link", { name: "Đã duyệt", exact: true }).click();
	await expect(getRow(page, first)).toBeVisible();
	await page.getByLabel("Tìm trong tên và ý kiến").fill(first.toUpperCase());
	await page.getByRole("button", { name: "Tìm" }).click();
	await expect(listRows(page)).toHaveCount(1);
});

test("the queue works before scripts have come, has no barriers, and is closed to whoever does not moderate", async ({
	page,
	browser,
	ownPortal,
}) => {
	const [article = "", words = ""] = await fillQueue(ownPortal, 1);
	await signInModerator(page, ownPortal);
	for (const width of [360, 1366]) {
		await page.setViewportSize({ width, height: 800 });
		await getRow(page, words).focus();
		await page.keyboard.press("r");
		expect(await listBarriers(page), `${width} px`).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), "no sideways scrolling").toBe(width);
	}
	const plain = await browser.newContext({
		javaScriptEnabled: false,
		storageState: await page.context().storageState(),
	});
	const late = await plain.newPage();
	await late.goto(ownPortal.origin + QUEUE);
	await getRow(late, words).getByRole("button", { name: "Duyệt", exact: true }).click();
	await expect(late.getByText(/^Đã duyệt ý kiến số/)).toBeVisible();
	await expect(getRow(late, words)).toHaveCount(0);
	expect(await (await late.request.get(ownPortal.origin + article)).text()).toContain(words);
	await plain.close();

	const stranger = await (await browser.newContext()).newPage();
	await signInAs(stranger, ownPortal, "phong_vien");
	await expect(stranger.getByText("Hôm nay chưa có việc chờ bạn.")).toBeVisible();
	expect((await stranger.goto(ownPortal.origin + QUEUE))?.status()).toBe(403);
	await stranger.context().close();
});
