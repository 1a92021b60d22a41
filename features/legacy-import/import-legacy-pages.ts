import { createHash } from "node:crypto";
import { db } from "../../db/client.ts";
import { type CategoryRow, listCategoryRows } from "../../db/queries/categories.ts";
import { fold } from "../../lib/fold.ts";
import type { LegacyEncoding } from "../../lib/legacy-encodings.ts";
import { PersonError } from "../../lib/person-error.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { type Twin, TwinFinder } from "./find-twin.ts";
import {
	type ImportOutcome,
	importLegacyPage,
	planLegacyPage,
	previewLegacyPage,
	toImportedPath,
} from "./import-legacy-page.ts";
import { type LegacyItem, listLegacyItems, parseLegacyItem } from "./legacy-item.ts";
import { type LegacyPage, LegacyPageError } from "./legacy-page.ts";
import { type Rescue, rescuePictures } from "./rescue-pictures.ts";
import { listSuspectSyllables, toWords } from "./suspect-syllables.ts";

export const DEFAULT_CATEGORY = "tin-tuc-su-kien";

/** There is no section at that address. */
export class UnknownCategoryError extends PersonError {
	override name = "UnknownCategoryError";

	constructor(slug: string, known: readonly string[]) {
		super(`no category ${slug}`, `Không có chuyên mục “${slug}”. Các chuyên mục: ${[...known].sort().join(", ")}`);
	}
}

export interface ImportRequest {
	/** A file, a folder, or a table (.csv, .json, .jsonl). */
	path: string;
	/** Null: new articles go to the section their source names or the default one, known ones stay where they are. */
	categorySlug: string | null;
	isDryRun: boolean;
	/** Old encoding that somebody confirmed after looking at samples. */
	encoding: LegacyEncoding | null;
	/** Pages that look like duplicates are imported too. */
	keepsDuplicates: boolean;
	/** The portal's data folder, where pictures go. */
	dataDir: string;
}

export interface ImportedPage {
	file: string;
	page: LegacyPage;
	outcome: ImportOutcome;
	/** Slug of the section it belongs to. */
	category: string;
	rescue: Rescue;
	/** What it is likely to repeat, where that was looked for. */
	twin: Twin | null;
	/** Syllables no dictionary knows, as written. */
	suspects: string[];
}

export interface RefusedPage {
	file: string;
	error: unknown;
}

export type ImportedFile = ImportedPage | RefusedPage;

export type ImportTotals = Record<ImportOutcome["state"] | "failed" | "otherFiles", number>;

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

async function toDuplicate({ articleId }: Twin): Promise<ImportOutcome> {
	return { state: "duplicate", articleId, path: await toImportedPath(db.read, articleId), doubts: [] };
}

/** One run of the import: what it was asked, and what it has met so far. */
class ImportRun {
	private readonly seen: SeenSources = new Map();
	private readonly actor: Actor;
	private readonly request: ImportRequest;
	private readonly categories: readonly CategoryRow[];
	private readonly fallback: CategoryRow;
	private readonly twins: TwinFinder;

	constructor(actor: Actor, request: ImportRequest, categories: readonly CategoryRow[], twins: TwinFinder) {
		const slug = request.categorySlug ?? DEFAULT_CATEGORY;
		const fallback = categories.find((row) => row.slug === slug);
		if (!fallback)
			throw new UnknownCategoryError(
				slug,
				categories.map((row) => row.slug),
			);
		this.actor = actor;
		this.request = request;
		this.categories = categories;
		this.fallback = fallback;
		this.twins = twins;
	}

	private toCategory({ categoryName }: LegacyPage): CategoryRow {
		if (this.request.categorySlug !== null || categoryName === null) return this.fallback;
		const wanted = fold(categoryName);
		return this.categories.find(({ slug, name }) => slug === categoryName || fold(name) === wanted) ?? this.fallback;
	}

	async importItem({ file, sourceKey, folders, read }: LegacyItem): Promise<ImportedPage> {
		const { isDryRun, encoding, dataDir } = this.request;
		const original = await read();
		requireOwnName(this.seen, sourceKey, file, original);
		const page = parseLegacyItem(sourceKey, original, encoding);
		const category = this.toCategory(page);
		const { state } = await planLegacyPage(db.read, { sourceKey, original, page });
		const twin = state === "new" ? await this.twins.find(page) : null;
		const nothing: Rescue = { pictures: new Map(), found: [], lost: [] };
		const suspects = state === "unchanged" ? [] : await listSuspectSyllables(toWords(page));
		const imported = { file, page, category: category.slug, twin, rescue: nothing, suspects };
		if (twin && !this.request.keepsDuplicates) return { ...imported, outcome: await toDuplicate(twin) };
		const rescue =
			state === "unchanged"
				? nothing
				: await rescuePictures(this.actor, { page, folders, dataDir: isDryRun ? null : dataDir });
		const movesCategory = this.request.categorySlug !== null;
		const pageImport = {
			...{ sourceKey, original, page, categoryId: category.id, movesCategory },
			pictures: rescue.pictures,
		};
		const outcome = isDryRun ? await previewLegacyPage(pageImport) : await importLegacyPage(this.actor, pageImport);
		if (state === "new") this.twins.add(outcome.articleId, file, page);
		return { ...imported, rescue, outcome };
	}
}

/**
 * Imports every page at a path, each in its own transaction, and hands each result on as soon as it is there.
 * A page that fails, for whatever reason, leaves the rest alone; run again, it goes on where it ended. A page that looks
 * like another is held back for somebody to look at. A dry run writes nothing.
 * @returns how many pages were new, changed, unchanged, held back, failed, and how many files were no pages.
 * @throws NotAllowedError, NothingToImportError, UnknownCategoryError, LegacyPageError for a table that cannot be read,
 * before anything is imported.
 */
export async function importLegacyPages(
	actor: Actor,
	request: ImportRequest,
	onFile: (result: ImportedFile) => void,
): Promise<ImportTotals> {
	requireCan(actor, "article.publish");
	const categories = await listCategoryRows(db.read);
	const run = new ImportRun(actor, request, categories, await TwinFinder.open());
	const { items, otherFiles, closedFolders } = await listLegacyItems(request.path);
	const totals: ImportTotals = {
		...{ new: 0, changed: 0, unchanged: 0, duplicate: 0 },
		...{ failed: closedFolders.length, otherFiles },
	};
	for (const folder of closedFolders) onFile(folder);
	for (const item of items) {
		try {
			const result = await run.importItem(item);
			totals[result.outcome.state] += 1;
			onFile(result);
		} catch (error) {
			totals.failed += 1;
			onFile({ file: item.file, error });
		}
	}
	return totals;
}
