import { and, asc, desc, eq } from "drizzle-orm";
import type { RichText } from "../../lib/rich-text.ts";
import type { Reader, Tx } from "../client.ts";
import { informationPages, informationPageVersions } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export type InformationPageRow = typeof informationPages.$inferSelect;

export interface PageText {
	title: string;
	body: RichText;
	schemaVersion: number;
}

interface PageAuthor {
	userId: number | null;
	actorName: string;
}

/** Somebody saved the page in between: nothing was written. */
export class PageConflictError extends Error {
	override name = "PageConflictError";
	readonly personMessage = "Trang đã được người khác lưu trước. Hãy xem lại bản mới rồi sửa lại.";
}

export async function getInformationPageRow(reader: Reader, slug: string): Promise<InformationPageRow | null> {
	const rows = await reader.select().from(informationPages).where(eq(informationPages.slug, slug));
	return rows[0] ?? null;
}

/** Addresses and titles; an office has a handful. */
export async function listInformationPages(reader: Reader) {
	const { slug, title, updatedAt, version } = informationPages;
	return reader.select({ slug, title, updatedAt, version }).from(informationPages).orderBy(asc(informationPages.id));
}

/** Every version of a page, the newest first. */
export async function listPageVersions(reader: Reader, pageId: number) {
	return reader
		.select()
		.from(informationPageVersions)
		.where(eq(informationPageVersions.pageId, pageId))
		.orderBy(desc(informationPageVersions.version));
}

/** Writes a page for the first time, with its first version. */
export async function insertInformationPage(tx: Tx, slug: string, text: PageText, author: PageAuthor): Promise<void> {
	const now = new Date();
	const rows = await tx
		.insert(informationPages)
		.values({ ...text, slug, updatedAt: now })
		.returning({ id: informationPages.id });
	const pageId = requireInsertedId(rows);
	await tx.insert(informationPageVersions).values({ ...text, ...author, pageId, version: 1, createdAt: now });
}

/**
 * Writes a new version over the one it was based on; the older ones are kept.
 * @returns the new version. @throws PageConflictError when the page has moved on.
 */
export async function updateInformationPage(
	tx: Tx,
	{ id, version: baseVersion }: Pick<InformationPageRow, "id" | "version">,
	text: PageText,
	author: PageAuthor,
): Promise<number> {
	const now = new Date();
	const version = baseVersion + 1;
	const rows = await tx
		.update(informationPages)
		.set({ ...text, version, updatedAt: now })
		.where(and(eq(informationPages.id, id), eq(informationPages.version, baseVersion)))
		.returning({ id: informationPages.id });
	if (rows.length === 0) throw new PageConflictError(`page ${id}: saved from version ${baseVersion}`);
	await tx.insert(informationPageVersions).values({ ...text, ...author, pageId: id, version, createdAt: now });
	return version;
}
