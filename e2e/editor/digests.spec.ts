import { rmSync } from "node:fs";
import type { Page } from "@playwright/test";
import { openMailServer, readMail } from "../../lib/test-mail-server.ts";
import { listBarriers, requireGoodLook } from "../support/accessibility.ts";
import { copyDemoData } from "../support/demo-template.ts";
import { type Portal, startPortal } from "../support/portal.ts";
import { sendForm } from "../support/send-form.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";
import { listHtmlMistakes } from "../support/valid-html.ts";

const READER = "xuan@thu.example";
/** The portal takes a form that comes back sooner for a program's. */
const SHORTEST_READING_MS = 2000;

async function sendAddress(page: Page, email: string, hasConsent: boolean): Promise<void> {
	const openedAt = Date.now();
	await page.getByLabel("Thư điện tử").fill(email);
	await page.getByLabel(/^Tôi đồng ý/).setChecked(hasConsent);
	await expect.poll(() => Date.now(), { intervals: [50] }).toBeGreaterThan(openedAt + SHORTEST_READING_MS);
	await page.getByRole("button", { name: "Đăng ký", exact: true }).click();
}

async function offerDigest(portal: Portal): Promise<void> {
	const { code, output } = await portal.runCommand("settings", "set", "site.offersDigest", "true");
	expect(code, output).toBe(0);
}

