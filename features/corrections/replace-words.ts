import type { RichText } from "../../lib/rich-text.ts";
import { parseRichText } from "../../lib/rich-text-schema.ts";
import { type ArticleInput, ArticleInputError } from "../articles/article-input.ts";

interface Words {
	wrong: string;
	right: string;
}

/** Every text of a tree with its words changed; nothing but `text` properties is touched. */
function replaceInTree(value: unknown, change: (text: string) => string): unknown {
	if (Array.isArray(value)) return value.map((item) => replaceInTree(item, change));
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, part]) => [
			key,
			["text", "caption", "title", "label"].includes(key) && typeof part === "string"
				? change(part)
				: replaceInTree(part, change),
		]),
	);
}

/**
 * The article with wrong words put right, in title, lead, text and captions, wherever they occur.
 * @throws ArticleInputError when they occur nowhere: then the words were typed otherwise.
 */
export function replaceWords(input: ArticleInput, { wrong, right }: Words): ArticleInput {
	const [from, to] = [wrong.normalize("NFC"), right.normalize("NFC")];
	let count = 0;
	const change = (text: string) => {
		const parts = text.normalize("NFC").split(from);
		count += parts.length - 1;
		return parts.join(to);
	};
	const changed = {
		...input,
		title: change(input.title),
		lead: change(input.lead),
		body: replaceInTree(input.body, change) as RichText,
	};
	if (from === "" || count === 0) {
		throw new ArticleInputError(`no “${wrong}”`, `Trong bài không có “${wrong}”. Hãy chép đúng chữ đang có trong bài.`);
	}
	return { ...changed, body: parseRichText(changed.body) };
}
