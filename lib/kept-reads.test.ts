import { afterEach, beforeEach, expect, test } from "vitest";
import { dropKeptReads, keepRead, startKeepingReads, stopKeepingReads } from "./kept-reads.ts";
import { createPageRecord, runWithPageRecord } from "./page-record.ts";

let stored = "one";
let reads = 0;
beforeEach(() => {
	[stored, reads] = ["one", 0];
	startKeepingReads();
});
afterEach(stopKeepingReads);

const read = () =>
	keepRead("sections", ["categories"], async () => {
		reads += 1;
		return stored;
	});

test("a value is read once for all pages, and every page records its tags", async () => {
	const records = [createPageRecord(), createPageRecord()];
	for (const record of records) expect(await runWithPageRecord(record, read)).toBe("one");
	expect([reads, ...records.map(({ tags }) => [...tags].join())]).toEqual([1, "categories", "categories"]);
});

test("a write of its tag drops the value, one of another tag does not", async () => {
	await read();
	stored = "two";
	dropKeptReads(["links"]);
	expect(await read()).toBe("one");
	dropKeptReads(["links", "categories"]);
	expect(await read()).toBe("two");
});

test("a read that a write overtook is not kept", async () => {
	const slow = Promise.withResolvers<string>();
	const overtaken = keepRead("sections", ["categories"], () => slow.promise);
	stored = "two";
	dropKeptReads(["categories"]);
	expect(await read()).toBe("two");
	slow.resolve("one");
	expect(await overtaken).toBe("one");
	expect(await read()).toBe("two");
});

test("a failed read is told to those who waited, and tried again by the next", async () => {
	const failing = keepRead("sections", ["categories"], () => Promise.reject(new Error("đĩa hỏng")));
	await expect(failing).rejects.toThrow("đĩa hỏng");
	expect(await read()).toBe("one");
});

test("where nobody listens for writes nothing outlives a render", async () => {
	stopKeepingReads();
	const render = () => runWithPageRecord(createPageRecord(), async () => [await read(), await read()]);
	expect(await render()).toEqual(["one", "one"]);
	stored = "two";
	expect(await render()).toEqual(["two", "two"]);
	expect(reads).toBe(2);
});
