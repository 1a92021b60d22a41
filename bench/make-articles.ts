import { db } from "../db/client.ts";
import { replaceMemberships } from "../db/queries/article-lists.ts";
import { insertArticle } from "../db/queries/articles.ts";
import { listCategoryRows } from "../db/queries/categories.ts";
import { RICH_TEXT_VERSION } from "../lib/rich-text.ts";

const SENTENCE =
	"Đảng ủy xã giao từng chi bộ theo dõi một việc cụ thể, báo cáo kết quả vào tuần cuối mỗi tháng và lấy ý kiến của nhân dân trước khi sang việc khác. ";

/**
 * Writes `count` plausible articles of the legacy article's size into the open database.
 * @returns their addresses.
 */
export async function makeArticles(count: number): Promise<string[]> {
	const paths: string[] = [];
	await db.tx(async (tx) => {
		const categories = await listCategoryRows(tx);
		for (let n = 0; n < count; n += 1) {
			const category = categories[n % categories.length];
			if (!category) throw new Error("the section tree is empty");
			const publishedAt = new Date(Date.UTC(2016, 0, 1) + n * 3_600_000);
			const slug = `bai-do-luong-so-${n}`;
			const dates = { publishedAt, firstPublishedAt: publishedAt, lastPublishedAt: publishedAt };
			const words = { title: `Bài đo lường số ${n}: kết quả tháng của chi bộ`, lead: SENTENCE.trim(), slug };
			const paragraphs = Array.from({ length: 10 }, (_, p) => `${n}.${p} ${SENTENCE.repeat(5)}`.trim());
			const content = paragraphs.map((text) => ({
				type: "paragraph" as const,
				content: [{ type: "text" as const, text }],
			}));
			const values = { ...words, ...dates, state: "published" as const, categoryId: category.id };
			const id = await insertArticle(tx, values, { type: "doc", content }, RICH_TEXT_VERSION);
			await replaceMemberships(tx, id, publishedAt, [
				{ kind: "all", id: 0 },
				{ kind: "category", id: category.id },
			]);
			paths.push(`/tin/${slug}-${id}`);
		}
	});
	return paths;
}
