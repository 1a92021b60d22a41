import { dirname, resolve } from "node:path";
import { db } from "../../db/client.ts";
import { type Catalogues, listCatalogues } from "../../db/queries/document-catalogues.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { acceptFile, type GivenFile, readGivenFile } from "./accept-file.ts";
import { acceptDocument } from "./add-document.ts";
import { DocumentEffects } from "./document-effects.ts";
import { DocumentInputError } from "./document-input.ts";
import { withDocumentFiles } from "./document-store.ts";
import { type ListedDocument, parseJsonList, parseRows, toColumnName } from "./import-list.ts";
import { orderListed } from "./import-order.ts";
import { readTable } from "./read-table.ts";
import { type AcceptedListed, type Writing, type Written, writeListed } from "./write-listed.ts";

export type ImportedDocument = { line: number; sign: string } & (
	| Written
	/** `column`: as the list heads it; empty where no cell is to blame. */
	| { outcome: "refused"; column: string; message: string }
);

/** Finds a file by its name in the list. @throws DocumentInputError when there is none. */
export type FindFile = (name: string) => Promise<GivenFile>;

/** Documents after which others get a turn: those of a database in the same process never wait by themselves. */
const BREATH = 20;
/** Documents without files that are written in one transaction: a disk is slow to promise, not to write. */
const BATCH = 50;

const breathe = (at: number) => (at % BREATH === 0 ? new Promise<void>((done) => setImmediate(done)) : undefined);

/** A document that was refused, with where and why. @throws what is a failure of ours. */
function toRefused({ line, sign }: Pick<ListedDocument, "line" | "sign">, error: unknown): ImportedDocument {
	if (!(error instanceof DocumentInputError)) throw error;
	return { line, sign, outcome: "refused", column: toColumnName(error.field), message: error.personMessage };
}

/** Looks at each document of a list before it is written. */
class Acceptance {
	readonly #catalogues: Catalogues;
	readonly #findFile: FindFile;
	/** Lines by what names a document. */
	readonly #lines = new Map<string, number>();

	constructor(catalogues: Catalogues, findFile: FindFile) {
		this.#catalogues = catalogues;
		this.#findFile = findFile;
	}

