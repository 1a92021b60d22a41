import { db } from "../../db/client.ts";
import {
	type ConsultationRow,
	insertConsultation,
	putConsultationFiles,
	updateConsultation,
} from "../../db/queries/consultations.ts";
import { toSlug } from "../../lib/slug.ts";
import type { Actor } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { requireCan } from "../accounts/policy.ts";
import { ConsultationError, formatMoment } from "./consultation.ts";
import {
	type ConsultationAtVersion,
	noteConsultation,
	requireConsultation,
	requireFiles,
} from "./require-consultation.ts";

/** What staff write about a consultation. */
export interface ConsultationInput
	extends Pick<ConsultationRow, "title" | "office" | "lead" | "parts" | "opensAt" | "closesAt" | "showsOpinions"> {
	/** Papers of the library, in order. */
	fileIds: number[];
}

interface KeepOptions {
	/** It is before readers from now on; what is before them already stays so. */
	isPublished: boolean;
}

function requireSpan({ opensAt, closesAt }: ConsultationInput): void {
	if (opensAt < closesAt) return;
	const message = "Lúc kết thúc phải sau lúc bắt đầu.";
	throw new FormError("Chưa lưu. Hãy xem lại các ô được đánh dấu.", { untilDay: message });
}

/** Readers who had read the summary would find the form open again. */
function requireEnded({ closesAt }: ConsultationInput, { summaryPublishedAt }: ConsultationRow): void {
	if (summaryPublishedAt === null || closesAt <= summaryPublishedAt) return;
	const message = "Bản tổng hợp đã công bố, nên đợt này không mở lại được.";
	throw new FormError("Chưa lưu. Hãy xem lại các ô được đánh dấu.", { untilDay: message });
}

const toColumns = ({ fileIds: _, ...input }: ConsultationInput) => ({
	...input,
	slug: toSlug(input.title) || "du-thao",
});

const toSpanWords = ({ opensAt, closesAt }: Pick<ConsultationInput, "opensAt" | "closesAt">) =>
	`${formatMoment(opensAt)} – ${formatMoment(closesAt)}`;

/**
 * Lập đợt lấy ý kiến: a draft of it, or before readers from the next request on. @returns its id.
 * @throws NotAllowedError, FormError.
 */
export async function addConsultation(
	actor: Actor,
	input: ConsultationInput,
	{ isPublished }: KeepOptions,
): Promise<number> {
	requireCan(actor, "consultation.edit");
	requireSpan(input);
	return db.tx(async (tx) => {
		const fileIds = await requireFiles(tx, input.fileIds);
		const id = await insertConsultation(tx, { ...toColumns(input), state: isPublished ? "published" : "draft" });
		await putConsultationFiles(tx, id, "draft", fileIds);
		const details = { title: input.title, after: toSpanWords(input) };
		await noteConsultation(tx, actor, id, { action: "consultation.add", isPublic: isPublished, details });
		return id;
	});
}

/** Sửa, or công bố with `isPublished`. @throws NotAllowedError, ConsultationError, FormError. */
export async function changeConsultation(
	actor: Actor,
	at: ConsultationAtVersion,
	input: ConsultationInput,
	{ isPublished }: KeepOptions,
): Promise<void> {
	requireCan(actor, "consultation.edit");
	requireSpan(input);
	await db.tx(async (tx) => {
		const row = await requireConsultation(tx, at);
		requireEnded(input, row);
		const fileIds = await requireFiles(tx, input.fileIds);
		await updateConsultation(tx, row.id, { ...toColumns(input), ...(isPublished && { state: "published" }) });
		await putConsultationFiles(tx, row.id, "draft", fileIds);
		const isNew = isPublished && row.state !== "published";
		await noteConsultation(tx, actor, row.id, {
			action: isNew ? "consultation.publish" : "consultation.edit",
			isPublic: isPublished || row.state === "published",
			details: { title: input.title, before: toSpanWords(row), after: toSpanWords(input) },
		});
	});
}

const LEAST_REASON = 5;

/** Gỡ đợt lấy ý kiến: its address says so; the opinions stay. @throws NotAllowedError, ConsultationError, FormError. */
export async function withdrawConsultation(actor: Actor, at: ConsultationAtVersion, reason: string): Promise<void> {
	requireCan(actor, "consultation.edit");
	if (reason.length < LEAST_REASON) throw new FormError("Chưa gỡ.", { reason: "Hãy ghi lý do, ít nhất 5 ký tự." });
	await db.tx(async (tx) => {
		const row = await requireConsultation(tx, at);
		if (row.state !== "published") {
			throw new ConsultationError(
				`consultation ${row.id} is ${row.state}`,
				"Đợt này không ở trên trang: không có gì để gỡ.",
			);
		}
		await updateConsultation(tx, row.id, { state: "withdrawn" });
		await noteConsultation(tx, actor, row.id, { action: "consultation.withdraw", isPublic: true, details: { reason } });
	});
}
