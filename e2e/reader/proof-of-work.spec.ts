import type { Page } from "@playwright/test";
import { listBarriers } from "../support/accessibility.ts";
import { collectComplaints } from "../support/browser-complaints.ts";
import { answerQuestion, expectTyped, getQuestion, readForm, sendComment, typeComment } from "../support/comments.ts";
import { sendLetter, typeLetter } from "../support/letters.ts";
import { listArticleLinks, toArticleId } from "../support/pages.ts";
import { sendForm } from "../support/send-form.ts";
import { expect, test } from "../support/test.ts";

/** Words that a spam filter minds, so that the form comes back with a question. */
const advert = { name: "Hồ Thị Xuân", email: "xuan@thu.example", content: "Đừng tin lời mời c.ờ b.ạ.c trên mạng." };
const FORGED = "0".repeat(64);
const FORM_SCRIPT = /\/_next\/static\/reader\/form-[A-Z0-9]+\.js$/;

const getSolution = (page: Page) => page.locator("input[name=loi-giai]");
const getSpared = (page: Page) => page.getByRole("status").filter({ hasText: "bạn không cần trả lời câu hỏi" });

// Comments of one test count against the limits of another that comes from the same address.
test.describe.configure({ mode: "default" });
test.use({ ownEnv: {} });

test("K02, R10: at raised risk the browser works while its reader reads, the question goes, and the comment is sent without an answer", async ({
	page,
	ownPortal,
	request,
}) => {
	const complaints = collectComplaints(page);
	const [article = ""] = await listArticleLinks(request, "/chuyen-muc/xay-dung-dang");
	const scripts: string[] = [];
	page.on("request", (sent) => sent.resourceType() === "script" && scripts.push(sent.url()));
	await page.goto(ownPortal.origin + article);
	await typeComment(page, advert);
	expect(scripts.filter((url) => FORM_SCRIPT.test(url))).toEqual([]);
	expect(await sendComment(page)).toBe(200);
	const openedAt = Date.now();
	await expect(getSpared(page)).toBeVisible();
	await expect(getQuestion(page)).toBeHidden();
	await expectTyped(page, advert);
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await listBarriers(page), `${width} px`).toEqual([]);
	}
	expect(await sendComment(page, openedAt)).toBe(303);
	expect(complaints).toEqual([]);
	const [script = ""] = scripts.filter((url) => FORM_SCRIPT.test(url));
	const answer = await request.get(script, { headers: { "accept-encoding": "br" } });
	expect(Number(answer.headers()["content-length"])).toBeLessThan(6 * 1024);
});

test("K02: a letter refused at raised risk is sent again without an answer, and no notice leads to the question that went", async ({
	page,
	ownPortal,
}) => {
	await page.goto(`${ownPortal.origin}/lien-he/gui`);
	const openedAt = Date.now();
	await typeLetter(page, { ...advert, subject: "Nhà cái uy tín" });
	expect(await sendLetter(page, openedAt)).toBe(422);
	const askedAt = Date.now();
	await expect(getSpared(page)).toBeVisible();
	await expect(getQuestion(page)).toBeHidden();
	await expect(page.getByRole("alert").getByRole("link")).toHaveCount(0);
	expect(await sendLetter(page, askedAt)).toBe(303);
});

test("K02: a forged, foreign or replayed solution is refused, with the question and the text kept", async ({
	page,
	ownPortal,
	request,
}) => {
	const [article = ""] = await listArticleLinks(request, "/chuyen-muc/y-te");
	const openForm = async (): Promise<Record<string, string>> => {
		await page.goto(`${ownPortal.origin}/binh-luan?bai=${toArticleId(article)}`);
		await typeComment(page, advert);
		await expect(getSpared(page)).toBeVisible();
		return { ...(await readForm(page)), "dong-y": "1" };
	};
	const send = (fields: Record<string, string>) => sendForm(`${ownPortal.origin}/binh-luan`, fields);
	const expectRefused = async (fields: Record<string, string>) => {
		const refused = await send(fields);
		expect(refused.status).toBe(422);
		expect(refused.body.toString()).toContain("Mã xác nhận:");
		expect(refused.body.toString()).toContain(advert.content);
	};
	const [first, second] = [await openForm(), await openForm()];
	const openedAt = Date.now();
	await expect.poll(() => Date.now(), { intervals: [50] }).toBeGreaterThan(openedAt + 2000);
	await expectRefused({ ...second, "loi-giai": first["loi-giai"] ?? "" });
	await expectRefused({ ...(await openForm()), "loi-giai": FORGED });
	expect((await send(first)).status).toBe(303);
	await expectRefused(first);
});

test("K02, K03: whoever has begun to answer keeps the question, whatever the machine has found meanwhile", async ({
	page,
	ownPortal,
	request,
}) => {
	const [article = ""] = await listArticleLinks(request, "/chuyen-muc/y-te");
	const begun = Promise.withResolvers<void>();
	await page.route(FORM_SCRIPT, async (route) => {
		await begun.promise;
		await route.continue();
	});
	await page.goto(`${ownPortal.origin}/binh-luan?bai=${toArticleId(article)}`, { waitUntil: "commit" });
	await getQuestion(page).fill("mườ");
	begun.resolve();
	await expect(getSolution(page)).toHaveValue(/^[0-9a-f]{64}$/);
	await expect(getQuestion(page)).toBeFocused();
	await getQuestion(page).fill("");
	await expect(getQuestion(page)).toBeVisible();
	await expect(getSpared(page)).toHaveCount(0);
});

test("K02, K03: a browser that cannot do the work leaves the question as it is", async ({
	page,
	ownPortal,
	request,
}) => {
	const complaints = collectComplaints(page);
	const [article = ""] = await listArticleLinks(request, "/chuyen-muc/y-te");
	await page.addInitScript(() => Object.defineProperty(Crypto.prototype, "subtle", { value: undefined }));
	await page.goto(`${ownPortal.origin}/binh-luan?bai=${toArticleId(article)}`);
	await page.evaluate(() => customElements.whenDefined("work-solver"));
	const openedAt = Date.now();
	await typeComment(page, advert);
	await expect(getQuestion(page)).toBeVisible();
	await expect(getSolution(page)).toHaveValue("");
	await answerQuestion(page);
	expect(await sendComment(page, openedAt)).toBe(303);
	expect(complaints).toEqual([]);
});

test.describe("without script", () => {
	test.use({ javaScriptEnabled: false });

	test("K02, R10: at raised risk the question is there, and nothing is taken before it is answered", async ({
		page,
		ownPortal,
		request,
	}) => {
		const [article = ""] = await listArticleLinks(request, "/chuyen-muc/y-te");
		await page.goto(ownPortal.origin + article);
		await typeComment(page, advert);
		expect(await sendComment(page)).toBe(200);
		const openedAt = Date.now();
		await expect(getQuestion(page)).toBeVisible();
		expect(await sendComment(page, openedAt)).toBe(422);
		const askedAt = Date.now();
		await expectTyped(page, advert);
		await expect(getSpared(page)).toHaveCount(0);
		await answerQuestion(page);
		expect(await sendComment(page, askedAt)).toBe(303);
	});
});