test("R53: a reader without script says yes twice, staff look at the digest and send it, and the reader leaves", async ({
	browser,
	request,
}) => {
	test.setTimeout(120_000);
	const server = await openMailServer();
	const dataDir = copyDemoData();
	const portal = await startPortal(dataDir, { SMTP_URL: server.url });
	const findMail = async (subject: RegExp) => {
		const find = () =>
			server.mails.map(({ source }) => readMail(source)).find(({ headers }) => subject.test(headers.join("\n")));
		await expect.poll(() => find() !== undefined, { intervals: [50], timeout: 20_000 }).toBe(true);
		return find() ?? { headers: [], text: "", html: "" };
	};
	const findPath = (text: string, use: string) =>
		new RegExp(`(/ban-tin/${use}/\\d+-[0-9a-f]{64})`).exec(text)?.[1] ?? "";
	try {
		expect((await request.get(`${portal.origin}/ban-tin`)).status(), "nobody offers it yet").toBe(404);
		await offerDigest(portal);
		const context = await browser.newContext({ baseURL: portal.origin, javaScriptEnabled: false });
		const reader = await context.newPage();
		await reader.goto("/");
		await reader.getByRole("link", { name: "Bản tin qua thư" }).click();
		await sendAddress(reader, "xuan@thu", true);
		await expect(reader.getByRole("alert")).toContainText("Hãy ghi một địa chỉ thư điện tử");
		await expect(reader.getByLabel("Thư điện tử")).toHaveValue("xuan@thu");
		await sendAddress(reader, READER, true);
		await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Còn một bước nữa");
		const question = await findMail(/Subject: Xác nhận nhận bản tin/);
		await reader.goto(findPath(question.text, "xac-nhan"));
		await reader.getByRole("button", { name: "Xác nhận" }).click();
		await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Đã đăng ký bản tin");

		const desk = await openStaffPage(browser, portal, "thu_ky_toa_soan");
		await desk.goto("/admin/ban-tin");
		await expect(desk.getByText("1 địa chỉ đã xác nhận.")).toBeVisible();
		await desk.getByRole("button", { name: "Soạn bản tin" }).click();
		await expect(desk).toHaveURL(/\/admin\/ban-tin\/\d+$/);
		await desk.getByLabel("Tiêu đề thư").fill("ab");
		await desk.getByRole("button", { name: "Lưu" }).click();
		await expect(desk.getByLabel("Tiêu đề thư")).toHaveAccessibleDescription(/Hãy ghi tiêu đề thư/);
		await expect(desk.getByLabel("Tiêu đề thư")).toHaveValue("ab");
		await desk.getByLabel("Tiêu đề thư").fill("Bản tin chiều: chuyện các làng");
		await desk.getByLabel("Lời dẫn").fill("Chào bạn đọc.");
		const second = await desk
			.getByRole("list", { name: "Các bài trong bản tin" })
			.getByRole("listitem")
			.nth(1)
			.innerText();
		await desk.getByRole("button", { name: `Đưa lên: ${second.split("\n")[0]}` }).click();
		await desk.getByRole("button", { name: "Lưu" }).click();
		await expect(desk.getByText("Đã lưu. Hãy xem lại bản xem trước.")).toBeVisible();
		const frame = desk.frameLocator('iframe[title="Bản xem trước của bản tin"]');
		await expect(frame.getByRole("heading", { level: 2 }).first()).toHaveText(second.split("\n")[0] ?? "");
		expect(
			server.mails.map(({ to }) => to.join()),
			"nothing before it is approved",
		).toEqual([READER]);
		for (const width of [360, 1280]) {
			await desk.setViewportSize({ width, height: 900 });
			expect(await listBarriers(desk), `${width} px`).toEqual([]);
		}
		await desk.getByRole("button", { name: "Gửi thử cho tôi" }).click();
		await findMail(/Subject: \[Gửi thử\] Bản tin chiều: chuyện các làng/);
		await desk.getByRole("button", { name: "Duyệt và gửi tới 1 địa chỉ" }).click();
		const digest = await findMail(/Subject: Bản tin chiều: chuyện các làng/);
		// Mail programs read no style sheet.
		const mistakes = (await listHtmlMistakes(digest.html)).filter((mistake) => !mistake.startsWith("no-inline-style"));
		expect(mistakes).toEqual([]);
		await expect
			.poll(async () => {
				await desk.reload();
				return desk.getByRole("region", { name: "Tình trạng" }).innerText();
			})
			.toContain("Đã gửi 1, không nhận 0.");

		const away = findPath(digest.text, "huy");
		await reader.goto(away);
		await expect(reader.getByText(READER)).toBeVisible();
		const oneClick = { host: new URL(portal.origin).host, "user-agent": "mail program" };
		const left = await sendForm(portal.origin + away, { "List-Unsubscribe": "One-Click" }, { headers: oneClick });
		expect(left.status).toBe(200);
		await reader.getByRole("button", { name: "Thôi nhận và xóa địa chỉ" }).click();
		await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Đã thôi nhận bản tin");
		await desk.goto("/admin/ban-tin");
		await expect(desk.getByText("0 địa chỉ đã xác nhận.")).toBeVisible();
		expect(portal.readLog()).not.toContain(READER);
		await desk.context().close();
		await context.close();
	} finally {
		await portal.stop();
		await server.close();
		rmSync(dataDir, { recursive: true, force: true });
	}
});

test("R53: the form and what it answers look as they should at every width", async ({ browser, request }) => {
	const server = await openMailServer();
	const dataDir = copyDemoData();
	const portal = await startPortal(dataDir, { SMTP_URL: server.url });
	try {
		await offerDigest(portal);
		const context = await browser.newContext({ baseURL: portal.origin });
		const page = await context.newPage();
		const dead = `/ban-tin/xac-nhan/7-${"a".repeat(64)}`;
		for (const path of ["/ban-tin", dead]) {
			await page.goto(path);
			await requireGoodLook(page);
			expect(await listHtmlMistakes(await (await request.get(portal.origin + path)).text()), path).toEqual([]);
		}
		expect((await request.get(portal.origin + dead)).status()).toBe(410);
		const foreign = { origin: "https://ke-xau.example", "content-type": "application/x-www-form-urlencoded" };
		const forged = await request.post(`${portal.origin}/ban-tin`, { headers: foreign, data: "thu-dien-tu=a@b.vn" });
		expect(forged.status()).toBe(403);
		await page.goto("/ban-tin");
		await sendAddress(page, "xuan@thu", true);
		await requireGoodLook(page);
		await context.close();
	} finally {
		await portal.stop();
		await server.close();
		rmSync(dataDir, { recursive: true, force: true });
	}
});
