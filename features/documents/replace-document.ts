import { db, type Tx } from "../../db/client.ts";
import { insertReplacement, updateDocument } from "../../db/queries/document-changes.ts";
import { type DocumentRow, getDocumentRow } from "../../db/queries/documents.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { DocumentEffects } from "./document-effects.ts";
import { DocumentInputError } from "./document-input.ts";
import { requireDocument } from "./document-missing.ts";

interface Replacement {
	/** The older document. */
	replacedId: number;
	/** False: it goes on beside the new one, expired in part. */
	isWhole: boolean;
}

type Aged = Pick<DocumentRow, "sign" | "issuedOn">;

/** Only what was issued before can be replaced. @throws DocumentInputError. */
export function requireOlder(replaced: Aged, row: Aged): void {
	if (replaced.issuedOn <= row.issuedOn) return;
	throw new DocumentInputError(
		`${replaced.sign} of ${replaced.issuedOn} is not older than ${row.sign} of ${row.issuedOn}`,
		`${row.sign} không thể thay thế ${replaced.sign}: văn bản bị thay thế phải ban hành trước.`,
		"replaces",
	);
}

/** The steps of `replaceDocument`, in the transaction of the caller, who writes the effects. */
export async function writeReplacement(
	tx: Tx,
	actor: Actor,
	{ documentId, replacedId, isWhole }: Replacement & { documentId: number },
	effects: DocumentEffects,
): Promise<void> {
	const row = requireDocument(await getDocumentRow(tx, documentId), documentId);
	const replaced = requireDocument(await getDocumentRow(tx, replacedId), replacedId);
	requireOlder(replaced, row);
	if (documentId === replacedId)
		throw new DocumentInputError(
			`${documentId} replaces itself`,
			`${row.sign} không thể thay thế chính nó.`,
			"replaces",
		);
	await insertReplacement(tx, documentId, replacedId);
	const validity = isWhole ? "expired" : "partly_expired";
	await updateDocument(tx, replacedId, replaced.version, { validity });
	effects.add(actor, "document.replace", replacedId, { by: documentId, sign: row.sign, validity });
}

/**
 * Says that a document replaces an older one, as a whole or in part: each leads to the other, and the older is no
 * longer in force, or no longer in all its parts.
 * @throws NotAllowedError, DocumentMissingError, DocumentInputError when the other is not older.
 */
export async function replaceDocument(actor: Actor, documentId: number, replacement: Replacement): Promise<void> {
	requireCan(actor, "document.edit");
	await db.tx(async (tx) => {
		const effects = new DocumentEffects();
		await writeReplacement(tx, actor, { documentId, ...replacement }, effects);
		await effects.write(tx);
	});
}
