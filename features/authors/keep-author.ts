import type { Tx } from "../../db/client.ts";
import { getAuthorRowBySlug, insertAuthor } from "../../db/queries/authors.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { findSlug, isSameName, toSlug } from "../../lib/slug.ts";
import type { AuthorRef } from "./author.ts";

/** Bylines that name a body, not a person. */
const ORGANISATION = /^(ban|báo|đài|đảng|hội|phòng|sở|tòa|toà|trung tâm|ủy ban|văn phòng)\s/iu;

/** The id of the author of that pen name, made when it is new. */
export async function keepAuthor(tx: Tx, name: string, { isDemo = false } = {}): Promise<number> {
	const penName = name.normalize("NFC").trim().replace(/\s+/gu, " ");
	const { slug, owner } = await findSlug(
		toSlug(penName) || "tac-gia",
		(candidate) => getAuthorRowBySlug(tx, candidate),
		(row) => isSameName(row.penName, penName),
	);
	if (owner) return owner.id;
	const kind: AuthorRef["kind"] = ORGANISATION.test(penName) ? "organisation" : "person";
	const id = await insertAuthor(tx, { slug, penName, kind, bio: "", isDemo });
	await bumpTags(tx, "changed", ["authors"]);
	return id;
}
