import type { Tx } from "../db/client.ts";
import { type Catalogues, listCatalogues } from "../db/queries/document-catalogues.ts";
import type { DemoDocument } from "../db/seed/demo/documents/demo-document.ts";
import { demoDocuments } from "../db/seed/demo/documents/demo-documents.ts";
import { typeDemoPaper } from "../db/seed/demo/documents/demo-paper.ts";
import { systemActor } from "../features/accounts/actor.ts";
import { type AcceptedFile, acceptFiles } from "../features/documents/accept-file.ts";
import { writeDocument } from "../features/documents/add-document.ts";
import { DocumentEffects } from "../features/documents/document-effects.ts";
import { toDocumentColumns } from "../features/documents/document-input.ts";
import { writeReplacement } from "../features/documents/replace-document.ts";

const actor = systemActor("demo");
const toKey = ({ sign, issuedOn }: DemoDocument) => `${sign} ${issuedOn.slice(0, 4)}`;

/** The papers of the invented documents, by document. */
export type DemoPapers = ReadonlyMap<DemoDocument, AcceptedFile[]>;

export async function typeDemoPapers(): Promise<DemoPapers> {
	const papers = new Map<DemoDocument, AcceptedFile[]>();
	for (const document of demoDocuments) {
		const given = [{ name: "van-ban.pdf", bytes: typeDemoPaper(document) }];
		papers.set(document, await acceptFiles(given, document.sign));
	}
	return papers;
}

function toColumns(document: DemoDocument, catalogues: Catalogues) {
	const { sign, type, issuer, issuedBy, field, abstract, issuedOn, effectiveOn, expiresOn, term } = document;
	const signing = { signer: document.signer, signerPosition: document.position, signingAuthority: document.authority };
	const days = { issuedOn, effectiveOn, expiresOn };
	return toDocumentColumns({ sign, type, issuer, issuedBy, field, abstract, term, ...days, ...signing }, catalogues);
}

/** Writes the invented documents, each with its paper, and which of them replace others. */
export async function writeDemoLibrary(tx: Tx, papers: DemoPapers): Promise<void> {
	const catalogues = await listCatalogues(tx);
	const effects = new DocumentEffects();
	const ids = new Map<string, number>();
	for (const document of demoDocuments) {
		const files = papers.get(document) ?? [];
		const columns = toColumns(document, catalogues);
		const id = await writeDocument(tx, actor, { columns, files, isDemo: true }, effects);
		ids.set(toKey(document), id);
		const older = document.replaces && ids.get(`${document.replaces.sign} ${document.replaces.year}`);
		if (older === undefined) continue;
		await writeReplacement(tx, actor, { documentId: id, replacedId: older, isWhole: true }, effects);
	}
	await effects.write(tx);
}
