import { afterEach, beforeEach, expect, test } from "vitest";
import { dropKeptReads, holdKeptReads, keepRead, startKeepingReads, stopKeepingReads } from "./kept-reads.ts";
import { createPageRecord, runWithPageRecord } from "./page-record.ts";

let stored = "one";
let reads = 0;
beforeEach(() => {
	[stored, reads] = ["one", 0];
	startKeepingReads();
});
afterEach(stopKeepingReads);

const render = <T>(fn: () => Promise<T>) => runWithPageRecord(createPageRecord(), fn);

const readInRender = () =>
	keepRead("sections", ["categories"], async () => {
		reads += 1;
		return stored;
	});
const read = () => render(readInRender);

test("a value is read once for all pages, and every page records its tags", async () => {
	const records = [createPageRecord(), createPageRecord()];
	for (const record of records) expect(await runWithPageRecord(record, readInRender)).toBe("one");
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
	const overtaken = render(() => keepRead("sections", ["categories"], () => slow.promise));
	stored = "two";
	dropKeptReads(["categories"]);
	expect(await read()).toBe("two");
	slow.resolve("one");
	expect(await overtaken).toBe("one");
	expect(await read()).toBe("two");
});

test("a failed read is told to those who waited, and tried again by the next", async () => {
	const failing = render(() => keepRead("sections", ["categories"], () => Promise.reject(new Error("đĩa hỏng"))));
	await expect(failing).rejects.toThrow("đĩa hỏng");
	expect(await read()).toBe("one");
});

test("where nobody listens for writes nothing outlives a render", async () => {
	stopKeepingReads();
	const readTwice = () => render(async () => [await readInRender(), await readInRender()]);
	expect(await readTwice()).toEqual(["one", "one"]);
	stored = "two";
	expect(await readTwice()).toEqual(["two", "two"]);
	expect(reads).toBe(2);
});

test("between a write of this process and the hearing of its tags nothing kept is used", async () => {
	await read();
	stored = "two";
	const sync = Promise.withResolvers<void>();
	holdKeptReads(sync.promise);
	expect(await read()).toBe("two");
	dropKeptReads(["categories"]);
	sync.resolve();
	await sync.promise;
	expect(await read()).toBe("two");
});

test("outside a render nothing is kept", async () => {
	await readInRender();
	stored = "two";
	expect(await readInRender()).toBe("two");
});
