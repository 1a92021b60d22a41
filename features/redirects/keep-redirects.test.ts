import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { addMissedVisits, listMissingAddresses } from "../../db/queries/missing-addresses.ts";
import { getRedirectTarget } from "../../db/queries/redirects.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { listRedirectPage } from "./desk-reads.ts";
import { keepRedirects, tryRedirects } from "./keep-redirects.ts";
import { RedirectError } from "./redirect.ts";
import { removeRedirect } from "./remove-redirect.ts";
import { settleMissingAddress } from "./settle-missing-address.ts";

const cli = systemActor("cli");
const stranger: Actor = { kind: "user", userId: 1, name: "Người lạ", roles: [] };

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

test("A07: a dry run writes nothing; the run takes what it said, in one hop, and the wanted address is off the list", async () => {
	await db.tx((tx) => addMissedVisits(tx, new Map([["/a", { hits: 3, referrer: "https://x.example/" }]]), new Date()));
	const list = "/a,/b\n/b,/c\n/vong,/vong";
	const tried = await tryRedirects(cli, list);
	expect(tried.map(({ state }) => state)).toEqual(["new", "new", "loop"]);
	expect(await getRedirectTarget(db.read, "/a")).toBeNull();
	expect(await keepRedirects(cli, list)).toEqual(tried);
	expect(await getRedirectTarget(db.read, "/a")).toBe("/c");
	expect(await getRedirectTarget(db.read, "/b")).toBe("/c");
	expect(await listMissingAddresses(db.read, 10)).toEqual([]);
	await expect(keepRedirects(cli, "/x,https://la.example/")).rejects.toThrow(RedirectError);
});

test("A07: the list goes on page by page, finds a part of an address, and a redirect is taken away", async () => {
	const many = Array.from({ length: 60 }, (_, index) => `/cu-${String(index).padStart(2, "0")},/moi`).join("\n");
	await keepRedirects(cli, many);
	const first = await listRedirectPage("", "");
	const second = await listRedirectPage("", first.next ?? "");
	const paths = [...first.rows, ...second.rows].map(({ fromPath }) => fromPath);
	expect([new Set(paths).size, paths.length, second.next]).toEqual([62, 62, null]);
	expect((await listRedirectPage("cu-07", "")).rows.map(({ fromPath }) => fromPath)).toEqual(["/cu-07"]);
	await removeRedirect(cli, "/cu-07");
	expect(await getRedirectTarget(db.read, "/cu-07")).toBeNull();
	await expect(removeRedirect(cli, "/cu-07")).rejects.toThrow(RedirectError);
});

test("what is settled is asked about no more, and strangers change nothing", async () => {
	await db.tx((tx) => addMissedVisits(tx, new Map([["/rac", { hits: 1, referrer: "" }]]), new Date()));
	await settleMissingAddress(cli, "/rac");
	expect(await listMissingAddresses(db.read, 10)).toEqual([]);
	await expect(settleMissingAddress(cli, "/rac")).rejects.toThrow(RedirectError);
	for (const act of [
		tryRedirects(stranger, "/q,/w"),
		keepRedirects(stranger, "/q,/w"),
		removeRedirect(stranger, "/a"),
		settleMissingAddress(stranger, "/rac"),
	])
		await expect(act).rejects.toThrow(NotAllowedError);
});
