import { createHash } from "node:crypto";
import { db } from "../../db/client.ts";
import { listCategoryRows } from "../../db/queries/categories.ts";
import { PersonError } from "../../lib/person-error.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { decodeLegacyFile } from "./decode-legacy-file.ts";
import { type ImportOutcome, importLegacyPage, previewLegacyPage } from "./import-legacy-page.ts";
import { type LegacyPage, LegacyPageError } from "./legacy-page.ts";
import { listLegacyFiles, readLegacyFile, toSourceKey } from "./list-legacy-files.ts";
import { parseLegacyPage } from "./parse-legacy-page.ts";

export const DEFAULT_CATEGORY = "tin-tuc-su-kien";

/** There is no section at that address. */
export class UnknownCategoryError extends PersonError {
	override name = "UnknownCategoryError";

	constructor(slug: string, known: readonly string[]) {
		super(`no category ${slug}`, `Không có chuyên mục “${slug}”. Các chuyên mục: ${[...known].sort().join(", ")}`);
	}
}

export interface ImportRequest {
	/** A file or a folder. */
	path: string;
	/** Null: new articles go to the default section, known ones stay where they are. */
	categorySlug: string | null;
	isDryRun: boolean;
}

export type ImportedFile = { file: string } & ({ page: LegacyPage; outcome: ImportOutcome } | { error: unknown });

export type ImportTotals = Record<ImportOutcome["state"] | "failed" | "otherFiles", number>;

async function requireCategoryId(slug: string): Promise<number> {
	const rows = await listCategoryRows(db.read);
	const found = rows.find((row) => row.slug === slug);
	if (!found)
		throw new UnknownCategoryError(
			slug,
			rows.map((row) => row.slug),
		);
	return found.id;
}

/** Content of each source met in this run; a second file of the same name must hold the same. */
type SeenSources = Map<string, { file: string; hash: string }>;

function requireOwnName(seen: SeenSources, sourceKey: string, file: string, original: Buffer): void {
	const hash = createHash("sha256").update(original).digest("hex");
	const first = seen.get(sourceKey);
	if (first && first.hash !== hash) {
		throw new LegacyPageError(
			`${file}: same name as ${first.file}`,
			`Trùng tên với tệp ${first.file}. Hãy đổi tên một trong hai.`,
		);
	}
	seen.set(sourceKey, first ?? { file, hash });
}

/**
 * Imports every page at a path, each in its own transaction, and hands each result on as soon as it is there.
 * A page that fails, for whatever reason, leaves the rest alone. A dry run writes nothing.
 * @returns how many pages were new, changed, unchanged, failed, and how many files were no pages.
 * @throws NotAllowedError, NothingToImportError, UnknownCategoryError before anything is imported.
 */
export async function importLegacyPages(
	actor: Actor,
	request: ImportRequest,
	onFile: (result: ImportedFile) => void,
): Promise<ImportTotals> {
	requireCan(actor, "article.publish");
	const categoryId = await requireCategoryId(request.categorySlug ?? DEFAULT_CATEGORY);
	const { files, otherFiles, closedFolders } = await listLegacyFiles(request.path);
	const totals: ImportTotals = { new: 0, changed: 0, unchanged: 0, failed: closedFolders.length, otherFiles };
	for (const folder of closedFolders) onFile(folder);
	const seen: SeenSources = new Map();
	for (const file of files) {
		try {
			const original = await readLegacyFile(file);
			const sourceKey = toSourceKey(file, request.path);
			requireOwnName(seen, sourceKey, file, original);
			const page = parseLegacyPage(decodeLegacyFile(sourceKey, original));
			const pageImport = { sourceKey, original, page, categoryId, movesCategory: request.categorySlug !== null };
			const outcome = request.isDryRun
				? await previewLegacyPage(pageImport)
				: await importLegacyPage(actor, pageImport);
			totals[outcome.state] += 1;
			onFile({ file, page, outcome });
		} catch (error) {
			totals.failed += 1;
			onFile({ file, error });
		}
	}
	return totals;
}
