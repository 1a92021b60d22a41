import { basename } from "node:path";
import * as z from "zod";
import { toClockParts } from "../../lib/dates.ts";
import { PersonError } from "../../lib/person-error.ts";
import { isSigned, sign } from "../../lib/sealed.ts";
import type { ImportedFile } from "./import-legacy-pages.ts";
import { formatError, listDoubts } from "./import-report.ts";

const PURPOSE = "legacy import report";
const STATES = ["new", "changed", "unchanged", "duplicate", "rejected"] as const;
/** Of a page that could not be understood. */
const UNKNOWN = "?";

const count = z.number().int().nonnegative();
const countsSchema = z.strictObject({
	/** Pages met: imported, rejected and duplicates together. */
	read: count,
	imported: count,
	rejected: count,
	duplicates: count,
});
const groups = z.record(z.string(), countsSchema);
const pageSchema = z.strictObject({
	file: z.string(),
	state: z.enum(STATES),
	title: z.string(),
	year: z.string(),
	category: z.string(),
	/** On the old portal; null where nothing says it. */
	oldAddress: z.string().nullable(),
	path: z.string().nullable(),
	/** Sentences on what somebody should look at. */
	notes: z.array(z.string()),
});
const reportSchema = z.strictObject({
	source: z.string(),
	isDryRun: z.boolean(),
	/** ISO 8601 */
	beganAt: z.iso.datetime(),
	endedAt: z.iso.datetime(),
	counts: countsSchema,
	byYear: groups,
	byCategory: groups,
	pages: z.array(pageSchema),
});
const signedSchema = z.strictObject({ report: reportSchema, signature: z.string() });

type Counts = z.infer<typeof countsSchema>;
export type ReconciledPage = z.infer<typeof pageSchema>;
export type Reconciliation = z.infer<typeof reportSchema>;

/** It is no such report, or somebody changed it, or another portal wrote it. */
export class ReportError extends PersonError {
	override name = "ReportError";
}

/** A page as the report keeps it: a few words, not its text. */
export function toReconciledPage(result: ImportedFile): ReconciledPage {
	if ("error" in result) {
		const known = { title: "", year: UNKNOWN, category: UNKNOWN, oldAddress: null, path: null };
		return { file: result.file, state: "rejected", ...known, notes: [formatError(result.error)] };
	}
	const { file, page, category, outcome } = result;
	return {
		...{ file, state: outcome.state, title: page.title, category, oldAddress: page.address, path: outcome.path },
		year: String(toClockParts(page.date.at).year),
		notes: listDoubts(result),
	};
}

function countPages(pages: readonly ReconciledPage[]): Counts {
	const rejected = pages.filter(({ state }) => state === "rejected").length;
	const duplicates = pages.filter(({ state }) => state === "duplicate").length;
	return { read: pages.length, imported: pages.length - rejected - duplicates, rejected, duplicates };
}

function countBy(pages: readonly ReconciledPage[], key: "year" | "category"): Record<string, Counts> {
	const found = [...Map.groupBy(pages, (page) => page[key])].sort(([one], [other]) => (one < other ? -1 : 1));
	return Object.fromEntries(found.map(([name, those]) => [name, countPages(those)]));
}

/** What came in and what became of it, in all, by year and by section; in each the parts add up to what was read. */
export function reconcile(
	run: Pick<Reconciliation, "isDryRun"> & { path: string; beganAt: Date; endedAt: Date },
	pages: readonly ReconciledPage[],
): Reconciliation {
	return {
		...{ source: basename(run.path), isDryRun: run.isDryRun },
		...{ beganAt: run.beganAt.toISOString(), endedAt: run.endedAt.toISOString() },
		...{ counts: countPages(pages), byYear: countBy(pages, "year"), byCategory: countBy(pages, "category") },
		pages: [...pages],
	};
}

/** The same report is the same text, in whatever order its parts stand. */
const toCanonical = (report: Reconciliation) => JSON.stringify(reportSchema.parse(report));

/** The report as a file, signed with the portal's key of its audit log. */
export function toSignedReport(report: Reconciliation, auditKey: string): string {
	const signature = sign(toCanonical(report), auditKey, PURPOSE);
	return `${JSON.stringify({ report, signature }, null, "\t")}\n`;
}

/** Reads a report back. @throws ReportError when it is none, was changed, or is another portal's. */
export function readSignedReport(text: string, auditKey: string): Reconciliation {
	const parsed = signedSchema.safeParse(toJson(text));
	if (!parsed.success) throw new ReportError("no report", "Tệp không phải là báo cáo nhập của cổng.");
	const { report, signature } = parsed.data;
	if (isSigned(toCanonical(report), signature, auditKey, PURPOSE)) return report;
	throw new ReportError("wrong signature", "Báo cáo đã bị sửa, hoặc do một cổng khác lập.");
}

function toJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new ReportError("no JSON", "Tệp không phải là báo cáo nhập của cổng.", { cause });
	}
}
