import * as z from "zod";
import { LANGUAGES } from "../../db/queries/article-words.ts";

/** What `/api/v1` answers: the shapes tests hold it to, and the ones its document describes. */

const date = z
	.string()
	.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d\+07:00)?$/)
	.describe("Ngày giờ theo ISO 8601; chỉ có ngày khi không biết giờ.");

const category = z.object({ slug: z.string(), name: z.string(), url: z.url() });

export const articleSummarySchema = z.object({
	id: z.int().positive(),
	url: z.url().describe("Địa chỉ của bài trên trang."),
	apiUrl: z.url().describe("Địa chỉ của toàn văn bài trong API."),
	title: z.string(),
	lead: z.string().describe("Sapo."),
	language: z.enum(LANGUAGES),
	category,
	publishedAt: date,
	image: z.object({ url: z.url(), width: z.int(), height: z.int(), alt: z.string() }).nullable(),
});

export const articlePageSchema = z.object({
	articles: z.array(articleSummarySchema).describe("Mới nhất trước."),
	next: z.url().nullable().describe("Địa chỉ của trang sau; null ở trang cuối."),
});

export const articleSchema = articleSummarySchema.extend({
	kicker: z.string(),
	modifiedAt: date.nullable().describe("Lần sửa nội dung gần nhất sau khi đăng."),
	authors: z.array(z.object({ name: z.string(), kind: z.enum(["person", "organisation"]), url: z.url() })),
	source: z.object({ name: z.string(), url: z.string().nullable() }).nullable(),
	tags: z.array(z.object({ slug: z.string(), name: z.string(), url: z.url() })),
	html: z.string().describe("Nội dung dạng HTML, mọi địa chỉ đều đầy đủ."),
	text: z.string().describe("Nội dung dạng chữ thường."),
});

export const categoryListSchema = z.object({
	categories: z.array(category.extend({ parent: z.string().nullable().describe("slug của chuyên mục cha.") })),
});

export const problemSchema = z.object({ message: z.string() });

export type ApiArticleSummary = z.infer<typeof articleSummarySchema>;
export type ApiArticlePage = z.infer<typeof articlePageSchema>;
export type ApiArticle = z.infer<typeof articleSchema>;
export type ApiCategoryList = z.infer<typeof categoryListSchema>;
