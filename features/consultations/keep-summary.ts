import { db } from "../../db/client.ts";
import { putConsultationFiles, updateConsultation } from "../../db/queries/consultations.ts";
import type { Actor } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { requireCan } from "../accounts/policy.ts";
import { formatMoment, toPhase } from "./consultation.ts";
import {
	type ConsultationAtVersion,
	noteConsultation,
	requireConsultation,
	requireFiles,
} from "./require-consultation.ts";

/** What was made of the opinions. */
export interface SummaryInput {
	/** Plain paragraphs. */
	summary: string;
	/** Papers of the library, in order. */
	fileIds: number[];
}

const refuse = (message: string) => new FormError(`Chưa lưu. ${message}`, { summary: message });

/**
 * Tổng hợp, giải trình tiếp thu: kept as a draft, or published once the consultation has closed; what is published
 * changes before readers at once.
 * @throws NotAllowedError, ConsultationError, FormError while opinions are still taken, and for a summary without words.
 */
export async function keepSummary(
	actor: Actor,
	at: ConsultationAtVersion,
	{ summary, fileIds }: SummaryInput,
	{ isPublished }: { isPublished: boolean },
): Promise<void> {
	requireCan(actor, "consultation.edit");
	await db.tx(async (tx) => {
		const row = await requireConsultation(tx, at);
		const now = new Date();
		const isPublic = isPublished || row.summaryPublishedAt !== null;
		if (isPublic && summary === "") throw refuse("Hãy ghi phần tổng hợp.");
		if (isPublic && toPhase(row, now) !== "closed") {
			throw refuse(`Đợt này nhận ý kiến đến ${formatMoment(row.closesAt)}; sau đó mới công bố tổng hợp được.`);
		}
		const ids = await requireFiles(tx, fileIds);
		const summaryPublishedAt = isPublished ? (row.summaryPublishedAt ?? now) : row.summaryPublishedAt;
		await updateConsultation(tx, row.id, { summary, summaryPublishedAt });
		await putConsultationFiles(tx, row.id, "summary", ids);
		const isNew = isPublished && row.summaryPublishedAt === null;
		const action = isNew ? "consultation.publish-summary" : "consultation.edit-summary";
		await noteConsultation(tx, actor, row.id, { action, isPublic });
	});
}
