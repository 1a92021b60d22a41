import { ARTICLE_STATES } from "../../db/queries/article-words.ts";
import type { DeskQuery } from "./desk-articles.ts";
import type { ArticleState } from "./workflow.ts";

type Given = Record<string, string | string[] | undefined>;

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";
const isState = (word: string): word is ArticleState => (ARTICLE_STATES as readonly string[]).includes(word);

/** "1764400000000-12": where the page before ended. */
function parseCursor(text: string): DeskQuery["after"] {
	const [, at, id] = /^(\d{1,15})-(\d{1,9})$/.exec(text) ?? [];
	return at && id ? { updatedAt: new Date(Number(at)), id: Number(id) } : null;
}

/** What the address of the list asks for; what it does not know counts as nothing. */
export function parseDeskQuery(given: Given): DeskQuery {
	const state = first(given["trang-thai"]);
	const section = first(given["chuyen-muc"]);
	return {
		state: isState(state) ? state : null,
		section: section === "" ? null : section,
		isOwn: first(given["cua-toi"]) === "1",
		after: parseCursor(first(given.sau)),
	};
}

/** The address of the next page. */
export function toNextPath({ state, section, isOwn }: DeskQuery, next: NonNullable<DeskQuery["after"]>): string {
	const query = new URLSearchParams();
	if (state) query.set("trang-thai", state);
	if (section) query.set("chuyen-muc", section);
	if (isOwn) query.set("cua-toi", "1");
	query.set("sau", `${next.updatedAt.getTime()}-${next.id}`);
	return `/admin/bai-viet?${query}`;
}
