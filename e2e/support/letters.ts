import type { Page } from "@playwright/test";
import type { Portal } from "./portal.ts";
import { expect } from "./test.ts";

/** The portal takes a form that comes back sooner for a program's. */
const SHORTEST_READING_MS = 2000;

export interface TypedLetter {
	name?: string;
	email?: string;
	subject?: string;
	content: string;
}

/** Types a letter or a report into the form of the page. */
export async function typeLetter(page: Page, { name, email, subject, content }: TypedLetter): Promise<void> {
	if (name !== undefined) await page.getByLabel("Họ và tên").fill(name);
	if (email !== undefined) await page.getByLabel("Thư điện tử").fill(email);
	if (subject !== undefined) await page.getByLabel("Chủ đề").fill(subject);
	await page.getByLabel(/^(Nội dung|Sai thế nào)/).fill(content);
	if (name !== undefined) await page.getByLabel(/^Tôi đồng ý/).check();
}

/** Sends the form that had come by `openedAt`: nobody reads it in less than two seconds. @returns the status */
export async function sendLetter(page: Page, openedAt: number): Promise<number> {
	await expect.poll(() => Date.now(), { intervals: [50] }).toBeGreaterThan(openedAt + SHORTEST_READING_MS);
	const answered = page.waitForResponse((response) => response.request().method() === "POST");
	await page.getByRole("button", { name: /^Gửi (thư|báo lỗi)$/ }).click();
	return (await answered).status();
}

/** Runs `letters` of the operator's command line, and expects it to succeed. @returns what it printed. */
export async function readLetters(portal: Portal, ...args: string[]): Promise<string> {
	const { code, output } = await portal.runCommand("letters", ...args);
	expect(code, output).toBe(0);
	return output;
}

/** The number of the newest letter that waits. */
export async function getNewestLetter(portal: Portal): Promise<string> {
	const numbers = [...(await readLetters(portal, "list")).matchAll(/^#(\d+)/gm)].map(([, id]) => Number(id));
	return String(Math.max(...numbers));
}
