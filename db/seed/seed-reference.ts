import { db, type Tx } from "../client.ts";
import { deletePlaces, upsertPlace } from "../queries/boxes.ts";
import { insertCategory, listCategoryRows } from "../queries/categories.ts";
import { type Catalogues, fillCatalogue } from "../queries/document-catalogues.ts";
import { DOCUMENT_CATALOGUES } from "./document-catalogues.ts";
import { FORMER_PLACE_SLUGS, PLACES } from "./places.ts";
import { SECTIONS, type SectionSeed } from "./sections.ts";

/**
 * Gives a database without sections the section tree, one without kinds of documents those, and every database the
 * known places. Safe to repeat.
 */
export async function seedReference(): Promise<void> {
	await db.tx(async (tx) => {
		if ((await listCategoryRows(tx)).length === 0) await insertSections(tx, SECTIONS, null);
		await deletePlaces(tx, FORMER_PLACE_SLUGS);
		for (const place of PLACES) await upsertPlace(tx, place);
		for (const [name, entries] of Object.entries(DOCUMENT_CATALOGUES)) {
			await fillCatalogue(tx, name as keyof Catalogues, entries);
		}
	});
}

async function insertSections(tx: Tx, sections: readonly SectionSeed[], parentId: number | null): Promise<void> {
	for (const [position, { slug, name, children = [] }] of sections.entries()) {
		const id = await insertCategory(tx, { slug, name, parentId, position });
		await insertSections(tx, children, id);
	}
}
