import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { join } from "node:path";
import { db, describeDatabase } from "../db/client.ts";
import { countJobs } from "../db/queries/jobs.ts";
import { countFailingEntries } from "../db/queries/outbox.ts";
import { listMissingFacts } from "../features/settings/missing-facts.ts";
import { getUnitProvider } from "../features/unit-accounts/unit-account.ts";
import { discover } from "../lib/open-id.ts";
import { withDatabase } from "./with-database.ts";

export const usage = "doctor                  xem máy, cơ sở dữ liệu, dung lượng đĩa và những mục còn thiếu";

const GIGABYTE = 1024 ** 3;
const LOW_DISK_BYTES = 2 * GIGABYTE;

interface Finding {
	isGood: boolean;
	sentence: string;
}

async function inspectDatabase(dataDir: string): Promise<Finding> {
	const { product, isDurable, durability } = await describeDatabase();
	const mode = isDurable ? "ghi an toàn khi mất điện" : `có thể mất dữ liệu khi mất điện (${durability})`;
	return { isGood: isDurable, sentence: `${product}, thư mục dữ liệu ${dataDir} ghi được, ${mode}` };
}

async function inspectDisk(dataDir: string): Promise<Finding> {
	const { bavail, bsize } = await statfs(dataDir);
	const free = bavail * bsize;
	return {
		isGood: free >= LOW_DISK_BYTES,
		sentence: `Đĩa còn trống ${(free / GIGABYTE).toFixed(1).replace(".", ",")} GB`,
	};
}

function inspectBuild(): Finding {
	const isBuilt = existsSync(join(import.meta.dirname, "../.next/build-stamp"));
	return { isGood: isBuilt, sentence: isBuilt ? "Trang đã dựng" : "Trang chưa dựng: hãy chạy npm start" };
}

async function inspectSettings(): Promise<Finding> {
	const missing = await listMissingFacts();
	if (missing.length === 0) return { isGood: true, sentence: "Đủ thông tin cơ quan chịu trách nhiệm" };
	const way = `hãy đặt bằng: npm run portal -- settings set ${missing[0]} "…"`;
	return { isGood: false, sentence: `Còn thiếu ${missing.join(", ")}; ${way}` };
}

async function inspectBackgroundWork(): Promise<Finding> {
	const dead = (await countJobs(db.read)).get("dead") ?? 0;
	const failing = [...(await countFailingEntries(db.read))].map(([kind, entries]) => `${entries} tin “${kind}”`);
	if (dead === 0 && failing.length === 0) return { isGood: true, sentence: "Việc nền không bị kẹt" };
	const unsent = failing.length > 0 ? `; chưa gửi được ${failing.join(", ")}` : "";
	return { isGood: false, sentence: `Việc nền: ${dead} việc đã bỏ sau nhiều lần thử${unsent} (lý do: cột last_error)` };
}

/** Nothing where nobody signs in by an account of the unit. */
async function inspectUnitProvider(): Promise<Finding[]> {
	const provider = getUnitProvider();
	if (!provider) return [];
	const { name, issuer, redirectUri } = provider;
	try {
		await discover(issuer);
		return [{ isGood: true, sentence: `Nơi cấp tài khoản ${name} trả lời; địa chỉ quay về: ${redirectUri}` }];
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return [{ isGood: false, sentence: `Nơi cấp tài khoản ${name} không dùng được (OIDC_ISSUER): ${reason}` }];
	}
}

/** @returns the exit code: 1 when something needs a hand. */
export async function run(args: readonly string[]): Promise<number> {
	if (args.length > 0) {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	const findings = await withDatabase(async (dataDir) => [
		{ isGood: true, sentence: `Node.js ${process.versions.node}` },
		await inspectDatabase(dataDir),
		await inspectDisk(dataDir),
		inspectBuild(),
		await inspectBackgroundWork(),
		await inspectSettings(),
		...(await inspectUnitProvider()),
	]);
	for (const { isGood, sentence } of findings) console.log(`${isGood ? "✓" : "✗"} ${sentence}`);
	return findings.every(({ isGood }) => isGood) ? 0 : 1;
}
