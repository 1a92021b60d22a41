import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { closeDatabase, db, openDatabase } from "../db/client.ts";
import { listArticleIds } from "../db/queries/article-lists.ts";
import { listPublishedRows } from "../db/queries/articles.ts";
import { runPortalCommand, startPortal } from "../e2e/support/portal.ts";
import { get } from "./page-bytes.ts";

/** Resident memory of a portal while thousands of distinct pages are asked for, four at a time, beside what its cache holds. */
const { values } = parseArgs({
	options: {
		pages: { type: "string", default: "10000" },
		/** A data folder with that many articles; without one they are made. */
		data: { type: "string" },
	},
});
const wanted = Number(values.pages);
const STEPS = 5;
const TOGETHER = 4;
const MEGABYTE = 2 ** 20;

const dataDir = values.data ?? mkdtempSync(join(tmpdir(), "portal-memory-"));
if (!values.data) await runPortalCommand(["demo", "--articles", String(wanted)], { DATA_DIR: dataDir });
const paths = await listPaths();
const portal = await startPortal(dataDir, { LOG_LEVEL: "info" });
await get(`${portal.origin}/`);
report(0);
for (let step = 1; step <= STEPS; step += 1) {
	await visit(paths.slice(((step - 1) * wanted) / STEPS, (step * wanted) / STEPS));
	report((step * wanted) / STEPS);
}
const atEnd = readMegabytes();
await portal.stop();
const kept = portal.readLog().match(/"event":"pages-kept","pages":(\d+),"bytes":(\d+)/);
const cached = Number(kept?.[2]) / MEGABYTE;
console.log(
	`cache: ${kept?.[1]} pages, ${cached.toFixed(0)} MB; beyond it: ${(atEnd - cached).toFixed(0)} MB (budget 400)`,
);
if (!values.data) rmSync(dataDir, { recursive: true, force: true });

async function listPaths(): Promise<string[]> {
	await openDatabase({ dataDir, databaseUrl: null });
	const ids = await listArticleIds(db.read, { kind: "all", id: 0 }, { limit: wanted });
	const rows = [];
	for (let start = 0; start < ids.length; start += 500) {
		rows.push(...(await listPublishedRows(db.read, ids.slice(start, start + 500))));
	}
	await closeDatabase();
	return rows.map(({ id, slug }) => `/tin/${slug}-${id}`);
}

async function visit(part: readonly string[]): Promise<void> {
	const waiting = [...part];
	const visitNext = async () => {
		for (let path = waiting.pop(); path; path = waiting.pop()) await get(portal.origin + path);
	};
	await Promise.all(Array.from({ length: TOGETHER }, visitNext));
}

function readMegabytes(): number {
	const status = readFileSync(`/proc/${portal.processId}/status`, "utf8");
	return Number(status.match(/VmRSS:\s+(\d+)/)?.[1] ?? Number.NaN) / 1024;
}

function report(pages: number): void {
	console.log(`${pages} pages: ${readMegabytes().toFixed(0)} MB`);
}
