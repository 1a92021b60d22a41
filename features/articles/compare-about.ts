import { db } from "../../db/client.ts";
import type { ArticleGenre, ArticleLayout, Language } from "../../db/queries/article-words.ts";
import { listArticleTitles, listPenNames, listTagNames } from "../../db/queries/pick-names.ts";
import type { ArticleSnapshot } from "../../db/queries/revisions.ts";
import { listTopicRows } from "../../db/queries/topics.ts";
import { formatDayAndTime, formatPublicDate } from "../../lib/dates.ts";
import { listDeskSections } from "../categories/desk-sections.ts";
import { GENRE_NAMES, LANGUAGE_NAMES, LAYOUT_NAMES } from "./about-words.ts";

type Names = ReadonlyMap<number, string>;

/** What the numbers of a snapshot are called. */
export interface SnapshotNames {
	sections: Names;
	authors: Names;
	tags: Names;
	topics: Names;
	articles: Names;
}

/** The names of whatever these snapshots point to. */
export async function listSnapshotNames(snapshots: readonly ArticleSnapshot[]): Promise<SnapshotNames> {
	const listIds = (read: (snapshot: ArticleSnapshot) => readonly number[]) => [...new Set(snapshots.flatMap(read))];
	const relatedIds = listIds((snapshot) => snapshot.relatedIds ?? []);
	const titles = await listArticleTitles(db.read, relatedIds, null);
	return {
		sections: new Map((await listDeskSections()).map(({ id, name }) => [id, name])),
		authors: await listPenNames(
			db.read,
			listIds((snapshot) => snapshot.authorIds),
		),
		tags: await listTagNames(
			db.read,
			listIds((snapshot) => snapshot.tagIds),
		),
		topics: new Map((await listTopicRows(db.read)).map(({ id, name }) => [id, name])),
		articles: new Map(titles.map(({ id, title }) => [id, title])),
	};
}

const nameAll = (ids: readonly number[], names: Names, separator = ", ") =>
	ids.map((id) => names.get(id) ?? `số ${id}`).join(separator);
const sortNames = (ids: readonly number[]) => ids.toSorted((one, other) => one - other);

function toDateWords({ publishedAt, hasClockTime }: ArticleSnapshot): string {
	return publishedAt === null ? "" : formatPublicDate({ at: new Date(publishedAt), hasClockTime });
}

/** What stands around the words of a snapshot, each by its Vietnamese name. */
export const ABOUT_FIELDS: readonly (readonly [
	label: string,
	read: (snapshot: ArticleSnapshot, names: SnapshotNames) => string,
])[] = [
	["Tác giả", ({ authorIds }, { authors }) => nameAll(authorIds, authors)],
	["Ghi tên tác giả", ({ hidesAuthors }) => (hidesAuthors ? "không" : "có")],
	["Từ khóa", ({ tagIds }, { tags }) => nameAll(sortNames(tagIds), tags)],
	["Chủ đề", ({ topicIds }, { topics }) => nameAll(sortNames(topicIds), topics)],
	["Ngày bạn đọc thấy", toDateWords],
	["Thể loại", ({ genre }) => GENRE_NAMES[genre as ArticleGenre] ?? genre],
	["Cách trình bày", ({ layout = "default" }) => LAYOUT_NAMES[layout as ArticleLayout] ?? layout],
	["Ngôn ngữ", ({ language }) => LANGUAGE_NAMES[language as Language] ?? language],
	["Nguồn", ({ source }) => [source.name, source.url].filter(Boolean).join(" ")],
	["Nguồn đăng lúc", ({ source }) => (source.publishedAt ? formatDayAndTime(new Date(source.publishedAt)) : "")],
	["Bài liên quan", ({ relatedIds = [] }, { articles }) => nameAll(relatedIds, articles, "; ")],
	["Tên khi tìm kiếm và chia sẻ", ({ seo }) => seo?.title ?? ""],
	["Mô tả khi tìm kiếm và chia sẻ", ({ seo }) => seo?.description ?? ""],
	["Đường dẫn", ({ ownSlug = "" }) => ownSlug],
];
