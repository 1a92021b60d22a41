import * as z from "zod";
import { isAllowedHref } from "./allowed-href.ts";
import type { BlockNode, RichText } from "./rich-text.ts";
import { RichTextError, requireBoundedTree } from "./rich-text-limits.ts";

export { RichTextError } from "./rich-text-limits.ts";

const words = z
	.string()
	.refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), { error: "Chữ có ký tự điều khiển." })
	.normalize("NFC");
const line = words.max(2000, { error: "Dòng chữ quá dài." });
const id = z.number().int().positive();
const span = z.number().int().min(1).max(20).optional();

const mark = z.discriminatedUnion("type", [
	z.strictObject({ type: z.enum(["bold", "italic", "underline", "strike"]) }),
	z.strictObject({
		type: z.literal("link"),
		attrs: z.strictObject({ href: z.string().refine(isAllowedHref, { error: "Liên kết không được phép." }) }),
	}),
]);
const marks = z
	.array(mark)
	.refine((list) => new Set(list.map(({ type }) => type)).size === list.length, { error: "Kiểu chữ bị lặp." })
	.optional();
const inline = z.discriminatedUnion("type", [
	z.strictObject({ type: z.literal("text"), text: words.min(1), marks }),
	z.strictObject({ type: z.literal("hardBreak") }),
]);
const inlineContent = z.array(inline).optional();
const figureAttributes = z.strictObject({
	...{ mediaId: id.nullable(), alt: line, caption: line, credit: line },
	isDecorative: z.literal(true).optional(),
});

const blocks: z.ZodType<BlockNode[]> = z.lazy(() => z.array(block));
const someBlocks: z.ZodType<BlockNode[]> = z.lazy(() => z.array(block).min(1));

const listItem = z.strictObject({ type: z.literal("listItem"), content: someBlocks });
const tableCell = z.strictObject({
	type: z.enum(["tableCell", "tableHeader"]),
	attrs: z.strictObject({ colspan: span, rowspan: span }).optional(),
	content: someBlocks,
});
const tableRow = z.strictObject({ type: z.literal("tableRow"), content: z.array(tableCell).min(1) });

const block: z.ZodType<BlockNode> = z.discriminatedUnion("type", [
	z.strictObject({ type: z.literal("paragraph"), content: inlineContent }),
	z.strictObject({
		type: z.literal("heading"),
		attrs: z.strictObject({ level: z.literal([2, 3, 4]) }),
		content: inlineContent,
	}),
	z.strictObject({ type: z.literal("blockquote"), content: someBlocks }),
	z.strictObject({ type: z.enum(["bulletList", "orderedList"]), content: z.array(listItem).min(1) }),
	z.strictObject({ type: z.literal("table"), content: z.array(tableRow).min(1) }),
	z.strictObject({ type: z.literal("figure"), attrs: figureAttributes }),
	z.strictObject({ type: z.literal("gallery"), attrs: z.strictObject({ items: z.array(figureAttributes).min(1) }) }),
	z.strictObject({ type: z.literal("video"), attrs: z.strictObject({ videoId: id }) }),
	z.strictObject({ type: z.literal("attachment"), attrs: z.strictObject({ mediaId: id, label: line }) }),
	z.strictObject({ type: z.literal("box"), attrs: z.strictObject({ title: line }), content: someBlocks }),
	z.strictObject({ type: z.literal("horizontalRule") }),
]);
const doc: z.ZodType<RichText> = z.strictObject({ type: z.literal("doc"), content: blocks });

/** The sentence for the person: our own words where a rule has them, else that some part is unknown. */
function toPersonMessage(issue: z.core.$ZodIssue | undefined): string {
	return issue?.code === "custom"
		? `Nội dung bài chưa hợp lệ: ${issue.message}`
		: "Nội dung bài có phần hệ thống không nhận.";
}

/**
 * The only way from unknown data to an article body: closed list of nodes and marks, bounded size, text in NFC.
 * Whatever is not known is refused, never dropped.
 * @throws RichTextError whose message names the path of the first fault, such as "content.3.attrs.level".
 */
export function parseRichText(input: unknown): RichText {
	requireBoundedTree(input);
	const parsed = doc.safeParse(input);
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	throw new RichTextError(
		`${issue?.path.join(".") || "document"}: ${issue?.message ?? "unknown fault"}`,
		toPersonMessage(issue),
	);
}
