import { db } from "../../db/client.ts";
import { insertAuthor } from "../../db/queries/authors.ts";
import { insertRoyaltyRate } from "../../db/queries/royalties.ts";
import { insertUser } from "../../db/queries/users.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import type { Role } from "../accounts/roles.ts";
import { openNewsroom } from "../search/test-newsroom.ts";
import type { SeenMonth } from "./lock-month.ts";
import { getSheet } from "./queries.ts";
import type { ItemAtVersion, SettledInput } from "./settle-item.ts";

export const cli = systemActor("cli");
/** Of the articles that `publish` puts before readers. */
export const MONTH = "2026-11";
export const NOW = new Date("2026-12-02T03:00:00Z");
/** From the newsroom's noon of 20/11/2026. */
export const HOURS_TO_OCTOBER = 24 * 25;
/** The base salaries of `db/seed/royalty-rates.ts` that the tests ask for. */
const RATES = [
	{ fromDay: "2024-07-01", baseSalary: 2_340_000 },
	{ fromDay: "2026-07-01", baseSalary: 2_530_000 },
];

/** What the form of an item sends; the parts default to equal ones. */
export const settled = (coefficient: number | null, change: Partial<SettledInput> = {}): SettledInput => ({
	...{ translation: 0, minority: 0, direct: 0, hardship: 0 },
	...{ genreGroup: 1, coefficient, points: new Map() },
	...change,
});

export const at = (articleId: number, baseVersion = 0, place = 0): ItemAtVersion => ({ articleId, place, baseVersion });

/** The month as whoever looks at it now would close it. */
export async function see(month = MONTH): Promise<SeenMonth> {
	const { items, total } = await getSheet(cli, month);
	return { month, items: items.length, total };
}

export const addAuthor = (slug: string, penName: string) =>
	db.tx((tx) => insertAuthor(tx, { slug, penName, kind: "person", isDemo: false, bio: "" }));

/** A newsroom with two authors, rates, and somebody with an account, in the open database. */
export async function openPayroll() {
	const newsroom = await openNewsroom();
	const userId = await db.tx(async (tx) => {
		for (const rate of RATES) await insertRoyaltyRate(tx, rate);
		return insertUser(tx, { email: "a@b.example", name: "A", passwordHash: "$none", passwordChangedAt: NOW });
	});
	return {
		ana: await addAuthor("an-a", "An A"),
		binh: await addAuthor("binh", "=Bình"),
		person: (role: Role): Actor => ({ kind: "user", userId, name: "A", roles: [{ role, categoryId: null }] }),
		/** @returns the article's id; its version is 2. */
		publish: (title: string, authorIds: number[], { hoursAgo = 0, source = "" } = {}) =>
			newsroom.publish({ title, hoursAgo, changes: { authorIds, source: { name: source, url: null } } }),
	};
}
export type Payroll = Awaited<ReturnType<typeof openPayroll>>;
