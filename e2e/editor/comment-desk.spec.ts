import type { Page } from "@playwright/test";
import { listBarriers } from "../support/accessibility.ts";
import { moderate } from "../support/comments.ts";
import { toArticleId } from "../support/pages.ts";
import type { Portal } from "../support/portal.ts";
import { sendForm } from "../support/send-form.ts";
import { openStaffPage, signInAs } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";
import { fillQueue } from "../support/waiting-comments.ts";

const QUEUE = "/admin/y-kien";
const SETTINGS = `${QUEUE}/cai-dat`;
const WIDTHS = [360, 1366];
/** The portal takes a form that comes back sooner for a program's. */
const SHORTEST_READING_MS = 2000;

async function expectNoBarriers(page: Page): Promise<void> {
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 800 });
		expect(await listBarriers(page), `${width} px`).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), "no sideways scrolling").toBe(width);
	}
}

/** Lets one comment stand before readers. @returns its article's address, its words and its number. */
async function showComment(portal: Portal, sentAt?: number): Promise<{ article: string; words: string; id: string }> {
	const [article = "", words = ""] = await fillQueue(portal, 1, sentAt);
	const entries = (await moderate(portal, "list")).split(/\n(?=#)/);
	const id = /^#(\d+)/.exec(entries.find((entry) => entry.includes(words)) ?? "")?.[1] ?? "";
	await moderate(portal, "approve", id);
	return { article, words, id };
}

/** Sends the report form of the page as somebody who has read it. */
async function sendReport(page: Page, openedAt: number): Promise<void> {
	await expect.poll(() => Date.now(), { intervals: [50] }).toBeGreaterThan(openedAt + SHORTEST_READING_MS);
	await page.getByRole("button", { name: "Gửi báo cáo" }).click();
}

test("K07: a reader reports a comment without script, and a moderator keeps it or takes it down", async ({
	browser,
	ownPortal,
}) => {
	const { article, words, id } = await showComment(ownPortal);
	const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: ownPortal.origin });
	const page = await plain.newPage();
	const report = async (reason: string, note: string) => {
		await page.goto(article);
		await page
			.locator(`#y-kien-${id}`)
			.getByRole("link", { name: /^Báo cáo ý kiến này/ })
			.click();
		const openedAt = Date.now();
		await expect(page.getByRole("blockquote")).toContainText(words);
		await page.getByLabel("Nói thêm").fill(note);
		if (reason !== "") await page.getByLabel("Vì sao").selectOption(reason);
		return openedAt;
	};
	await report("Điều khác", "");
	await page.getByLabel("Nói thêm").fill("");
	await sendReport(page, Date.now());
	await expect(page.getByText("Hãy nói rõ điều khác là điều gì.").first()).toBeVisible();
	await sendReport(page, await report("Quảng cáo, lừa đảo", "Người này bán hàng."));
	await expect(page.getByRole("heading", { name: "Cảm ơn bạn đã báo cho tòa soạn" })).toBeVisible();
	await page.goto(article);
	await expect(page.getByText(words)).toBeVisible();
	await plain.close();

	const staff = await openStaffPage(browser, ownPortal, "kiem_duyet");
	await staff.goto(`${QUEUE}?muc=bi-bao-cao`);
	const row = staff.getByRole("list", { name: "Ý kiến" }).locator("> li").filter({ hasText: words });
	await expect(row).toContainText("1 lượt: Quảng cáo, lừa đảo. “Người này bán hàng.”");
	await expectNoBarriers(staff);
	await row.getByRole("button", { name: "Giữ lại" }).click();
	await expect(row.getByText("Đã giữ lại")).toBeVisible();
	await staff.reload();
	await expect(row).toHaveCount(0);
	await staff.context().close();
});

