import type { Tx } from "../../db/client.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { getTagRowBySlug, insertTag } from "../../db/queries/topics.ts";
import { findSlug, isSameName, toSlug } from "../../lib/slug.ts";

/** The id of the tag of that name, made when it is new. */
export async function keepTag(tx: Tx, given: string): Promise<number> {
	const name = given.normalize("NFC").trim();
	const { slug, owner } = await findSlug(
		toSlug(name) || "tu-khoa",
		(candidate) => getTagRowBySlug(tx, candidate),
		(row) => isSameName(row.name, name),
	);
	if (owner) return owner.id;
	const id = await insertTag(tx, { slug, name });
	await bumpTags(tx, "changed", ["tags"]);
	return id;
}
