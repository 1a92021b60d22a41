import type { Page } from "@playwright/test";
import { generate } from "otplib";
import type { Portal } from "./portal.ts";
import { type StaffMember, typePassword } from "./staff.ts";
import { expect } from "./test.ts";

const STEP_MS = 30_000;

/** What a person's telephone shows: a code for each half minute, and each is taken only once. */
export class Authenticator {
	#secret: string;
	#lastStep = 0;

	/** @param secret base32, with or without blanks. */
	constructor(secret: string) {
		this.#secret = secret.replaceAll(/\s/g, "");
	}

	/** A code that was not used before; the server takes the one before and after the present as well. */
	async getCode(): Promise<string> {
		const now = Math.floor(Date.now() / STEP_MS);
		const step = Math.max(now - 1, this.#lastStep + 1);
		if (step > now + 1) throw new Error("three codes within half a minute are all there are");
		this.#lastStep = step;
		return generate({ secret: this.#secret, epoch: (step * STEP_MS) / 1000 });
	}
}

/** Reads the secret from the page that offers it, as somebody does who cannot scan. */
export async function readOffer(page: Page): Promise<Authenticator> {
	await page.getByText("Không quét được?").click();
	return new Authenticator(await page.locator("code").innerText());
}

/** Signs in somebody whose role asks for a second factor, for the first time; ends at the desk. */
export async function signInFirst(
	page: Page,
	{ origin }: Pick<Portal, "origin">,
	member: StaffMember,
): Promise<Authenticator> {
	await typePassword(page, origin, member);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bảo vệ tài khoản bằng hai lớp");
	const authenticator = await readOffer(page);
	await page.getByLabel("Mã xác nhận").fill(await authenticator.getCode());
	await page.getByRole("button", { name: "Bật bảo vệ hai lớp" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mã khôi phục");
	await page.goto(`${origin}/admin`);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bàn làm việc");
	return authenticator;
}