test("K07: the form of a report has no barriers, and answers in Vietnamese what is no comment or floods", async ({
	page,
	ownPortal,
}) => {
	const { id } = await showComment(ownPortal);
	const path = `${ownPortal.origin}/bao-cao-y-kien`;
	await page.goto(`${path}?so=${id}`);
	await expectNoBarriers(page);
	const missing = await page.goto(`${path}?so=99999`);
	expect(missing?.status()).toBe(404);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không tìm thấy ý kiến");
	const fields = { so: id, "ly-do": "insult", "noi-them": "Lời này còn nguyên." };
	const answers = [];
	for (let sent = 0; sent < 8; sent += 1) answers.push(await sendForm(path, fields));
	expect(answers[0]?.status).toBe(422);
	expect(answers.at(-1)?.status).toBe(429);
	expect(answers.at(-1)?.body.toString()).toContain("Lời này còn nguyên.");
	const foreign = await sendForm(path, fields, {
		headers: { host: new URL(path).host, origin: "https://xau.example" },
	});
	expect(foreign.status).toBe(403);
});

test("K06: the office answers under a badge of its own; a reader cannot sign as the office", async ({
	page,
	ownPortal,
}) => {
	const { article, words, id } = await showComment(ownPortal);
	await signInAs(page, ownPortal, "thu_ky_toa_soan");
	await page.goto(`${ownPortal.origin}${QUEUE}?muc=da-duyet`);
	const row = page.getByRole("list", { name: "Ý kiến" }).locator("> li").filter({ hasText: words });
	await row.getByText("Trả lời …").click();
	await row.getByLabel("Lời đáp của tòa soạn").fill("Tòa soạn cảm ơn bạn.");
	await row.getByRole("button", { name: "Đăng lời đáp" }).click();
	await expect(row.getByText("Tòa soạn cảm ơn bạn.").first()).toBeVisible();
	await page.goto(ownPortal.origin + article);
	const comment = page.locator(`#y-kien-${id}`);
	await expect(comment.getByRole("region", { name: "Tòa soạn trả lời" })).toContainText("Tòa soạn cảm ơn bạn.");
	await expect(page.getByRole("region", { name: "Tòa soạn trả lời" })).toHaveCount(1);
	await expectNoBarriers(page);
	const forged = {
		bai: String(toArticleId(article)),
		ten: "T.òa  S0ạn",
		"noi-dung": "Tôi là tòa soạn đây.",
		"dong-y": "1",
	};
	const answer = await sendForm(`${ownPortal.origin}/binh-luan`, forged);
	expect(answer.status).toBe(422);
	expect(answer.body.toString()).toContain("Tên này dành riêng cho tòa soạn.");
	expect(answer.body.toString()).toContain("Tôi là tòa soạn đây.");
});

test("K05, K09: the switch closes every comment form at the next request, one article by itself, and both open again", async ({
	page,
	ownPortal,
}) => {
	const { article } = await showComment(ownPortal);
	const id = toArticleId(article);
	await signInAs(page, ownPortal, "kiem_duyet");
	await page.goto(ownPortal.origin + SETTINGS);
	await expectNoBarriers(page);
	const read = async () => (await page.request.get(ownPortal.origin + article)).text();
	expect(await read()).toContain("Gửi ý kiến của bạn");
	await page.getByLabel("Lý do", { exact: true }).fill("nâng cấp máy chủ");
	await page.getByLabel("Ngày", { exact: true }).fill("32/13/2026");
	await page.getByRole("button", { name: "Đóng phần ý kiến của mọi bài" }).click();
	await expect(page.getByText("Hãy ghi ngày và giờ")).toBeVisible();
	await expect(page.getByLabel("Lý do", { exact: true })).toHaveValue("nâng cấp máy chủ");
	await page.getByLabel("Ngày", { exact: true }).fill("30/11/2999");
	await page.getByLabel("Giờ", { exact: true }).fill("07:30");
	await page.getByRole("button", { name: "Đóng phần ý kiến của mọi bài" }).click();
	await expect(page.getByText("Bạn đọc đang thấy:")).toContainText(
		"nâng cấp máy chủ. Phần ý kiến mở lại lúc 30/11/2999 07:30.",
	);
	expect(await read()).not.toContain("Gửi ý kiến của bạn");
	const typed = { bai: String(id), ten: "Bạn đọc", "noi-dung": "Ý kiến gửi lúc đóng.", "dong-y": "1" };
	const refused = await sendForm(`${ownPortal.origin}/binh-luan`, typed);
	expect(refused.status).toBe(403);
	expect(refused.body.toString()).toContain("Ý kiến gửi lúc đóng.");
	await page.getByRole("button", { name: "Mở lại ngay" }).click();
	await expect(page.getByRole("button", { name: "Đóng phần ý kiến của mọi bài" })).toBeVisible();
	expect(await read()).toContain("Gửi ý kiến của bạn");

	await page.goto(`${ownPortal.origin}${QUEUE}?bai=${id}`);
	await page.getByRole("button", { name: "Đóng ý kiến của bài" }).click();
	await expect(page.getByText("Bài không nhận thêm ý kiến.")).toBeVisible();
	expect(await read()).not.toContain("Gửi ý kiến của bạn");
	expect((await sendForm(`${ownPortal.origin}/binh-luan`, typed)).status).toBe(403);
	await page.getByRole("button", { name: "Mở ý kiến của bài" }).click();
	await expect(page.getByText("Bài đang nhận ý kiến.")).toBeVisible();
});

