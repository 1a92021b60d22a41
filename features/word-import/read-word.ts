import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import * as z from "zod";
import type { BlockNode } from "../../lib/rich-text.ts";
import type { LegacyPassage } from "../pasting/decode-pasted.ts";
import type { TextParts } from "./guess-parts.ts";
import type { WordPicture } from "./read-document.ts";
import { requireWordKind, WordFileError } from "./word-file.ts";

const MOST_MS = 30_000;
const MOST_MEGABYTES = 512;
/** Not the data folder, which holds secrets. */
const READABLE = ["features", "lib", "node_modules", "package.json"];
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
const answer = z.union([
	z.object({
		result: z.object({
			asIs: parts,
			decoded: parts,
			passages: z.array(z.object({ encoding: z.enum(["tcvn3", "vni", "vps"]), before: z.string(), after: z.string() })),
			pictures: z.array(z.object({ type: z.string(), base64: z.string() })),
			dropped: z.array(z.string()),
		}),
	}),
	z.object({ refusal: z.object({ message: z.string(), personMessage: z.string() }) }),
]);

/** In a process that may read the portal's own code and nothing else, write nothing and start nothing. */
async function run(bytes: Buffer, name: string, root: string): Promise<string> {
	const script = join(/*turbopackIgnore: true*/ root, "features", "word-import", "read-word-process.ts");
	const guards = [
		"--permission",
		...READABLE.map((path) => `--allow-fs-read=${join(/*turbopackIgnore: true*/ root, path)}`),
		`--max-old-space-size=${MOST_MEGABYTES}`,
	];
	const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...guards, script, name], {
		stdio: ["pipe", "pipe", "pipe"],
		env: { NODE_ENV: "production" },
		timeout: MOST_MS,
		killSignal: "SIGKILL",
	});
	// A process that ends before it has read everything says so by its end.
	child.stdin.on("error", () => undefined);
	child.stdin.end(bytes);
	const ended = new Promise<number | null>((resolve, reject) => {
		child.once("error", reject);
		child.once("close", resolve);
	});
	const [code, output, complaint] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
	if (code === 0) return output;
	throw new WordFileError(`reader ended with ${code}: ${complaint.slice(0, 2000)}`, UNREADABLE);
}

/** Files are read one after another: each may take half a gigabyte. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads a .docx or .doc of at most 15 MB within half a minute, apart from the portal.
 * @param root the portal's folder.
 * @throws WordFileError for anything else, a broken file, or one that takes too much.
 */
export async function readWord(bytes: Buffer, name: string, root = process.cwd()): Promise<ReadWord> {
	requireWordKind(bytes);
	const reading = turn.then(() => run(bytes, name, root));
	turn = reading.catch(() => undefined);
	const read = answer.parse(JSON.parse(await reading));
	if ("result" in read) return read.result;
	throw new WordFileError(read.refusal.message, read.refusal.personMessage);
}
