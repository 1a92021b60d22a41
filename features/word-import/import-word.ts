import { Readable } from "node:stream";
import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { parseRichText } from "../../lib/rich-text-schema.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import type { ArticleInput } from "../articles/article-input.ts";
import { addArticle, changeArticle } from "../articles/article-writing.ts";
import { requireSection } from "../articles/write-article.ts";
import { addPicture } from "../media/add-picture.ts";
import { withReceivedFile } from "../media/receive-file.ts";
import type { LegacyPassage } from "../pasting/decode-pasted.ts";
import type { TextParts } from "./guess-parts.ts";
import { placePictures } from "./place-pictures.ts";
import { type ReadWord, readWord } from "./read-word.ts";

type Person = Actor & { kind: "user" };

export interface WordImport {
	categoryId: number;
	name: string;
	bytes: Buffer;
	/** How text in an old encoding is taken; null: the person is asked when there is any. */
	reading: "decoded" | "as-is" | null;
	/** The portal's data folder. */
	dataDir: string;
}

export type WordImportOutcome =
	| { state: "asks"; passages: LegacyPassage[] }
	| { state: "imported"; articleId: number; title: string; report: string[] };

const MOST_PICTURES = 30;

interface KeptPictures {
	ids: Map<number, number>;
	report: string[];
}

/** A picture of the file as one that was sent by itself. @returns its id. */
async function addWordPicture(actor: Person, name: string, bytes: Buffer, dataDir: string): Promise<number> {
	const body = Readable.toWeb(Readable.from([bytes]));
	const sending = { kind: "anh" as const, name, body, declaredBytes: bytes.length };
	const { mediaId } = await withReceivedFile(dataDir, sending, (file) => addPicture(actor, file, dataDir));
	return mediaId;
}

async function keepPictures(actor: Person, read: ReadWord, { name, dataDir }: WordImport): Promise<KeptPictures> {
	const { pictures } = read;

	const ids = new Map<number, number>();
	const report: string[] = [];
	for (const [index, { type, base64 }] of pictures.slice(0, MOST_PICTURES).entries()) {
		try {
			const bytes = Buffer.from(base64, "base64");
			ids.set(index + 1, await addWordPicture(actor, `${name} – ảnh ${index + 1}`, bytes, dataDir));
		} catch (error) {
			if (!(error instanceof Error && "personMessage" in error)) throw error;
			report.push(`Ảnh thứ ${index + 1} (${type.replace(/^image\/(?:x-)?/, "")}): ${error.personMessage}`);
		}
	}
	if (pictures.length > MOST_PICTURES)
		report.push(`Chỉ nhận ${MOST_PICTURES} ảnh đầu trong số ${pictures.length} ảnh.`);
	if (ids.size > 0) report.push(`${ids.size} ảnh đã vào kho; hãy ghi mô tả và nguồn cho từng ảnh.`);
	return { ids, report };
}

function toInput({ title, lead, content }: TextParts, categoryId: number, ids: KeptPictures["ids"]): ArticleInput {
	return {
		...{ title, lead, kicker: "", categoryId, genre: "news", language: "vi", coverMediaId: null, hidesAuthors: false },
		...{ authorIds: [], tagIds: [], topicIds: [], source: { name: "", url: null } },
		body: parseRichText({ type: "doc", content: placePictures(content, ids) }),
	};
}

async function addDraft(tx: Tx, actor: Person, request: WordImport, inputs: readonly ArticleInput[]): Promise<number> {
	const [first, decoded] = inputs;
	if (!first) throw new Error("nothing to import");
	const reason = `Nhập từ tệp ${request.name}`;
	const articleId = await addArticle(tx, actor, { input: first, publication: null, reason });
	if (decoded) {
		await changeArticle(tx, actor, articleId, {
			input: decoded,
			baseVersion: 1,
			reason: "Chuyển bảng mã cũ sang Unicode",
		});
	}
	await insertAuditEntry(tx, {
		...toActorColumns(actor),
		action: "article.import-word",
		subject: `article:${articleId}`,
		details: { file: request.name },
	});
	return articleId;
}

const hasFound = ({ asIs }: ReadWord) => asIs.content.length > 0 || asIs.lead !== "";

/**
 * Makes a draft of the actor's from a Word file, with its pictures in the library. Where an old encoding was read as
 * Unicode the text as it was stays as the first version.
 * @returns the draft and what did not come along; or the passages in an old encoding, and nothing is written.
 * @throws NotAllowedError for a section the actor may not write in, ArticleInputError, WordFileError, RichTextError.
 */
export async function importWord(actor: Person, request: WordImport): Promise<WordImportOutcome> {
	const { categoryId, bytes, name, reading } = request;
	await requireSection(actor, categoryId);
	const read = await readWord(bytes, name);
	if (read.passages.length > 0 && reading === null) return { state: "asks", passages: read.passages };
	const { ids, report } = await keepPictures(actor, read, request);
	const readings = read.passages.length > 0 && reading === "decoded" ? [read.asIs, read.decoded] : [read.asIs];
	const inputs = readings.map((parts) => toInput(parts, categoryId, ids));
	const articleId = await db.tx((tx) => addDraft(tx, actor, request, inputs));
	return {
		state: "imported",
		articleId,
		title: inputs.at(-1)?.title ?? "",
		report: [...(hasFound(read) ? [] : ["Không thấy chữ nào trong tệp ngoài tiêu đề."]), ...read.dropped, ...report],
	};
}
