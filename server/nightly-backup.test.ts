import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createNightlyBackup } from "./nightly-backup.ts";

const HOUR = 3_600_000;
/** 30 November, midnight in Vietnam. */
const MIDNIGHT = Date.parse("2026-11-29T17:00:00Z");
const at = (hours: number) => new Date(MIDNIGHT + hours * HOUR);

let folder: string;
let fault: string;
let targets: string[];
let told: string[];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "portal-nightly-"));
	[fault, targets, told] = ["", [], []];
});
afterEach(() => rmSync(folder, { recursive: true }));

function makeBackup(target: string): void {
	mkdirSync(target);
	writeFileSync(join(target, "manifest.json"), "{}");
}

const create = () =>
	createNightlyBackup({
		folder,
		log: (level, event) => told.push(`${level} ${event}`),
		backUp: async (target) => {
			targets.push(target);
			await new Promise((resolve) => setTimeout(resolve, 5));
			if (fault === "") makeBackup(target);
			return fault;
		},
	});
const { signal } = new AbortController();

test("A09: one backup a night is made, after two o'clock or as soon as somebody looks, by one of all workers", async () => {
	const workers = [create(), create()];
	const look = (hours: number) => Promise.all(workers.map(({ run }) => run(at(hours), signal)));
	await look(1.9);
	expect(targets).toEqual([]);
	await look(2);
	await look(2.1);
	expect(targets).toEqual([join(folder, "2026-11-30")]);
	await look(24 + 9);
	expect(targets).toHaveLength(2);
	expect(readdirSync(folder).sort()).toEqual(["2026-11-30", "2026-12-01"]);
	expect(told).toEqual(["info backup-made", "info backup-made"]);
});

test("A09: a backup that fails is told and tried again an hour later, and none is deleted for it", async () => {
	fault = "đĩa đầy";
	mkdirSync(join(folder, "2026-11-29"));
	const { run } = create();
	for (const hours of [2, 2.5, 2.9]) await run(at(hours), signal);
	expect(told).toEqual(["error backup-failed"]);
	fault = "";
	await run(at(3.1), signal);
	expect(told).toEqual(["error backup-failed", "info backup-made"]);
	expect(existsSync(join(folder, "2026-11-29"))).toBe(true);
});

test("A09: a fortnight of backups is kept, half ones are swept away, and what is no backup is left alone", async () => {
	for (let day = 1; day <= 20; day += 1) makeBackup(join(folder, `2026-11-${String(day).padStart(2, "0")}`));
	const [old, young] = [`2026-11-20.${randomUUID()}.part`, `2026-11-30.${randomUUID()}.part`];
	for (const name of [old, young, "ghi-chu", "2020-01-01", "khac.part"]) mkdirSync(join(folder, name));
	for (const name of [old, "khac.part"]) utimesSync(join(folder, name), at(-9), at(-9));
	utimesSync(join(folder, young), at(2.5), at(2.5));
	await create().run(at(3), signal);
	const names = readdirSync(folder).sort();
	expect(names).toHaveLength(18);
	expect(names.slice(0, 2)).toEqual(["2020-01-01", "2026-11-08"]);
	expect(names.slice(-4)).toEqual(["2026-11-30", young, "ghi-chu", "khac.part"]);
});

test("A09: a place nobody may write to is told once an hour, and a worker that stops tells nothing", async () => {
	writeFileSync(join(folder, "tep"), "");
	const blocked = createNightlyBackup({
		folder: join(folder, "tep"),
		log: (level, event) => told.push(`${level} ${event}`),
		backUp: async () => "",
	});
	for (const hours of [2, 2.5, 3.1]) await blocked.run(at(hours), signal);
	expect(told).toEqual(["error backup-failed", "error backup-failed"]);
	told = [];
	const stopped = AbortSignal.abort();
	const { run } = createNightlyBackup({
		folder,
		log: (level, event) => told.push(`${level} ${event}`),
		backUp: (_target, given) => Promise.reject(given.reason),
	});
	await run(at(2), stopped);
	expect(told).toEqual([]);
	expect(readdirSync(folder)).toEqual(["tep"]);
});
