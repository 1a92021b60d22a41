import { db, type Tx } from "../../db/client.ts";
import { getConsultation } from "../../db/queries/consultations.ts";
import { getOpinion, type OpinionRow, type OpinionState, updateOpinion } from "../../db/queries/opinions.ts";
import type { Actor } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { requireCan } from "../accounts/policy.ts";
import { ConsultationError, OPINION_STATE_WORDS } from "./consultation.ts";
import { noteConsultation } from "./require-consultation.ts";

/** An opinion, and the version of it that was looked at. */
export interface OpinionAtVersion {
	opinionId: number;
	baseVersion: number;
}

async function requireOpinion(tx: Tx, { opinionId, baseVersion }: OpinionAtVersion): Promise<OpinionRow> {
	const row = await getOpinion(tx, opinionId);
	if (!row) throw new ConsultationError(`no opinion ${opinionId}`, `Không còn ý kiến số ${opinionId}.`);
	if (row.version === baseVersion) return row;
	const words = OPINION_STATE_WORDS[row.state].toLowerCase();
	throw new ConsultationError(
		`opinion ${opinionId}: decided from version ${baseVersion}, now at ${row.version}`,
		`Người khác vừa xử lý ý kiến này (nay: ${words}). Hãy tải lại trang.`,
	);
}

/** The audit row outlives the opinion: it says nothing of who wrote, nor what. */
async function decide(actor: Actor, at: OpinionAtVersion, state: OpinionState, reason: string): Promise<void> {
	await db.tx(async (tx) => {
		const row = await requireOpinion(tx, at);
		if (row.state === state) {
			const words = OPINION_STATE_WORDS[state].toLowerCase();
			throw new ConsultationError(`opinion ${row.id} is ${state}`, `Ý kiến này ${words} rồi.`);
		}
		await updateOpinion(tx, row.id, { state, reason, settledAt: new Date() });
		const consultation = await getConsultation(tx, row.consultationId);
		const wasCounted = row.state === "approved" || state === "approved";
		await noteConsultation(tx, actor, row.consultationId, {
			action: state === "approved" ? "opinion.approve" : "opinion.reject",
			isPublic: wasCounted && consultation?.state === "published",
			details: { opinion: String(row.id), ...(reason !== "" && { reason }) },
		});
	});
}

/** Duyệt: it counts, and is shown where the consultation shows opinions. @throws NotAllowedError, ConsultationError. */
export async function approveOpinion(actor: Actor, at: OpinionAtVersion): Promise<void> {
	requireCan(actor, "consultation.moderate");
	await decide(actor, at, "approved", "");
}

const LEAST_REASON = 5;

/** Không duyệt, also what was approved by mistake. @throws NotAllowedError, ConsultationError, FormError without a reason. */
export async function rejectOpinion(actor: Actor, at: OpinionAtVersion, reason: string): Promise<void> {
	requireCan(actor, "consultation.moderate");
	if (reason.length < LEAST_REASON) throw new FormError("Chưa làm.", { reason: "Hãy ghi lý do, ít nhất 5 ký tự." });
	await decide(actor, at, "rejected", reason);
}
