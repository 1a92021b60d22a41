import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { closeDatabase, openDatabase } from "../db/client.ts";
import { ROLES } from "../db/queries/users.ts";
import { fillDesk } from "../db/seed/full-desk.ts";
import { type Portal, startPortal } from "../e2e/support/portal.ts";
import { SCREENS } from "../e2e/support/screen-matrix.ts";
import { openStaffSession } from "../e2e/support/staff-session.ts";
import { getMedian, getPercentile } from "./statistics.ts";

/**
 * What staff wait for at every screen of the editorial area over a full house: from the request to the last byte of the
 * page, and how many statements it took, read from the portal's own counter.
 */
const { values } = parseArgs({
	options: {
		articles: { type: "string", default: "50000" },
		media: { type: "string", default: "20000" },
		comments: { type: "string", default: "100000" },
		others: { type: "string", default: "20000" },
		samples: { type: "string", default: "30" },
		/** A filled folder is kept here and used again. */
		folder: { type: "string" },
		/** Only screens whose address holds this. */
		only: { type: "string", default: "" },
	},
});
const BUDGET = { ms: 150, statements: 15 };
const WARM_UP = 4;

/** The lists narrowed, searched and turned over, beside their first pages. */
const NARROWED = [
	...["/admin/y-kien?loc=cho&q=cong+chieng", "/admin/y-kien?q=khongcotunao", "/admin/y-kien?danh-sach=approved"],
	...["/admin/thu-vien?q=cong+chieng", "/admin/thu-vien?q=anh-777", "/admin/thu-vien?q=khongcotunao"],
	...["/admin/thu?q=nha+rong", "/admin/van-ban?q=777+nq+tu", "/admin/van-ban?q=ca+phe", "/admin/bo-anh?q=le+hoi"],
	...["/admin/video?q=giot+nuoc", "/admin/bai-viet?q=tinh", "/admin/bai-viet?trang-thai=published&xep=tieu-de"],
	...["/admin/nhat-ky?viec=article.save", "/admin/danh-gia?loai=article", "/admin/tin-doi-tac?trang-thai=taken"],
];

const dataDir = values.folder ?? mkdtempSync(join(tmpdir(), "portal-screens-"));

async function fill(): Promise<void> {
	const portal = await startPortal(dataDir);
	const { code, output } = await portal.runCommand("demo", "--articles", values.articles);
	await portal.stop();
	if (code !== 0) throw new Error(output);
	await openDatabase({ dataDir, databaseUrl: null });
	await fillDesk({
		...{ articles: Number(values.articles), media: Number(values.media) },
		...{ comments: Number(values.comments), others: Number(values.others) },
	});
	await closeDatabase();
	writeFileSync(join(dataDir, "filled"), "");
}

async function get(portal: Portal, path: string, cookie: string): Promise<number> {
	const answer = await fetch(portal.origin + path, { headers: { cookie }, redirect: "manual" });
	await answer.arrayBuffer();
	return answer.status;
}

async function readStatements(portal: Portal): Promise<number> {
	const metrics = await (await fetch(`${portal.origin}/metrics`)).text();
	return Number(/^bien_ho_statements_total (\d+)/m.exec(metrics)?.[1]);
}

/** Statements between two readings, without those of the reading itself; the worker's own now and then are left out by the median. */
async function countStatements(portal: Portal, work: () => Promise<unknown>): Promise<number> {
	const counts: number[] = [];
	for (let turn = 0; turn < 7; turn += 1) {
		const [before, idle] = [await readStatements(portal), await readStatements(portal)];
		await work();
		counts.push((await readStatements(portal)) - idle - (idle - before));
	}
	return getMedian(counts);
}

async function measure(portal: Portal, path: string, cookie: string): Promise<void> {
	const times: number[] = [];
	let status = 0;
	for (let turn = -WARM_UP; turn < Number(values.samples); turn += 1) {
		const begun = performance.now();
		status = await get(portal, path, cookie);
		if (turn >= 0) times.push(performance.now() - begun);
	}
	const statements = await countStatements(portal, () => get(portal, path, cookie));
	const [p50, p95] = [getMedian(times), getPercentile(times, 0.95)];
	const marks = [p95 > BUDGET.ms ? "**slow**" : "", statements > BUDGET.statements ? "**many**" : ""];
	const note = status === 200 ? marks.filter(Boolean).join(" ") : String(status);
	console.log(`| ${path} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${statements} | ${note} |`);
}

try {
	if (!existsSync(join(dataDir, "filled"))) await fill();
	const portal = await startPortal(dataDir);
	try {
		const roles = ROLES.map((role) => ({ role, categoryId: null }));
		const { cookie } = await openStaffSession(portal, { roles, level: 2 });
		const pages = Object.entries(SCREENS).flatMap(([place, { path, who }]) =>
			place.startsWith("/admin/(desk)/") && who !== "anyone" ? [path] : [],
		);
		console.log("| screen | p50, ms | p95, ms | statements | |\n|---|---|---|---|---|");
		for (const path of [...new Set([...pages, ...NARROWED])].filter((path) => path.includes(values.only))) {
			await measure(portal, path, cookie);
		}
	} finally {
		await portal.stop();
	}
} finally {
	if (values.folder === undefined) rmSync(dataDir, { recursive: true, force: true });
}
