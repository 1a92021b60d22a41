import { expect, test, vi } from "vitest";
import {
	createPageRecord,
	recordExpiry,
	recordRedirect,
	recordStatus,
	recordTags,
	recordUncacheable,
	rememberInRecord,
	runWithPageRecord,
} from "./page-record.ts";

test("what a render reads and decides is written into its record, however deep it happens", async () => {
	const record = createPageRecord();
	await runWithPageRecord(record, async () => {
		recordTags("article:1", "home");
		await new Promise((resolve) => setImmediate(resolve));
		recordTags("home");
		recordStatus(410);
		recordExpiry(new Date(3000));
		recordExpiry(new Date(2000));
		recordUncacheable();
	});
	expect(record).toMatchObject({
		tags: new Set(["article:1", "home"]),
		status: 410,
		expiresAt: 2000,
		isCacheable: false,
		redirect: null,
	});
});

test("a redirect is a 301", () => {
	const record = createPageRecord();
	runWithPageRecord(record, () => recordRedirect("/tin/moi-1"));
	expect(record).toMatchObject({ status: 301, redirect: "/tin/moi-1" });
});

test("outside a render nothing is recorded and nothing fails", () => {
	recordTags("a");
	recordStatus(404);
	recordRedirect("/x");
	recordExpiry(new Date());
	recordUncacheable();
	expect(createPageRecord()).toMatchObject({
		tags: new Set(),
		status: 200,
		redirect: null,
		expiresAt: null,
		isCacheable: true,
	});
});

test("two renders at once keep their records apart", async () => {
	const records = [createPageRecord(), createPageRecord()];
	await Promise.all(
		records.map((record, n) =>
			runWithPageRecord(record, async () => {
				await new Promise((resolve) => setImmediate(resolve));
				recordTags(`page:${n}`);
			}),
		),
	);
	expect(records.map(({ tags }) => [...tags])).toEqual([["page:0"], ["page:1"]]);
});

test("the record of one copy of the module is that of every other", async () => {
	vi.resetModules();
	const copy = await import("./page-record.ts");
	const record = createPageRecord();
	runWithPageRecord(record, () => copy.recordTags("from-the-copy"));
	expect(copy.recordTags).not.toBe(recordTags);
	expect(record.tags).toEqual(new Set(["from-the-copy"]));
});

test("what was read once is remembered for this render only", async () => {
	const read = vi.fn(async () => 1);
	const render = () =>
		runWithPageRecord(createPageRecord(), () =>
			Promise.all([rememberInRecord("k", read), rememberInRecord("k", read)]),
		);
	await render();
	expect(read).toHaveBeenCalledTimes(1);
	await render();
	await rememberInRecord("k", read);
	expect(read).toHaveBeenCalledTimes(3);
});
