import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { makeNewsroom, type Newsroom } from "../articles/test-newsroom.ts";
import { listTopicBanners } from "../topics/queries.ts";
import { getSidebar } from "../widgets/queries.ts";
import { BOX_KINDS, BoxError, type BoxInput } from "./box.ts";
import { getBox, getBoxState, listBoxes } from "./desk-boxes.ts";
import { keepBox } from "./keep-box.ts";
import { moveBox } from "./move-box.ts";
import { removeBox } from "./remove-box.ts";

let opened: TestDatabase;
let newsroom: Newsroom;
beforeAll(async () => {
	opened = await openTestDatabase();
	newsroom = await makeNewsroom();
});
afterAll(() => opened.close());

const toInput = (title: string, changes: Partial<BoxInput> = {}): BoxInput => ({
	...{ title, href: "https://example.gov.vn/", mediaId: null, description: "" },
	...{ visibleFrom: null, visibleUntil: null, hidesWhenDead: false },
	...changes,
});
const hour = 3_600_000;

test("A01: links, banners and topics that a secretary adds, orders and removes are what readers see", async () => {
	const { secretary } = newsroom.people;
	const cursor = await getLatestTagSeq();
	const ids = new Map<string, number>();
	for (const kind of BOX_KINDS) {
		await keepBox(secretary, kind, null, toInput(`Một ${kind}`));
		ids.set(kind, await keepBox(secretary, kind, null, toInput(`Hai ${kind}`)));
	}
	const tags = (await listTagChangesSince(cursor)).map(({ tag }) => tag);
	expect(tags).toEqual(expect.arrayContaining(["links", "banners", "topics"]));
	for (const [kind, id] of ids) await moveBox(secretary, kind as (typeof BOX_KINDS)[number], id, -1);
	const { links, banners } = await getSidebar();
	expect(links.map(({ title }) => title)).toEqual(["Hai lien-ket", "Một lien-ket"]);
	expect(banners.map(({ title }) => title)).toEqual(["Hai banner", "Một banner"]);
	expect((await listTopicBanners()).map(({ name, slug }) => [name, slug])).toEqual([
		["Hai chuyen-de", "hai-chuyen-de"],
		["Một chuyen-de", "mot-chuyen-de"],
	]);
	await removeBox(secretary, "lien-ket", ids.get("lien-ket") ?? 0);
	expect((await getSidebar()).links.map(({ title }) => title)).toEqual(["Một lien-ket"]);
	const [entry] = await listAuditEntries(db.read, `lien-ket:${ids.get("lien-ket")}`);
	expect(entry).toMatchObject({ action: "box.remove" });
});

test("A01: what is shown from a moment until another is shown then and never else", async () => {
	const { secretary } = newsroom.people;
	const now = new Date();
	const at = (shift: number) => new Date(now.getTime() + shift);
	const input = toInput("Có hạn", { visibleFrom: at(-hour), visibleUntil: at(hour) });
	const id = await keepBox(secretary, "lien-ket", null, input);
	const box = await getBox("lien-ket", id);
	expect(box && [-2, 0, 2].map((hours) => getBoxState(box, at(hours * hour)))).toEqual(["waiting", "shown", "over"]);
	const base = { id, version: 1 };
	await keepBox(secretary, "lien-ket", base, { ...input, visibleUntil: at(-1) });
	expect((await getSidebar()).links.some(({ title }) => title === "Có hạn")).toBe(false);
	const backwards = { ...input, visibleUntil: at(-2 * hour) };
	await expect(keepBox(secretary, "lien-ket", { id, version: 2 }, backwards)).rejects.toThrow(BoxError);
});

test("of two who change the same link the second is told; what is gone, foreign or used is refused", async () => {
	const { secretary, reporter, chief } = newsroom.people;
	const id = await keepBox(secretary, "lien-ket", null, toInput("Chung"));
	await keepBox(secretary, "lien-ket", { id, version: 1 }, toInput("Bản một"));
	await expect(keepBox(chief, "lien-ket", { id, version: 1 }, toInput("Bản hai"))).rejects.toThrow(BoxError);
	expect((await listBoxes("lien-ket")).find((box) => box.id === id)?.title).toBe("Bản một");
	await expect(keepBox(chief, "banner", null, toInput("Ảnh lạ", { mediaId: 999 }))).rejects.toThrow(BoxError);
	for (const act of [moveBox(chief, "banner", 999, 1), removeBox(chief, "banner", 999)])
		await expect(act).rejects.toThrow(BoxError);
	await expect(keepBox(reporter, "lien-ket", null, toInput("Trộm"))).rejects.toThrow(NotAllowedError);
	await expect(moveBox(reporter, "lien-ket", id, 1)).rejects.toThrow(NotAllowedError);
	await expect(removeBox(reporter, "lien-ket", id)).rejects.toThrow(NotAllowedError);
});
