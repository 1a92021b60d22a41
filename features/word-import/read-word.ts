import * as z from "zod";
import { ENCODING_NAMES, type LegacyEncoding } from "../../lib/legacy-encodings.ts";
import type { BlockNode } from "../../lib/rich-text.ts";
import { ApartError, makeTurns, runApart } from "../../lib/run-apart.ts";
import type { LegacyPassage } from "../pasting/decode-pasted.ts";
import type { TextParts } from "./guess-parts.ts";
import type { WordPicture } from "./read-document.ts";
import { requireWordKind, WordFileError } from "./word-file.ts";

const MOST_MS = 30_000;
const MOST_MEGABYTES = 512;
/** Pictures of a file of 15 MB in base64, and its words. */
const MOST_OUTPUT_BYTES = 64 * 1024 * 1024;
const UNREADABLE =
	"Không đọc được tệp này. Hãy mở bằng Word hoặc LibreOffice, lưu thành tệp .docx mới rồi thử lại, hoặc chép chữ dán vào bài.";

/** A Word file as a text of ours, in both readings where some of it is in an old encoding. */
export interface ReadWord {
	asIs: TextParts;
	decoded: TextParts;
	passages: LegacyPassage[];
	/** Figures name them by their number, from 1. */
	pictures: WordPicture[];
	/** Sentences on what does not come along. */
	dropped: string[];
}

const blocks = z.array(z.custom<BlockNode>((value) => typeof value === "object" && value !== null));
const parts = z.object({ title: z.string(), lead: z.string(), content: blocks });
const encoding = z.enum(Object.keys(ENCODING_NAMES) as [LegacyEncoding, ...LegacyEncoding[]]);
const answer = z.union([
	z.object({
		result: z.object({
			asIs: parts,
			decoded: parts,
			passages: z.array(z.object({ encoding, before: z.string(), after: z.string() })),
			pictures: z.array(z.object({ type: z.string(), base64: z.string() })),
			dropped: z.array(z.string()),
		}),
	}),
	z.object({ refusal: z.object({ message: z.string(), personMessage: z.string() }) }),
]);

async function run(bytes: Buffer, name: string, root: string): Promise<string> {
	try {
		const output = await runApart({
			...{ script: ["features", "word-import", "read-word-process.ts"], args: [name], input: bytes, root },
			...{ mostMs: MOST_MS, mostMegabytes: MOST_MEGABYTES, mostOutputBytes: MOST_OUTPUT_BYTES },
		});
		return output.toString("utf8");
	} catch (cause) {
		if (!(cause instanceof ApartError)) throw cause;
		throw new WordFileError(cause.message, UNREADABLE);
	}
}

/** Files are read one after another: each may take half a gigabyte. */
const inTurn = makeTurns();

/**
 * Reads a .docx or .doc of at most 15 MB within half a minute, apart from the portal.
 * @param root the portal's folder.
 * @throws WordFileError for anything else, a broken file, or one that takes too much.
 */
export async function readWord(bytes: Buffer, name: string, root = process.cwd()): Promise<ReadWord> {
	requireWordKind(bytes);
	const read = answer.parse(JSON.parse(await inTurn(() => run(bytes, name, root))));
	if ("result" in read) return read.result;
	throw new WordFileError(read.refusal.message, read.refusal.personMessage);
}
