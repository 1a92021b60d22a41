import type { ArticleGenre, ArticleLayout } from "../../db/queries/article-words.ts";
import type { BlockNode, RichText } from "../../lib/rich-text.ts";
import { toPlainText } from "../../lib/rich-text-plain.ts";
import { LAYOUT_NAMES } from "./about-words.ts";
import type { Fault } from "./checklist.ts";

/** What a new article can begin with: how it is laid out, and a body to be written over. */
export interface ArticleTemplate {
	layout: ArticleLayout;
	name: string;
	genre: ArticleGenre;
	body: RichText;
}

/** Begins every line that is to be written over: a text that holds it still is not finished. */
const MARK = "[Mẫu]";

const line = (text: string): BlockNode => ({
	type: "paragraph",
	content: [{ type: "text", text: `${MARK} ${text}` }],
});
const heading = (text: string): BlockNode => ({
	type: "heading",
	attrs: { level: 2 },
	content: [{ type: "text", text: `${MARK} ${text}` }],
});

const BODIES: Record<ArticleLayout, readonly BlockNode[]> = {
	default: [],
	photo_story: [
		line("Đoạn dẫn ba, bốn câu: ở đâu, khi nào, ai."),
		line("Ảnh thứ nhất, cảnh rộng; chú thích nói điều ảnh không nói."),
		line("Ảnh thứ hai, con người; tên, tuổi, việc đang làm."),
		line("Ảnh kết, và một câu khép lại."),
	],
	infographic: [
		line("Một câu: đồ họa này trả lời câu hỏi nào."),
		line("Đồ họa, với mô tả đủ để người không nhìn thấy ảnh vẫn biết các con số."),
		line("Các con số chính viết lại bằng chữ, và số lấy từ đâu."),
	],
	podcast: [
		line("Giới thiệu số này: ai nói chuyện với ai, về việc gì."),
		heading("Trong số này"),
		line("Phút 00:00, mở đầu. Phút 02:30, câu hỏi thứ nhất."),
		heading("Lời ghi lại"),
		line("Lời của người dẫn và khách mời, để ai không nghe được vẫn đọc được."),
	],
	emagazine: [
		line("Đoạn mở: một cảnh, một người, một câu nói."),
		heading("Chương một"),
		line("Câu chuyện của chương một, kèm một ảnh lớn."),
		heading("Chương hai"),
		line("Câu chuyện của chương hai, kèm một câu trích."),
		heading("Đoạn kết"),
		line("Trở lại với cảnh mở đầu."),
	],
};

const GENRES: Record<ArticleLayout, ArticleGenre> = {
	...{ default: "news", photo_story: "photo", infographic: "infographic", podcast: "interview", emagazine: "feature" },
};

/** Every template, the plain article first. */
export const ARTICLE_TEMPLATES: readonly ArticleTemplate[] = (Object.keys(BODIES) as ArticleLayout[]).map((layout) => ({
	...{ layout, name: LAYOUT_NAMES[layout], genre: GENRES[layout] },
	body: { type: "doc", content: [...BODIES[layout]] },
}));

/** The template of that name in an address; the plain article for any other. */
export function getTemplate(name: unknown): ArticleTemplate {
	const found = ARTICLE_TEMPLATES.find(({ layout }) => layout === name);
	return found ?? (ARTICLE_TEMPLATES[0] as ArticleTemplate);
}

/** Lines of a template that nobody wrote over. */
export function listTemplateFaults({ body }: { body: RichText }): Fault[] {
	if (!toPlainText(body).includes(MARK)) return [];
	return [{ weight: "blocks", text: `Bài còn dòng của mẫu, bắt đầu bằng “${MARK}”. Hãy viết đè lên hoặc xóa đi.` }];
}
