import { rmSync } from "node:fs";
import type { Page } from "@playwright/test";
import { findFreePort } from "../../lib/free-port.ts";
import { type MailServer, openMailServer } from "../../lib/test-mail-server.ts";
import { listBarriers } from "../support/accessibility.ts";
import { addLetter, addReport } from "../support/added-letters.ts";
import { copyDemoData } from "../support/demo-template.ts";
import { startPortal } from "../support/portal.ts";
import { signInAs } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

const QUEUE = "/admin/thu";
const WIDTHS = [360, 1366];

async function expectNoBarriers(page: Page): Promise<void> {
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 800 });
		expect(await listBarriers(page), `${width} px`).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), "no sideways scrolling").toBe(width);
	}
}

test("R46: a report lies in the queue with its passage and version, and is settled with a result", async ({
	page,
	ownPortal,
}) => {
	const quote = "Đoạn có số liệu cần xem lại";
	const { id, articleId } = await addReport(ownPortal, quote);
	await signInAs(page, ownPortal, "kiem_duyet");
	await page.getByRole("link", { name: /^Thư bạn đọc/ }).click();
	await page.getByLabel("Loại", { exact: true }).selectOption("Báo lỗi bài viết");
	await page.getByLabel("Chữ trong thư").fill("DOAN so lieu");
	await page.getByRole("button", { name: "Lọc" }).click();
	await expectNoBarriers(page);
	await page.getByRole("table", { name: "Thư bạn đọc" }).getByRole("link").click();
	await expect(page).toHaveURL(`${ownPortal.origin}${QUEUE}/${id}`);
	await expect(page.getByText(quote)).toBeVisible();
	await expect(page.getByText(/^Bản \d+, là bản hiện nay$/)).toBeVisible();
	await expect(page.locator(`a[href="/admin/bai-viet/${articleId}"]`)).toBeVisible();
	await expectNoBarriers(page);
	await page.getByRole("button", { name: "Nhận xử lý" }).click();
	await expect(page.getByLabel("Người phụ trách")).toHaveValue(/\d/);
	await page.getByLabel("Thêm ghi chú").fill("Đã hỏi phóng viên.");
	await page.getByRole("button", { name: "Ghi chú" }).click();
	await expect(page.getByRole("listitem").filter({ hasText: "Đã hỏi phóng viên." })).toBeVisible();
	await page.getByRole("button", { name: "Xong" }).click();
	await expect(page.getByText("Hãy ghi đã làm gì")).toBeVisible();
	await page.getByLabel("Kết quả").fill("Đã sửa số liệu trong bài.");
	await page.getByRole("button", { name: "Xong" }).click();
	await expect(page.getByText("Thư đã xong.")).toBeVisible();
	await page.goto(`${ownPortal.origin}${QUEUE}?muc=da-xong&q=so+lieu`);
	await expect(page.getByRole("table").getByRole("link")).toHaveCount(1);
});

test("R45: without a mail server the letter says so, and is answered another way", async ({ page, ownPortal }) => {
	const id = await addLetter(ownPortal);
	await signInAs(page, ownPortal, "thu_ky_toa_soan");
	await page.goto(`${ownPortal.origin}${QUEUE}/${id}`);
	await expect(page.getByText("Máy chủ chưa được nối với hộp thư")).toBeVisible();
	await expect(page.getByRole("button", { name: "Gửi thư trả lời" })).toHaveCount(0);
	await page.getByLabel("Kết quả").fill("Đã gọi điện.");
	await page.getByRole("button", { name: "Đã trả lời" }).click();
	await expect(page.getByText("Đã ghi nhận trả lời bạn đọc.")).toBeVisible();
	await expect(page.getByText("Đã gọi điện.", { exact: true })).toBeVisible();
});

test("R45: an answer outlives a mail server that is down, and is mailed once when it is up again", async ({ page }) => {
	const dataDir = copyDemoData();
	const port = await findFreePort();
	const portal = await startPortal(dataDir, { SMTP_URL: `smtp://127.0.0.1:${port}` });
	let server: MailServer | null = null;
	try {
		const id = await addLetter(portal);
		await signInAs(page, portal, "kiem_duyet");
		await page.goto(`${portal.origin}${QUEUE}/${id}`);
		await page.getByLabel("Nội dung trả lời").fill("ok");
		await page.getByRole("button", { name: "Gửi thư trả lời" }).click();
		await expect(page.getByText("Hãy viết nội dung trả lời.")).toBeVisible();
		await expect(page.getByLabel("Nội dung trả lời")).toHaveValue("ok");
		await page.getByLabel("Nội dung trả lời").fill("Lịch tiếp dân là ngày 15 hằng tháng.");
		await page.getByRole("button", { name: "Gửi thư trả lời" }).click();
		const answers = page.getByRole("list", { name: "Thư đã trả lời" });
		await expect(answers).toContainText("Lịch tiếp dân là ngày 15 hằng tháng.");
		await expect
			.poll(async () => {
				await page.reload();
				return answers.innerText();
			})
			.toContain("Chưa gửi được");
		await page.goto(portal.origin + QUEUE);
		await expect(page.getByRole("link", { name: "1 thư trả lời chưa gửi được" })).toBeVisible();
		server = await openMailServer(port);
		await page.goto(`${portal.origin}${QUEUE}/${id}`);
		await page.getByRole("button", { name: "Gửi lại ngay" }).click();
		await expect
			.poll(async () => {
				await page.reload();
				return answers.innerText();
			})
			.toContain("Đã gửi lúc");
		expect(server.mails.map(({ to }) => to)).toEqual([["ban-doc@thu.example"]]);
	} finally {
		await portal.stop();
		await server?.close();
		rmSync(dataDir, { recursive: true, force: true });
	}
});
