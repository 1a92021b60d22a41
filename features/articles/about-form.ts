import * as z from "zod";
import {
	ARTICLE_GENRES,
	ARTICLE_LAYOUTS,
	type ArticleGenre,
	type ArticleLayout,
	LANGUAGES,
	type Language,
} from "../../db/queries/article-words.ts";
import type { AboutWords } from "../../db/queries/autosaves.ts";
import { isAllowedHref } from "../../lib/allowed-href.ts";
import { type KnownDate, parseTypedDate } from "../../lib/dates.ts";
import { toSlug } from "../../lib/slug.ts";
import { FormError } from "../accounts/form-state.ts";
import type { ArticleAbout } from "./keep-about.ts";

const line = (longest: number, error = "Dòng này quá dài.") =>
	z.string().trim().normalize("NFC").max(longest, error).default("");
const names = z
	.array(z.string().trim().normalize("NFC").min(1).max(100, "Tên quá dài."))
	.max(30, "Nhiều quá.")
	.default([]);
const flag = z
	.literal("1")
	.optional()
	.transform((value) => value === "1");
const pick = z.object({ id: z.number().int().positive(), title: z.string().max(300), isPublished: z.boolean() });

function toPick(json: string, context: z.RefinementCtx): z.output<typeof pick> {
	try {
		return pick.parse(JSON.parse(json));
	} catch {
		context.addIssue({ code: "custom", message: "Có bài liên quan không đọc được; hãy bỏ ra rồi chọn lại." });
		return z.NEVER;
	}
}

/** What the second part of the writing sheet sends, each as it was typed. */
export const aboutFields = {
	"authors[]": names,
	hidesAuthors: flag,
	"tags[]": names,
	"topicIds[]": z.array(z.coerce.number().int().positive()).max(20).default([]),
	genre: z.enum(ARTICLE_GENRES, "Hãy chọn thể loại.").default("news"),
	language: z.enum(LANGUAGES, "Hãy chọn ngôn ngữ.").default("vi"),
	layout: z.enum(ARTICLE_LAYOUTS, "Hãy chọn cách trình bày.").default("default"),
	date: line(40),
	isDayOnly: flag,
	source: line(200),
	sourceUrl: line(2000),
	sourceDate: line(40),
	"related[]": z.array(z.string().max(2000).transform(toPick)).max(12, "Nhiều nhất 12 bài.").default([]),
	seoTitle: line(200, "Dài quá 200 ký tự."),
	seoDescription: line(500, "Dài quá 500 ký tự."),
	slug: line(100, "Dài quá 100 ký tự."),
};
const aboutForm = z.object(aboutFields);

type AboutValues = z.output<typeof aboutForm>;

/** The values as the sheet shows them again. */
export function toAboutWords(values: AboutValues): AboutWords {
	const { hidesAuthors, genre, language, layout, date, isDayOnly, source, sourceUrl, sourceDate } = values;
	const { seoTitle, seoDescription, slug } = values;
	return {
		...{ hidesAuthors, genre, language, layout, date, isDayOnly, source, sourceUrl, sourceDate },
		...{ seoTitle, seoDescription, slug },
		...{ authors: values["authors[]"], tags: values["tags[]"], topicIds: values["topicIds[]"] },
		related: values["related[]"],
	};
}

const refuse = (field: string, message: string) =>
	new FormError("Có chỗ chưa đúng. Hãy xem lại các ô được đánh dấu.", { [field]: message });

const DATE_FORM = "Hãy ghi theo mẫu 23/11/2026 08:30.";

function readPast(field: string, text: string, now: Date): KnownDate | null {
	if (text === "") return null;
	const date = parseTypedDate(text);
	if (!date) throw refuse(field, DATE_FORM);
	if (date.at > now) throw refuse(field, "Ngày này còn ở tương lai.");
	return date;
}

function readDate({ date, isDayOnly }: AboutWords, now: Date): KnownDate | null {
	const read = readPast("date", date, now);
	if (!read) return null;
	if (isDayOnly) return parseTypedDate(date.split(/[ ,]/, 1)[0] ?? "");
	if (!read.hasClockTime) throw refuse("date", "Hãy ghi cả giờ, hoặc chọn “Chỉ biết ngày”.");
	return read;
}

function readSource({ source, sourceUrl, sourceDate }: AboutWords, now: Date): ArticleAbout["source"] {
	if (source === "" && (sourceUrl !== "" || sourceDate !== "")) throw refuse("source", "Hãy ghi tên nguồn.");
	if (sourceUrl !== "" && !(/^https?:/i.test(sourceUrl) && isAllowedHref(sourceUrl))) {
		throw refuse("sourceUrl", "Địa chỉ cần bắt đầu bằng https:// hoặc http://.");
	}
	const publishedAt = readPast("sourceDate", sourceDate, now)?.at ?? null;
	return { name: source, url: sourceUrl || null, publishedAt };
}

/** What the words mean. @throws FormError that names the field to be mended. */
export function readAbout(words: AboutWords, now = new Date()): ArticleAbout {
	const { authors, hidesAuthors, tags, topicIds, seoTitle, seoDescription, slug } = words;
	if (slug !== "" && toSlug(slug) === "") throw refuse("slug", "Đường dẫn cần có chữ cái hoặc chữ số.");
	return {
		...{ authors, hidesAuthors, tags, topicIds },
		...{ genre: words.genre as ArticleGenre, language: words.language as Language },
		layout: words.layout as ArticleLayout,
		date: readDate(words, now),
		source: readSource(words, now),
		relatedIds: words.related.map(({ id }) => id),
		seo: { title: seoTitle, description: seoDescription },
		ownSlug: toSlug(slug),
	};
}
