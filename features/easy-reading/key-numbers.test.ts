import { expect, test } from "vitest";
import type { BlockNode } from "../../lib/rich-text.ts";
import { takeKeyNumbers } from "./key-numbers.ts";

const paragraph: BlockNode = { type: "paragraph", content: [{ type: "text", text: "Lời." }] };
const box = (title: string): BlockNode => ({ type: "box", attrs: { title }, content: [paragraph] });

test.each(["Con số", "CON SỐ ĐÁNG CHÚ Ý", "Số liệu:", "Những con số của mùa vụ", "con so"])(
	"C8: the box %j is taken from the body to be shown first",
	(title) => {
		const marked = box(title);
		const { keyNumbers, rest } = takeKeyNumbers({ type: "doc", content: [paragraph, marked, paragraph] });
		expect(keyNumbers).toEqual([marked]);
		expect(rest).toEqual({ type: "doc", content: [paragraph, paragraph] });
	},
);

test.each(["Con sông quê", "Số liệuX", "Bốn con số", ""])("the box %j stays where it stands", (title) => {
	const body = { type: "doc" as const, content: [box(title)] };
	expect(takeKeyNumbers(body)).toEqual({ keyNumbers: [], rest: body });
});
