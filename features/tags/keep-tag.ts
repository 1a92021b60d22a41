import type { Tx } from "../../db/client.ts";
import { getTagIdBySlug, insertTag } from "../../db/queries/topics.ts";
import { toSlug } from "../../lib/slug.ts";

/** The id of the tag of that name, made when it is new. */
export async function keepTag(tx: Tx, name: string): Promise<number> {
	const slug = toSlug(name);
	return (await getTagIdBySlug(tx, slug)) ?? (await insertTag(tx, { slug, name: name.normalize("NFC").trim() }));
}
