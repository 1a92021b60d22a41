import { db } from "../../db/client.ts";
import { getInformationPageRow, listInformationPages, listPageVersions } from "../../db/queries/information-pages.ts";
import { INFORMATION_SLUGS, type InformationSlug } from "./information-page.ts";

export interface DeskPageRow {
	slug: InformationSlug;
	title: string;
	/** 0 for one nobody has written yet. */
	version: number;
	updatedAt: Date | null;
}

/** Every page there can be, in the order of the footer. */
export async function listDeskPages(): Promise<DeskPageRow[]> {
	const rows = new Map((await listInformationPages(db.read)).map((row) => [row.slug, row]));
	return INFORMATION_SLUGS.map((slug) => {
		const { title = `/${slug}`, version = 0, updatedAt = null } = rows.get(slug) ?? {};
		return { slug, title, version, updatedAt };
	});
}

export type PageVersion = Awaited<ReturnType<typeof listPageVersions>>[number];

/** A page as its editors see it, with every text it had. */
export async function getDeskPage(slug: InformationSlug) {
	const row = await getInformationPageRow(db.read, slug);
	return { row, versions: row ? await listPageVersions(db.read, row.id) : [] };
}
