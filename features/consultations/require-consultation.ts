import type { Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { type ConsultationRow, getConsultation } from "../../db/queries/consultations.ts";
import { listMediaItems } from "../../db/queries/media.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { CONSULTATIONS_TAG, ConsultationError, STATE_WORDS } from "./consultation.ts";

/** A consultation, and the version of it that was looked at. */
export interface ConsultationAtVersion {
	consultationId: number;
	baseVersion: number;
}

/** The consultation as it was looked at. @throws ConsultationError when it is gone or was saved meanwhile. */
export async function requireConsultation(
	tx: Tx,
	{ consultationId, baseVersion }: ConsultationAtVersion,
): Promise<ConsultationRow> {
	const row = await getConsultation(tx, consultationId);
	if (!row) throw new ConsultationError(`no consultation ${consultationId}`, `Không có đợt số ${consultationId}.`);
	if (row.version === baseVersion) return row;
	const words = STATE_WORDS[row.state].toLowerCase();
	throw new ConsultationError(
		`consultation ${consultationId}: saved from version ${baseVersion}, now at ${row.version}`,
		`Trong lúc đó người khác đã lưu đợt lấy ý kiến này (nay: ${words}). Phần bạn ghi còn trong ô và chưa được lưu; mở lại ở trang khác để đối chiếu.`,
	);
}

const MOST_FILES = 20;

/** @throws FormError for too many, or for a number of the library that names no paper. */
export async function requireFiles(tx: Tx, mediaIds: readonly number[]): Promise<number[]> {
	const ids = [...new Set(mediaIds)];
	const papers = (await listMediaItems(tx, ids)).filter(({ kind }) => kind === "document");
	const refuse = (message: string) => new FormError("Chưa lưu. Hãy xem lại các ô được đánh dấu.", { files: message });
	if (ids.length > MOST_FILES) throw refuse(`Nhiều nhất ${MOST_FILES} tệp.`);
	if (papers.length < ids.length) throw refuse("Có tệp không còn trong thư viện. Hãy bỏ rồi tải lên lại.");
	return ids;
}

interface Note {
	action: string;
	/** Readers see what changed. */
	isPublic: boolean;
	details?: Record<string, string>;
}

export async function noteConsultation(tx: Tx, actor: Actor, id: number, { action, isPublic, details = {} }: Note) {
	if (isPublic) await bumpTags(tx, "changed", [CONSULTATIONS_TAG]);
	await insertAuditEntry(tx, { ...toActorColumns(actor), action, subject: `consultation:${id}`, details });
}
