import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { systemActor } from "../features/accounts/actor.ts";
import { DEFAULT_CATEGORY, importLegacyPages } from "../features/legacy-import/import-legacy-pages.ts";
import { formatImportedFile, formatImportTotals } from "../features/legacy-import/import-report.ts";
import {
	type ReconciledPage,
	readSignedReport,
	reconcile,
	toReconciledPage,
	toSignedReport,
} from "../features/legacy-import/reconciliation.ts";
import { env, siteOrigin } from "../lib/env.ts";
import { ENCODING_NAMES, type LegacyEncoding } from "../lib/legacy-encodings.ts";
import { getSecrets } from "../lib/secrets.ts";
import { withDatabase, withDatabaseToRead } from "./with-database.ts";

export const usage =
	"import <tệp, thư mục hoặc bảng> [--category <chuyên mục>] [--dry-run] [--report <tệp.json>]\n" +
	`                          nhập trang cũ (.txt, .html) hoặc bảng (.csv, .json, .jsonl), mặc định vào ${DEFAULT_CATEGORY};\n` +
	"                          --dry-run chỉ xem trước; --report ghi báo cáo đối soát có ký;\n" +
	"                          --encoding tcvn3|vni|vps|tay-nguyen đọc trang ở bảng mã cũ; --keep-duplicates nhập cả bài nghi trùng\n" +
	"  import --check <tệp.json> kiểm tra chữ ký của báo cáo đối soát";

const OPTIONS = {
	category: { type: "string" },
	"dry-run": { type: "boolean", default: false },
	encoding: { type: "string" },
	"keep-duplicates": { type: "boolean", default: false },
	report: { type: "string" },
	check: { type: "string" },
} as const;

const isEncoding = (text: string): text is LegacyEncoding => Object.hasOwn(ENCODING_NAMES, text);

async function check(path: string): Promise<number> {
	const { counts, beganAt } = readSignedReport(await readFile(path, "utf8"), getSecrets().auditKey);
	const { read, imported, rejected, duplicates } = counts;
	console.log(
		`Báo cáo đúng chữ ký, lập lúc ${beganAt}: ${read} trang = ${imported} đã nhập + ${rejected} không nhập được + ${duplicates} nghi trùng.`,
	);
	return 0;
}

/** @returns the exit code: 1 when any page could not be imported. */
export async function run(args: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
	if (values.check !== undefined) return check(values.check);
	const [path] = positionals;
	const encoding = values.encoding?.toLowerCase() ?? null;
	if (path === undefined || positionals.length !== 1 || (encoding !== null && !isEncoding(encoding))) {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	const request = {
		...{ path, encoding, dataDir: env().dataDir, categorySlug: values.category ?? null },
		...{ isDryRun: values["dry-run"], keepsDuplicates: values["keep-duplicates"] },
	};
	const beganAt = new Date();
	const pages: ReconciledPage[] = [];
	const totals = await (request.isDryRun ? withDatabaseToRead : withDatabase)(() =>
		importLegacyPages(systemActor("cli"), request, (result) => {
			const print = "error" in result ? console.error : console.log;
			print(`${formatImportedFile(result, siteOrigin())}\n`);
			if (values.report !== undefined) pages.push(toReconciledPage(result));
		}),
	);
	if (values.report !== undefined) {
		const report = reconcile({ ...request, beganAt, endedAt: new Date() }, pages);
		await writeFile(values.report, toSignedReport(report, getSecrets().auditKey));
	}
	console.log(formatImportTotals(totals, request.isDryRun));
	return totals.failed > 0 ? 1 : 0;
}
