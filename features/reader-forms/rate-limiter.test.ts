import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { databaseRateLimiter, type RateRule } from "./rate-limiter.ts";

const MINUTE = 60_000;
const rule: RateRule = { name: "thu", windowMs: MINUTE, limit: 3 };
const start = Date.UTC(2026, 10, 23, 1, 30);

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

async function hit(subject: string, atMs: number, times = 1): Promise<boolean> {
	let isOver = false;
	for (let at = 0; at < times; at += 1) {
		const [verdict] = await databaseRateLimiter.hit([{ rule, subject }], new Date(start + atMs));
		isOver = verdict?.isOver ?? false;
	}
	return isOver;
}

test("K02: a sender may so many times a minute, and once more is over", async () => {
	expect(await hit("a", 0, 3)).toBe(false);
	expect(await hit("a", 1000)).toBe(true);
	expect(await hit("b", 1000)).toBe(false);
});

test("K02: what was sent just before the minute turned still counts, and later no more", async () => {
	await hit("c", MINUTE - 1000, 3);
	expect(await hit("c", MINUTE + 1000)).toBe(false);
	expect(await hit("c", MINUTE + 2000)).toBe(true);
	expect(await hit("c", 3 * MINUTE)).toBe(false);
});

test("hits that come together are all counted, and the wait that is told ends with the window", async () => {
	const now = new Date(start + 45_000);
	const verdicts = await Promise.all(
		Array.from({ length: 5 }, () => databaseRateLimiter.hit([{ rule, subject: "d" }], now)),
	);
	expect(verdicts.flat().filter(({ isOver }) => isOver)).toHaveLength(2);
	expect(verdicts[4]?.[0]).toMatchObject({ hits: 5, retryAfterSeconds: 15 });
});
