import type { Locator, Page } from "@playwright/test";
import { solveQuestion } from "../../lib/test-solve-question.ts";
import { toArticleId } from "./pages.ts";
import type { Portal } from "./portal.ts";
import { expect } from "./test.ts";

/** The portal takes a form that comes back sooner for a program's. */
const SHORTEST_READING_MS = 2000;

export interface TypedComment {
	name: string;
	email?: string;
	content: string;
}

/** Types a comment into the form of the page. */
export async function typeComment(page: Page, { name, email = "", content }: TypedComment): Promise<void> {
	await page.getByLabel("Họ và tên").fill(name);
	await page.getByLabel(/^Thư điện tử/).fill(email);
	await page.getByLabel("Ý kiến của bạn").fill(content);
	await page.getByLabel(/^Tôi đồng ý/).check();
}

/** Expects the form with everything typed in it. */
export async function expectTyped(page: Page, { name, email = "", content }: TypedComment): Promise<void> {
	await expect(page.getByLabel("Họ và tên")).toHaveValue(name);
	await expect(page.getByLabel(/^Thư điện tử/)).toHaveValue(email);
	await expect(page.getByLabel("Ý kiến của bạn")).toHaveValue(content);
	await expect(page.getByLabel(/^Tôi đồng ý/)).toBeChecked();
}

export const getQuestion = (page: Page): Locator => page.getByLabel(/^Mã xác nhận:/);

/** Answers the question of the form as a reader would. */
export async function answerQuestion(page: Page): Promise<void> {
	const label = await page.getByText(/^Mã xác nhận:/).innerText();
	await getQuestion(page).fill(solveQuestion(label.replace("Mã xác nhận: ", "")));
}

/** Sends the form; `openedAt` is when the page with it had come: nobody reads it in less than two seconds. */
export async function sendComment(page: Page, openedAt = 0): Promise<number | undefined> {
	await expect.poll(() => Date.now(), { intervals: [50] }).toBeGreaterThan(openedAt + SHORTEST_READING_MS);
	const answered = page.waitForResponse((response) => response.request().method() === "POST");
	await page.getByRole("button", { name: "Gửi ý kiến", exact: true }).click();
	return (await answered).status();
}

/** What the comment form of the page would send now. */
export async function readForm(page: Page): Promise<Record<string, string>> {
	const fields: Record<string, string> = {};
	for (const field of await page.locator("form[method=post]").locator("input, textarea").all()) {
		fields[(await field.getAttribute("name")) ?? ""] = await field.inputValue();
	}
	return fields;
}

/** Runs `comments` of the operator's command line, and expects it to succeed. @returns what it printed. */
export async function moderate(portal: Portal, ...args: string[]): Promise<string> {
	const { code, output } = await portal.runCommand("comments", ...args);
	expect(code, output).toBe(0);
	return output;
}

/** The numbers of the comments that wait for approval below the article, oldest first. */
export async function listWaiting(portal: Portal, article: string): Promise<string[]> {
	const entries = (await moderate(portal, "list")).split("\n#");
	const ofArticle = entries.filter((entry) => entry.includes(`Bài số ${toArticleId(article)}:`));
	return ofArticle.map((entry) => /^#?(\d+)/.exec(entry)?.[1] ?? "");
}
