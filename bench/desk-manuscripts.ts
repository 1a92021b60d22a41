import type { Manuscript } from "../features/articles/write-article.ts";

/** A short text that nobody has published. */
export function toInput(n: number, categoryId: number): Manuscript {
	return {
		title: `Giọt nước làng Plei Bông, kỳ ${n}`,
		kicker: "",
		lead: "Sáng nay cả làng ra bến nước.",
		categoryId,
		body: {
			type: "doc",
			content: [
				{ type: "paragraph", content: [{ type: "text", text: "Người dân xã của tỉnh đã sửa xong bến nước." }] },
			],
		},
	};
}
