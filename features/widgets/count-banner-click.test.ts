import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { countBannerClicks, insertBanner } from "../../db/queries/boxes.ts";
import { getLatestTagSeq } from "../../db/queries/cache-tags.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { countBannerClick } from "./count-banner-click.ts";

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

const addBanner = (href: string | null) =>
	db.tx((tx) => insertBanner(tx, { title: "Hộp thư góp ý", href, position: 0 }));

test("R19: a click leads to the stored address and counts for its day in Vietnam, not the server's", async () => {
	const id = await addBanner("https://thu.example/gop-y?a=1&b=2");
	const lateInVietnam = new Date("2026-11-24T16:59:59Z");
	const nextDayInVietnam = new Date("2026-11-24T17:00:00Z");
	for (const at of [lateInVietnam, lateInVietnam, nextDayInVietnam]) {
		expect(await countBannerClick(id, at)).toBe("https://thu.example/gop-y?a=1&b=2");
	}
	expect(await countBannerClicks(db.read, id, "2026-11-24")).toBe(2);
	expect(await countBannerClicks(db.read, id, "2026-11-25")).toBe(1);
});

test("R19: clicks at the same moment are all counted, each for its own banner, and make no page stale", async () => {
	const [id, other] = [await addBanner("https://mot.example/"), await addBanner("https://hai.example/")];
	const at = new Date("2026-11-24T03:00:00Z");
	const seq = await getLatestTagSeq();
	await Promise.all(Array.from({ length: 20 }, () => countBannerClick(id, at)));
	expect(await countBannerClicks(db.read, id, "2026-11-24")).toBe(20);
	expect(await countBannerClicks(db.read, other, "2026-11-24")).toBe(0);
	expect(await getLatestTagSeq()).toBe(seq);
});

test("R19: a banner that does not exist or leads nowhere counts nothing", async () => {
	const silent = await addBanner(null);
	const at = new Date("2026-11-24T03:00:00Z");
	expect([await countBannerClick(silent, at), await countBannerClick(99_999, at)]).toEqual([null, null]);
	expect(await countBannerClicks(db.read, silent, "2026-11-24")).toBe(0);
});
