import type { Tx } from "../../db/client.ts";
import { type AuditEntry, insertAuditEntries } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { DOCUMENTS_TAG } from "./document.ts";

/** What follows from changes of documents: that pages which show them are stale, and who did what. */
export class DocumentEffects {
	readonly #entries: AuditEntry[] = [];

	/** @param subject the document's id. */
	add(actor: Actor, action: string, subject: number, details: AuditEntry["details"]): void {
		this.#entries.push({ ...toActorColumns(actor), action, subject: `document:${subject}`, details });
	}

	/** In the transaction of the changes, once for all of them. */
	async write(tx: Tx): Promise<void> {
		if (this.#entries.length === 0) return;
		await bumpTags(tx, "changed", [DOCUMENTS_TAG]);
		await insertAuditEntries(tx, this.#entries);
	}
}
