import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../db/client.ts";
import { listMissingAddresses, trimMissingAddresses } from "../db/queries/missing-addresses.ts";
import { listRedirects, upsertRedirect } from "../db/queries/redirects.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { DetourCounter } from "./detour-counter.ts";
import { startTestGate } from "./test-gate.ts";

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

test("A07: what is asked for in vain is counted with what led there, what probes ask for is not", async () => {
	const counter = new DetourCounter();
	for (const referrer of ["https://bao.example/", ""]) counter.note(404, "/Default.aspx?id=7", referrer);
	for (const path of ["/wp-login.php", "/.env", "/a.php?x=1", `/${"x".repeat(600)}`]) counter.note(404, path);
	counter.note(200, "/co");
	const now = new Date();
	await counter.flush(now);
	counter.note(404, "/Default.aspx?id=7");
	await counter.flush(now);
	await counter.flush(now);
	const rows = await listMissingAddresses(db.read, 10);
	expect(rows).toMatchObject([{ path: "/Default.aspx?id=7", hits: 3, referrer: "https://bao.example/" }]);
	expect(rows).toHaveLength(1);
});

test("A07: a redirect that is followed is counted", async () => {
	await db.tx((tx) => upsertRedirect(tx, "/cu", "/moi"));
	const counter = new DetourCounter();
	for (const path of ["/cu", "/cu", "/khong-con"]) counter.note(301, path);
	await counter.flush(new Date());
	const [row] = await listRedirects(db.read, { words: "", below: null, limit: 5 });
	expect(row).toMatchObject({ fromPath: "/cu", hits: 2 });
});

test("whoever tries random addresses fills neither memory nor disk", async () => {
	const counter = new DetourCounter();
	for (let index = 0; index < 5000; index += 1) counter.note(404, `/thu-${index}`);
	await counter.flush(new Date());
	expect((await listMissingAddresses(db.read, 1000)).length).toBeLessThanOrEqual(501);
	await db.tx((tx) => trimMissingAddresses(tx, 100));
	expect((await listMissingAddresses(db.read, 1000)).length).toBeLessThanOrEqual(100 + 1);
});

test("A07: the gate tells of every missing and every moved page, also of those it keeps", async () => {
	const seen: unknown[] = [];
	const gate = await startTestGate({
		getRedirect: async (path) => (path === "/cu" ? "/moi" : null),
		onDetour: (status, url, referrer) => seen.push([status, url, referrer]),
	});
	for (const path of ["/cu", "/cu", "/khong-co"]) await gate.ask(path, { headers: { referer: "https://x.example/" } });
	expect(seen).toEqual([
		[301, "/cu", "https://x.example/"],
		[301, "/cu", "https://x.example/"],
		[404, "/khong-co", "https://x.example/"],
	]);
	await gate.stop();
});
