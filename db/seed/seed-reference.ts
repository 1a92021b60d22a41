import { toPlainDocument } from "../../lib/plain-document.ts";
import { RICH_TEXT_VERSION } from "../../lib/rich-text.ts";
import { db, type Tx } from "../client.ts";
import { deletePlaces, upsertPlace } from "../queries/boxes.ts";
import { insertCategory, listCategoryRows } from "../queries/categories.ts";
import { type Catalogues, fillCatalogue } from "../queries/document-catalogues.ts";
import { insertInformationPage, listInformationPages } from "../queries/information-pages.ts";
import { insertRoyaltyRate, listRoyaltyRates } from "../queries/royalties.ts";
import { DOCUMENT_CATALOGUES } from "./document-catalogues.ts";
import { INFORMATION_PAGES } from "./information-pages.ts";
import { FORMER_PLACE_SLUGS, PLACES } from "./places.ts";
import { ROYALTY_RATES } from "./royalty-rates.ts";
import { SECTIONS, type SectionSeed } from "./sections.ts";

/**
 * Gives a database without sections the section tree, one without kinds of documents or base salaries those, and every
 * database the known places and the pages about the site it lacks. Safe to repeat.
 */
export async function seedReference(): Promise<void> {
	await db.tx(async (tx) => {
		if ((await listCategoryRows(tx)).length === 0) await insertSections(tx, SECTIONS, null);
		await deletePlaces(tx, FORMER_PLACE_SLUGS);
		for (const place of PLACES) await upsertPlace(tx, place);
		for (const [name, entries] of Object.entries(DOCUMENT_CATALOGUES)) {
			await fillCatalogue(tx, name as keyof Catalogues, entries);
		}
		if ((await listRoyaltyRates(tx)).length === 0) for (const rate of ROYALTY_RATES) await insertRoyaltyRate(tx, rate);
		await insertMissingPages(tx);
	});
}

/** What the office has written in the meantime stays. */
async function insertMissingPages(tx: Tx): Promise<void> {
	const known = new Set((await listInformationPages(tx)).map(({ slug }) => slug));
	for (const { slug, title, text } of INFORMATION_PAGES) {
		if (known.has(slug)) continue;
		const written = { title, body: toPlainDocument(text), schemaVersion: RICH_TEXT_VERSION };
		await insertInformationPage(tx, slug, written, { userId: null, actorName: "seed" });
	}
}

async function insertSections(tx: Tx, sections: readonly SectionSeed[], parentId: number | null): Promise<void> {
	for (const [position, { slug, name, children = [] }] of sections.entries()) {
		const id = await insertCategory(tx, { slug, name, parentId, position });
		await insertSections(tx, children, id);
	}
}
