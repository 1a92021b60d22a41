import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { getRedirectTarget } from "../../db/queries/redirects.ts";
import { parseAddressId } from "../../lib/address-id.ts";
import { toFoldedAddress } from "../../lib/folded-address.ts";
import { recordTags } from "../../lib/page-record.ts";
import { toArticlePath } from "../articles/article.ts";

/** A section's other addresses: its further pages and its feed. */
const BELOW_SECTION = /^(\/chuyen-muc\/[^/?]+)(\/[^?]+)$/;
const ARTICLE = /^\/tin\/[^/?]+$/;

/** As the path is written, or else as old servers understood it, which is how an import keeps addresses. */
async function findTarget(path: string): Promise<string | null> {
	const target = await getRedirectTarget(db.read, path);
	const folded = toFoldedAddress(path);
	return target !== null || folded === path ? target : getRedirectTarget(db.read, folded);
}

/** An article's address changes with its title: the hop to the newest is saved. */
async function toNewest(target: string): Promise<string> {
	const id = ARTICLE.test(target) ? parseAddressId(target) : null;
	if (id === null) return target;
	recordTags(`article:${id}`);
	const row = await getArticleRow(db.read, id);
	return row ? toArticlePath(row) : target;
}

/**
 * Where an old address (path with query) leads in one hop, or null. What stands below a section moves with it; of
 * imported pages capitals, percent signs and the order of parameters make no difference.
 */
export async function getRedirect(path: string): Promise<string | null> {
	recordTags("redirects");
	const target = await findTarget(path);
	if (target !== null) return toNewest(target);
	const [, section, rest] = BELOW_SECTION.exec(path) ?? [];
	if (section === undefined) return null;
	const moved = await getRedirectTarget(db.read, section);
	return moved && moved + rest;
}
