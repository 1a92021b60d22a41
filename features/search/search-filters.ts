import { db } from "../../db/client.ts";
import type { ListKey } from "../../db/queries/article-lists.ts";
import { getAuthorRowBySlug } from "../../db/queries/authors.ts";
import { parseDay, toNextMidnight } from "../../lib/dates.ts";
import { toSlug } from "../../lib/slug.ts";
import { listCategories } from "../categories/queries.ts";

/** What narrows a search, as it stands in its address: empty where nothing is asked for. */
export interface SearchFilters {
	/** Slug of a section. */
	category: string;
	/** Pen name or slug. */
	author: string;
	/** First and last day, "2026-11-25" as browsers send it or "25/11/2026" as people type it. */
	fromDay: string;
	untilDay: string;
}

export const NO_FILTERS: SearchFilters = { category: "", author: "", fromDay: "", untilDay: "" };

/** The names of the filters in the address of a search. */
export const FILTER_PARAMETERS: Readonly<Record<keyof SearchFilters, string>> = {
	category: "chuyen-muc",
	author: "tac-gia",
	fromDay: "tu-ngay",
	untilDay: "den-ngay",
};

export interface ResolvedFilters {
	lists: ListKey[];
	from: Date | null;
	until: Date | null;
	/** What is wrong with a filter, in words for the reader; the search is then made without it. */
	problems: Partial<Record<keyof SearchFilters, string>>;
}

/** Finds out what the filters mean. */
export async function resolveFilters(filters: SearchFilters): Promise<ResolvedFilters> {
	const problems: ResolvedFilters["problems"] = {};
	const lists: ListKey[] = [];
	const categoryId = (await listCategories()).find(({ slug }) => slug === filters.category)?.id;
	if (categoryId !== undefined) lists.push({ kind: "category", id: categoryId });
	else if (filters.category !== "") problems.category = "Không có chuyên mục này. Mời bạn chọn trong danh sách.";
	if (filters.author.trim() !== "") {
		const author = await getAuthorRowBySlug(db.read, toSlug(filters.author));
		if (author) lists.push({ kind: "author", id: author.id });
		else problems.author = "Không có tác giả nào tên như vậy. Mời bạn gõ đúng bút danh, có dấu hay không dấu đều được.";
	}
	const from = readDay(filters.fromDay);
	const last = readDay(filters.untilDay);
	if (from === undefined) problems.fromDay = WRONG_DAY;
	if (last === undefined) problems.untilDay = WRONG_DAY;
	if (from && last && from > last) problems.untilDay = "Ngày cuối phải sau ngày đầu.";
	return {
		lists,
		from: from ?? null,
		until: last && !problems.untilDay ? toNextMidnight(last) : null,
		problems,
	};
}

const WRONG_DAY = "Ngày chưa đúng. Mời bạn nhập như 25/11/2026.";

/** The first moment of a day; null where none was given, undefined for what is no day. */
function readDay(text: string): Date | null | undefined {
	if (text.trim() === "") return null;
	const [, day = "", month = "", year = ""] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
	try {
		return parseDay(year === "" ? text.trim() : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}
