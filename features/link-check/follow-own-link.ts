import type { Reader } from "../../db/client.ts";
import { getAlbumRow, getVideoRow } from "../../db/queries/albums.ts";
import { listPublishedRows } from "../../db/queries/articles.ts";
import { getAuthorRowBySlug } from "../../db/queries/authors.ts";
import { listCategoryRows } from "../../db/queries/categories.ts";
import { getDocumentRow } from "../../db/queries/documents.ts";
import { getQuestion } from "../../db/queries/questions.ts";
import { getTagRowBySlug, getTopicRowBySlug } from "../../db/queries/topics.ts";
import { getRedirect } from "../redirects/queries.ts";
import type { LinkFailure } from "./link.ts";

type Lookup = (reader: Reader, name: string) => Promise<boolean>;

const byId =
	(find: (reader: Reader, id: number) => Promise<boolean>): Lookup =>
	(reader, name) =>
		find(reader, Number(/-(\d{1,9})$/.exec(name)?.[1] ?? 0));

/** What stands in the database under the first step of an address; the rest of the site's pages are always there. */
const LOOKUPS: Readonly<Record<string, Lookup>> = {
	tin: byId(async (reader, id) => (await listPublishedRows(reader, [id])).length > 0),
	"chuyen-muc": async (reader, name) => (await listCategoryRows(reader)).some(({ slug }) => slug === name),
	"chu-de": async (reader, name) => (await getTopicRowBySlug(reader, name)) !== null,
	"tu-khoa": async (reader, name) => (await getTagRowBySlug(reader, name)) !== null,
	"tac-gia": async (reader, name) => (await getAuthorRowBySlug(reader, name)) !== null,
	"van-ban": byId(async (reader, id) => (await getDocumentRow(reader, id)) !== null),
	"hoi-dap": byId(async (reader, id) => (await getQuestion(reader, id))?.state === "published"),
	anh: byId(async (reader, id) => (await getAlbumRow(reader, id)) !== null),
	video: byId(async (reader, id) => (await getVideoRow(reader, id)) !== null),
};

const GONE: LinkFailure = { reason: "Không còn trang nào của cổng ở địa chỉ này.", certainty: "sure" };

/**
 * Follows a link to a page of this portal, in the database alone.
 * @param address path with query.
 * @param isPage whether the portal has pages of that form at all.
 */
export async function followOwnLink(
	reader: Reader,
	address: string,
	isPage: (address: string) => boolean,
): Promise<LinkFailure | null> {
	if (address.startsWith("/media/")) return null;
	if (!isPage(address)) return (await getRedirect(address)) === null ? GONE : null;
	const [, place = "", name] = (address.split("?", 1)[0] ?? "").split("/");
	const isThere = name === undefined ? null : LOOKUPS[place];
	if (!isThere || (await isThere(reader, name ?? ""))) return null;
	return (await getRedirect(address)) === null ? GONE : null;
}
