import { db } from "../../db/client.ts";
import { listCategoryRows } from "../../db/queries/categories.ts";
import { type ArticleSnapshot, getLatestRevision, getRevision, type RevisionRow } from "../../db/queries/revisions.ts";
import { toPlainText } from "../../lib/rich-text-plain.ts";
import { compareParagraphs, compareWords, type ParagraphChange, type TextPart } from "./compare-texts.ts";

/** What differs between two saves of an article. */
export interface RevisionComparison {
	/** Title, kicker, lead, section, pictures: each that changed, by its Vietnamese name. */
	fields: { label: string; parts: TextPart[] }[];
	paragraphs: ParagraphChange[];
	/** Nothing a person reads differs. */
	isSame: boolean;
}

type Named = (snapshot: ArticleSnapshot, sections: ReadonlyMap<number, string>) => string;

const listFigures = (snapshot: ArticleSnapshot) => snapshot.body.content.filter(({ type }) => type === "figure").length;

const FIELDS: readonly (readonly [label: string, read: Named])[] = [
	["Tiêu đề phụ", ({ kicker }) => kicker],
	["Tiêu đề", ({ title }) => title],
	["Sapo", ({ lead }) => lead],
	["Chuyên mục", ({ categoryId }, sections) => sections.get(categoryId) ?? `số ${categoryId}`],
	["Nguồn", ({ source }) => [source.name, source.url].filter(Boolean).join(" ")],
	["Ảnh đại diện", ({ coverMediaId }) => (coverMediaId === null ? "không có" : `ảnh số ${coverMediaId}`)],
	["Số ảnh trong bài", (snapshot) => String(listFigures(snapshot))],
];

const toParagraphs = ({ body }: ArticleSnapshot) => {
	const text = toPlainText(body);
	return text === "" ? [] : text.split("\n");
};

/** Two snapshots side by side. @param sections names of sections by id. */
export function compareSnapshots(
	before: ArticleSnapshot,
	after: ArticleSnapshot,
	sections: ReadonlyMap<number, string>,
): RevisionComparison {
	const fields = FIELDS.flatMap(([label, read]) => {
		const [was, is] = [read(before, sections), read(after, sections)];
		return was === is ? [] : [{ label, parts: compareWords(was, is) }];
	});
	const paragraphs = compareParagraphs(toParagraphs(before), toParagraphs(after));
	return { fields, paragraphs, isSame: fields.length === 0 && paragraphs.every(({ kind }) => kind === "same") };
}

async function compareRows(before: RevisionRow | null, after: RevisionRow | null): Promise<RevisionComparison | null> {
	if (!before || !after) return null;
	const sections = new Map((await listCategoryRows(db.read)).map(({ id, name }) => [id, name]));
	return compareSnapshots(before.snapshot, after.snapshot, sections);
}

/** @returns null when one of the two versions was never saved. */
export async function compareRevisions(articleId: number, from: number, to: number) {
	return compareRows(await getRevision(db.read, articleId, from), await getRevision(db.read, articleId, to));
}

/** What a pending draft would change of what readers have. @returns null when either was never saved. */
export async function compareWithLive(liveId: number, draftId: number) {
	return compareRows(await getLatestRevision(db.read, liveId), await getLatestRevision(db.read, draftId));
}