	/** @throws DocumentInputError. */
	async accept(listed: ListedDocument): Promise<AcceptedListed> {
		const given = await Promise.all(listed.fileNames.map(this.#findFile));
		const accepted = await acceptDocument(listed.input, given, this.#catalogues);
		this.#requireFirst(listed, accepted.columns);
		const furtherFirst = given[0] ? await acceptFile(given[0], accepted.columns.sign, false) : null;
		return { listed, ...accepted, furtherFirst };
	}

	#requireFirst({ line }: ListedDocument, { sign, issuerId, typeId, issuedOn }: AcceptedListed["columns"]): void {
		const name = [sign, issuerId, typeId, issuedOn].join();
		const first = this.#lines.get(name);
		if (first !== undefined)
			throw new DocumentInputError(
				`line ${line} is line ${first}`,
				`Trùng số, ký hiệu, cơ quan và ngày ban hành với dòng ${first}. Hãy bỏ một dòng.`,
				"sign",
			);
		this.#lines.set(name, line);
	}
}

type Looked = { accepted: AcceptedListed } | { refused: ImportedDocument };

/** A document of a list as it would be written, or why it cannot be. */
async function look(acceptance: Acceptance, document: ListedDocument): Promise<Looked> {
	const { line, sign, fault } = document;
	if (fault) return { refused: { line, sign, outcome: "refused", ...fault } };
	try {
		return { accepted: await acceptance.accept(document) };
	} catch (error) {
		return { refused: toRefused(document, error) };
	}
}

async function write(writing: Writing, looked: Looked, catalogues: Catalogues): Promise<ImportedDocument> {
	if ("refused" in looked) return looked.refused;
	const { line, sign } = looked.accepted.listed;
	try {
		return { line, sign, ...(await writeListed(writing, looked.accepted, catalogues)) };
	} catch (error) {
		return toRefused({ line, sign }, error);
	}
}

/** The documents of a list in the order in which they are written, some at a time: those with files alone. */
function* listBatches(ordered: readonly ListedDocument[]): Generator<ListedDocument[]> {
	let batch: ListedDocument[] = [];
	for (const document of ordered) {
		const isAlone = document.fileNames.length > 0;
		if (batch.length > 0 && (isAlone || batch.length === BATCH)) {
			yield batch;
			batch = [];
		}
		if (isAlone) yield [document];
		else batch.push(document);
	}
	if (batch.length > 0) yield batch;
}

/**
 * Adds the documents of a list, those that others name first, each whole or not at all; of those the library has already
 * it changes what the list says otherwise, so that an interrupted import is repeated and one that ended changes nothing.
 * @param onDocument told of each in turn. @throws NotAllowedError.
 */
export async function importListed(
	actor: Actor,
	listed: readonly ListedDocument[],
	{ findFile, dataDir }: { findFile: FindFile; dataDir: string },
	onDocument: (imported: ImportedDocument) => void,
): Promise<void> {
	requireCan(actor, "document.add");
	const catalogues = await listCatalogues(db.read);
	const acceptance = new Acceptance(catalogues, findFile);
	for (const batch of listBatches(orderListed(listed, catalogues))) {
		const looked = await Promise.all(batch.map((document) => look(acceptance, document)));
		const files = looked.flatMap((one) => ("accepted" in one ? one.accepted.files : []));
		const outcomes = await withDocumentFiles(dataDir, files, () =>
			db.tx(async (tx) => {
				const effects = new DocumentEffects();
				const settled: ImportedDocument[] = [];
				for (const one of looked) settled.push(await write({ tx, actor, effects }, one, catalogues));
				await effects.write(tx);
				return settled;
			}),
		);
		for (const outcome of outcomes) onDocument(outcome);
		await breathe(0);
	}
}

/** Ends a rehearsal: whatever it wrote is taken back. */
class RehearsalOverError extends Error {
	override name = "RehearsalOverError";
}

/**
 * What `importListed` would do with each document of a list, found by doing it in one transaction that is taken back:
 * nothing is written, no file is kept.
 * @returns them in the order of the list. @throws NotAllowedError.
 */
export async function rehearseImport(
	actor: Actor,
	listed: readonly ListedDocument[],
	findFile: FindFile,
): Promise<ImportedDocument[]> {
	requireCan(actor, "document.add");
	const catalogues = await listCatalogues(db.read);
	const acceptance = new Acceptance(catalogues, findFile);
	const looked: Looked[] = [];
	for (const [at, document] of orderListed(listed, catalogues).entries()) {
		looked.push(await look(acceptance, document));
		await breathe(at);
	}
	const outcomes: ImportedDocument[] = [];
	const rehearsal = db.tx(async (tx) => {
		const effects = new DocumentEffects();
		for (const [at, one] of looked.entries()) {
			outcomes.push(await write({ tx, actor, effects }, one, catalogues));
			await breathe(at);
		}
		throw new RehearsalOverError("nothing is kept");
	});
	await rehearsal.catch((error: unknown) => {
		if (!(error instanceof RehearsalOverError)) throw error;
	});
	return outcomes.sort((one, other) => one.line - other.line);
}

/**
 * Adds the documents of a list on this machine, or only looks what would become of them.
 * @param path a table (.xlsx, .csv) or a JSON file; files are named in it by paths from where it lies.
 * @param onDocument told of each in turn. @throws NotAllowedError, DocumentInputError when the file is no list.
 */
export async function importDocuments(
	actor: Actor,
	path: string,
	{ dataDir, isRehearsal = false }: { dataDir: string; isRehearsal?: boolean },
	onDocument: (imported: ImportedDocument) => void,
): Promise<void> {
	const folder = dirname(resolve(path));
	const findFile = (name: string) => readGivenFile(resolve(folder, name));
	const { bytes } = await readGivenFile(path);
	const listed = /\.json$/i.test(path) ? parseJsonList(bytes) : parseRows(await readTable(bytes));
	if (!isRehearsal) return importListed(actor, listed, { findFile, dataDir }, onDocument);
	for (const outcome of await rehearseImport(actor, listed, findFile)) onDocument(outcome);
}
