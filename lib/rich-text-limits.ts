import { PersonError } from "./person-error.ts";

const MAX_BYTES = 1024 * 1024;
const MAX_DEPTH = 32;
const MAX_NODES = 20_000;
// Nodes, their attributes and marks: what one node may hold at most, on average.
const MAX_VALUES = MAX_NODES * 10;

/** Why a document cannot be taken; `personMessage` is for the person who sent it. */
export class RichTextError extends PersonError {
	override name = "RichTextError";
}

interface Visit {
	value: object;
	/** Objects on the way down, this one included. */
	depth: number;
}

function isPlain(value: object): boolean {
	const prototype: unknown = Object.getPrototypeOf(value);
	return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

/**
 * Refuses, without recursion, what no schema should have to look at: more than 1 MiB of JSON, more than 32 levels,
 * more than 20 000 nodes, anything that is not plain JSON, a key named `__proto__`.
 * @throws RichTextError
 */
export function requireBoundedTree(root: unknown): void {
	if (typeof root !== "object" || root === null)
		throw new RichTextError("not an object", "Nội dung bài không đúng dạng.");
	const waiting: Visit[] = [{ value: root, depth: 1 }];
	let nodes = 0;
	let values = 0;
	for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
		const { value, depth } = visit;
		if (!isPlain(value)) throw new RichTextError("not plain JSON", "Nội dung bài không đúng dạng.");
		if (Object.hasOwn(value, "__proto__")) throw new RichTextError("key __proto__", "Nội dung bài có phần lạ.");
		if (depth > MAX_DEPTH) throw new RichTextError(`deeper than ${MAX_DEPTH}`, "Nội dung bài lồng nhau quá sâu.");
		if (!Array.isArray(value)) nodes += 1;
		const parts = Object.values(value) as unknown[];
		values += parts.length + 1;
		if (nodes > MAX_NODES || values > MAX_VALUES) {
			throw new RichTextError(
				`more than ${MAX_NODES} nodes`,
				"Nội dung bài có quá nhiều thành phần. Hãy chia thành nhiều bài.",
			);
		}
		for (const part of parts) {
			if (typeof part === "bigint" || typeof part === "function" || typeof part === "symbol") {
				throw new RichTextError(`a ${typeof part}`, "Nội dung bài không đúng dạng.");
			}
			if (typeof part === "object" && part !== null)
				waiting.push({ value: part, depth: Array.isArray(part) ? depth : depth + 1 });
		}
	}
	const bytes = new TextEncoder().encode(JSON.stringify(root)).length;
	if (bytes > MAX_BYTES)
		throw new RichTextError(`${bytes} bytes`, "Nội dung bài quá lớn (trên 1 MB). Hãy chia thành nhiều bài.");
}
