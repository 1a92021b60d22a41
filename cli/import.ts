import { parseArgs } from "node:util";
import { systemActor } from "../features/accounts/actor.ts";
import { DEFAULT_CATEGORY, importLegacyPages } from "../features/legacy-import/import-legacy-pages.ts";
import { formatImportedFile, formatImportTotals } from "../features/legacy-import/import-report.ts";
import { siteOrigin } from "../lib/env.ts";
import { withDatabase, withDatabaseToRead } from "./with-database.ts";

export const usage =
	"import <tệp hoặc thư mục> [--category <chuyên mục>] [--dry-run]\n" +
	`                          nhập trang cũ (.txt, .html), mặc định vào ${DEFAULT_CATEGORY}; --dry-run chỉ xem trước`;

/** @returns the exit code: 1 when any page could not be imported. */
export async function run(args: readonly string[]): Promise<number> {
	const options = { category: { type: "string" as const }, "dry-run": { type: "boolean" as const, default: false } };
	const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
	const [path] = positionals;
	if (path === undefined || positionals.length !== 1) {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	const request = { path, categorySlug: values.category ?? null, isDryRun: values["dry-run"] };
	const totals = await (request.isDryRun ? withDatabaseToRead : withDatabase)(() =>
		importLegacyPages(systemActor("cli"), request, (result) => {
			const print = "error" in result ? console.error : console.log;
			print(`${formatImportedFile(result, siteOrigin())}\n`);
		}),
	);
	console.log(formatImportTotals(totals, request.isDryRun));
	return totals.failed > 0 ? 1 : 0;
}
