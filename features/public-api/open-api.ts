import * as z from "zod";
import { articlePageSchema, articleSchema, categoryListSchema, problemSchema } from "./api-schema.ts";
import { API_PATH } from "./to-api-article.ts";

const toContent = (schema: z.ZodType) => {
	const { $schema: _dialect, ...plain } = z.toJSONSchema(schema);
	return { "application/json": { schema: plain } };
};

const problem = (description: string) => ({ description, content: toContent(problemSchema) });

const toParameter = (name: string, place: "query" | "path", description: string, schema: z.ZodType) => {
	const { $schema: _dialect, ...plain } = z.toJSONSchema(schema);
	return { name, in: place, required: place === "path", description, schema: plain };
};

const NOT_MODIFIED = { description: "Không đổi kể từ lần đọc có ETag này." };

function toOperation(summary: string, answer: z.ZodType, more: { parameters?: unknown[]; responses?: object } = {}) {
	const ok = { description: summary, content: toContent(answer) };
	return {
		get: { summary, parameters: more.parameters ?? [], responses: { 200: ok, 304: NOT_MODIFIED, ...more.responses } },
	};
}

/** The API as an OpenAPI 3.1 document. */
export function toOpenApi(origin: string): Record<string, unknown> {
	const listParameters = [
		toParameter("category", "query", "slug của chuyên mục.", z.string()),
		toParameter("cursor", "query", "Lấy từ next của trang trước.", z.string()),
		toParameter("limit", "query", "Số bài mỗi trang.", z.int().min(1).max(50).default(20)),
	];
	const id = toParameter("id", "path", "Số của bài, ở cuối địa chỉ bài trên trang.", z.int().positive());
	return {
		openapi: "3.1.0",
		info: {
			title: "Bài đã đăng trên trang",
			version: "1",
			description: "Chỉ đọc, chỉ bài đã đăng. Mỗi câu trả lời có ETag; hãy gửi lại trong If-None-Match.",
		},
		servers: [{ url: origin + API_PATH }],
		paths: {
			"/articles": toOperation("Các bài mới nhất", articlePageSchema, {
				parameters: listParameters,
				responses: { 400: problem("Tham số không dùng được."), 404: problem("Không có chuyên mục này.") },
			}),
			"/articles/{id}": toOperation("Toàn văn một bài", articleSchema, {
				parameters: [id],
				responses: { 404: problem("Không có bài này."), 410: problem("Bài đã được gỡ.") },
			}),
			"/categories": toOperation("Các chuyên mục", categoryListSchema),
		},
	};
}
