import { parseArgs } from "node:util";
import { systemActor } from "../features/accounts/actor.ts";
import { readGivenFile } from "../features/documents/accept-file.ts";
import { addDocument } from "../features/documents/add-document.ts";
import type { DocumentInput } from "../features/documents/document-input.ts";
import { editDocument, getDocumentInput } from "../features/documents/edit-document.ts";
import { findDocument } from "../features/documents/find-document.ts";
import { type ImportedDocument, importDocuments } from "../features/documents/import-documents.ts";
import { replaceDocument } from "../features/documents/replace-document.ts";
import { restoreDocument, withdrawDocument } from "../features/documents/withdraw-document.ts";
import { withDatabase } from "./with-database.ts";

export const usage =
	'document add --sign 15-NQ/TU --date 05/9/2026 --abstract "…" [--type …] [--issuer …] [--field …]\n' +
	"      [--effective …] [--expires …] [--validity …] [--term …] [--signer …] [--secrecy …] [--file <tệp>]…\n" +
	"                          thêm một văn bản vào thư viện; --file lặp lại được (PDF, Word, Excel, đến 30 MB)\n" +
	"  document edit <văn bản> …               sửa, với những mục như khi thêm; --file thêm tệp\n" +
	"  document import <tệp.xlsx|tệp.csv|tệp.json> [--dry-run]\n" +
	"                          nhập danh sách văn bản cùng tệp đính kèm; --dry-run (hay --check) chỉ xem trước\n" +
	'  document replace <văn bản mới> <văn bản cũ> [--partly]   ghi "thay thế"; văn bản: số trong thư viện hoặc ký hiệu\n' +
	'  document withdraw <văn bản> --reason "…"  gỡ văn bản và tệp khỏi trang\n' +
	"  document restore <văn bản>              đưa văn bản đã gỡ trở lại";

const text = { type: "string" } as const;
const options = {
	sign: text,
	date: text,
	abstract: text,
	type: text,
	issuer: text,
	"issued-by": text,
	field: text,
	effective: text,
	expires: text,
	validity: text,
	term: text,
	signer: text,
	"signer-position": text,
	authority: text,
	secrecy: text,
	file: { type: "string", multiple: true },
	check: { type: "boolean", default: false },
	"dry-run": { type: "boolean", default: false },
	partly: { type: "boolean", default: false },
	reason: text,
} as const;

const actor = systemActor("cli");
const parse = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true });
type Values = ReturnType<typeof parse>["values"];

/** What was given of a document; nothing of what was not. */
function toInput(values: Values): Partial<DocumentInput> {
	const given = {
		sign: values.sign,
		type: values.type,
		issuer: values.issuer,
		issuedBy: values["issued-by"],
		field: values.field,
		abstract: values.abstract,
		issuedOn: values.date,
		effectiveOn: values.effective,
		expiresOn: values.expires,
		validity: values.validity,
		term: values.term,
		signer: values.signer,
		signerPosition: values["signer-position"],
		signingAuthority: values.authority,
		secrecy: values.secrecy,
	};
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

const readFiles = (values: Values) => Promise.all((values.file ?? []).map(readGivenFile));

async function add(values: Values): Promise<void> {
	const files = await readFiles(values);
	const input = { sign: "", abstract: "", issuedOn: "", ...toInput(values) };
	const id = await withDatabase((dataDir) => addDocument(actor, input, files, dataDir));
	console.log(`Đã thêm văn bản ${input.sign}, số ${id} trong thư viện.`);
}

async function edit(named: string, values: Values): Promise<void> {
	const newFiles = await readFiles(values);
	await withDatabase(async (dataDir) => {
		const id = await findDocument(named);
		const { input, version } = await getDocumentInput(id);
		await editDocument(actor, id, { input: { ...input, ...toInput(values) }, baseVersion: version, newFiles }, dataDir);
	});
	console.log(`Đã sửa văn bản ${named}.`);
}

function print(imported: ImportedDocument, isRehearsal: boolean): void {
	const { line, sign, outcome } = imported;
	if (outcome === "added") console.log(`+ ${sign}: ${isRehearsal ? "sẽ thêm" : `đã thêm, số ${imported.id}`}`);
	else if (outcome === "updated") {
		const words = isRehearsal ? "sẽ sửa" : "đã sửa";
		console.log(`~ ${sign}: ${words} số ${imported.id}: ${imported.changes.join(", ")}`);
	} else if (outcome === "unchanged") console.log(`= ${sign}: không đổi, số ${imported.id}`);
	else console.error(`✗ ${sign}: Dòng ${line}${imported.column && `, cột ${imported.column}`}: ${imported.message}`);
}

async function importList(path: string, isRehearsal: boolean): Promise<number> {
	const counts = { added: 0, updated: 0, unchanged: 0, refused: 0 };
	await withDatabase((dataDir) =>
		importDocuments(actor, path, { dataDir, isRehearsal }, (imported) => {
			counts[imported.outcome] += 1;
			print(imported, isRehearsal);
		}),
	);
	const { added, updated, unchanged, refused } = counts;
	const verb = isRehearsal ? "Chưa ghi gì; sẽ thêm" : "Đã thêm";
	console.log(`${verb} ${added} văn bản, sửa ${updated}, không đổi ${unchanged}, từ chối ${refused}.`);
	return refused > 0 ? 1 : 0;
}

async function replace(newer: string, older: string, isWhole: boolean): Promise<void> {
	await withDatabase(async () =>
		replaceDocument(actor, await findDocument(newer), { replacedId: await findDocument(older), isWhole }),
	);
	console.log(`Đã ghi: ${newer} thay thế ${isWhole ? "" : "một phần "}${older}.`);
}

async function withdraw(named: string, reason: string): Promise<void> {
	await withDatabase(async (dataDir) => withdrawDocument(actor, await findDocument(named), reason, dataDir));
	console.log(`Đã gỡ văn bản ${named} và tệp của nó khỏi trang.`);
}

async function restore(named: string): Promise<void> {
	await withDatabase(async (dataDir) => restoreDocument(actor, await findDocument(named), dataDir));
	console.log(`Đã đưa văn bản ${named} trở lại trang.`);
}

/** @returns the exit code: 1 also when any document of a list was refused. */
export async function run(args: readonly string[]): Promise<number> {
	const { values, positionals } = parse(args);
	const [verb, first = "", second = ""] = positionals;
	const wanted = positionals.length - 1;
	if (verb === "import" && wanted === 1) return importList(first, values.check || values["dry-run"]);
	if (verb === "add" && wanted === 0) await add(values);
	else if (verb === "edit" && wanted === 1) await edit(first, values);
	else if (verb === "replace" && wanted === 2) await replace(first, second, !values.partly);
	else if (verb === "withdraw" && wanted === 1) await withdraw(first, values.reason ?? "");
	else if (verb === "restore" && wanted === 1) await restore(first);
	else {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	return 0;
}
