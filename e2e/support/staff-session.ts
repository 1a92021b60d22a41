import { createHash, randomBytes } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import { closeDatabase, db, openDatabase } from "../../db/client.ts";
import { insertSession } from "../../db/queries/sessions.ts";
import { insertUser, type Role, replaceUserRoles, updateUser } from "../../db/queries/users.ts";
import type { Portal } from "./portal.ts";

const HOUR = 3_600_000;
/** Of these nobody asks for a second factor. */
const PASSWORD_IS_ENOUGH = new Set<Role>(["cong_tac_vien", "phong_vien", "bien_tap_vien", "uy_vien_bbt", "ke_toan"]);

export interface StaffWanted {
	roles: readonly { role: Role; categoryId: number | null }[];
	/** 1 = password alone, 2 = with second factor. */
	level: 1 | 2;
	/** The account has an authenticator. */
	hasFactor?: boolean;
}

/** Who is signed in without going through the pages. */
export interface StaffSession {
	userId: number;
	/** For the Cookie header. */
	cookie: string;
}

/** Writes an account and a session of it into the portal's database, as if somebody had signed in just now. */
export async function openStaffSession(
	{ dataDir }: Pick<Portal, "dataDir">,
	{ roles, level, hasFactor = level === 2 }: StaffWanted,
): Promise<StaffSession> {
	const token = randomBytes(32).toString("base64url");
	const now = new Date();
	await openDatabase({ dataDir, databaseUrl: null });
	try {
		const userId = await db.tx(async (tx) => {
			const email = `${randomBytes(6).toString("hex")}@toasoan.example`;
			const id = await insertUser(tx, {
				email,
				name: "Người Thử Quyền",
				passwordHash: "$none",
				passwordChangedAt: now,
			});
			await replaceUserRoles(tx, id, roles);
			if (hasFactor) await updateUser(tx, id, { totpSecret: "none", totpConfirmedAt: now });
			await insertSession(tx, {
				...{ idHash: createHash("sha256").update(token).digest("hex"), userId: id, authLevel: level, epoch: 0 },
				...{ verifiedAt: now, createdAt: now, lastSeenAt: now, address: "127.0.0.0", userAgent: "" },
				idleExpiresAt: new Date(now.getTime() + HOUR),
				absoluteExpiresAt: new Date(now.getTime() + HOUR),
			});
			return id;
		});
		return { userId, cookie: `pk=${token}` };
	} finally {
		await closeDatabase();
	}
}

/** A browser of somebody who is signed in, in these roles everywhere. */
export async function openStaffPage(
	browser: Browser,
	portal: Pick<Portal, "dataDir" | "origin">,
	...roles: Role[]
): Promise<Page> {
	const { cookie } = await openStaffSession(portal, {
		roles: roles.map((role) => ({ role, categoryId: null })),
		level: 2,
	});
	const context = await browser.newContext({ locale: "vi-VN", baseURL: portal.origin });
	await context.addCookies([toCookie(cookie, portal.origin)]);
	return context.newPage();
}

const toCookie = (cookie: string, url: string) => {
	const [name = "", value = ""] = cookie.split("=");
	return { name, value, url, httpOnly: true, sameSite: "Strict" as const };
};

/** Makes this browser one of somebody who is signed in, in these roles everywhere, and opens the area. */
export async function signInAs(
	page: Page,
	portal: Pick<Portal, "dataDir" | "origin">,
	...roles: Role[]
): Promise<void> {
	const { cookie } = await openStaffSession(portal, {
		roles: roles.map((role) => ({ role, categoryId: null })),
		level: roles.every((role) => PASSWORD_IS_ENOUGH.has(role)) ? 1 : 2,
	});
	await page.context().addCookies([toCookie(cookie, portal.origin)]);
	await page.goto(`${portal.origin}/admin`);
}