test("K02, K04: the newsroom sets its words and its terms; what cannot be stays in the field", async ({
	page,
	ownPortal,
}) => {
	await signInAs(page, ownPortal, "truong_bbt");
	await page.goto(ownPortal.origin + SETTINGS);
	await page.getByLabel("Mỗi dòng một từ hoặc cụm từ").fill("đất nền\nx");
	await page.getByRole("button", { name: "Lưu danh sách" }).click();
	await expect(page.getByText("từ 2 đến 60 ký tự")).toBeVisible();
	await expect(page.getByLabel("Mỗi dòng một từ hoặc cụm từ")).toHaveValue("đất nền\nx");
	await page.getByLabel("Mỗi dòng một từ hoặc cụm từ").fill("đất nền");
	await page.getByRole("button", { name: "Lưu danh sách" }).click();
	await expect(page.getByText("Đã lưu danh sách từ.")).toBeVisible();
	await page.getByLabel("Thư điện tử của người gửi").fill("60");
	await page.getByRole("button", { name: "Lưu thời hạn" }).click();
	await expect(page.getByText("Đã lưu thời hạn.")).toBeVisible();
	const [article = ""] = await fillQueue(ownPortal, 1);
	const form = await page.request.get(`${ownPortal.origin}/binh-luan?bai=${toArticleId(article)}`);
	expect(await form.text()).toContain("được xóa sau 60 ngày");
});

test("K04: a person's data is found, handed out as a file and deleted, on a ground that the log keeps", async ({
	page,
	ownPortal,
}) => {
	const { article, words } = await showComment(ownPortal, Date.now());
	await signInAs(page, ownPortal, "quan_tri");
	await page.getByRole("link", { name: "Dữ liệu bạn đọc" }).click();
	await expectNoBarriers(page);
	const find = page.getByRole("region", { name: "Đang lưu những gì" });
	await find.getByLabel("Thư điện tử").fill("ban.doc.0@thu.example");
	await find.getByRole("button", { name: "Tìm" }).click();
	await expect(find.getByText("Đang lưu 1 ý kiến dưới bài, 0 thư, 0 câu hỏi và 0 góp ý dự thảo")).toBeVisible();
	const copy = page.getByRole("region", { name: "Tải bản sao" });
	await copy.getByLabel("Thư điện tử").fill("ban.doc.0@thu.example");
	await copy.getByLabel("Căn cứ").fill("đơn ngày 20/11 của bạn đọc");
	const downloading = page.waitForEvent("download");
	await copy.getByRole("button", { name: "Tải tệp JSON" }).click();
	expect((await downloading).suggestedFilename()).toMatch(/^du-lieu-ban-doc-.*\.json$/);
	const erase = page.getByRole("region", { name: "Xóa theo yêu cầu" });
	await erase.getByLabel("Thư điện tử").fill("ban.doc.0@thu.example");
	await erase.getByRole("button", { name: "Xóa vĩnh viễn" }).click();
	await expect(erase.getByText("Hãy ghi căn cứ")).toBeVisible();
	await erase.getByLabel("Căn cứ").fill("đơn ngày 20/11 của bạn đọc");
	await erase.getByRole("button", { name: "Xóa vĩnh viễn" }).click();
	await expect(erase.getByText("Đã xóa 1 ý kiến dưới bài, 0 thư, 0 câu hỏi và 0 góp ý dự thảo.")).toBeVisible();
	expect(await (await page.request.get(ownPortal.origin + article)).text()).not.toContain(words);
});
