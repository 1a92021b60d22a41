import type { DocumentRow } from "../../db/queries/documents.ts";
import { PersonError } from "../../lib/person-error.ts";

/** There is no document of that id. */
export class DocumentMissingError extends PersonError {
	override name = "DocumentMissingError";

	constructor(documentId: number) {
		super(`document ${documentId} does not exist`, `Không có văn bản số ${documentId} trong thư viện.`);
	}
}

/** @throws DocumentMissingError when there is no row. */
export function requireDocument(row: DocumentRow | null, documentId: number): DocumentRow {
	if (!row) throw new DocumentMissingError(documentId);
	return row;
}
