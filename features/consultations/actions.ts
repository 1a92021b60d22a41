"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { defineAction } from "../accounts/define-action.ts";
import { DESK_CONSULTATIONS_PATH } from "./consultation.ts";
import {
	consultationAtVersion,
	consultationForm,
	opinionAtVersion,
	opinionRejection,
	summaryForm,
	withdrawalForm,
} from "./consultation-fields.ts";
import { approveOpinion, rejectOpinion } from "./decide-opinion.ts";
import { addConsultation, changeConsultation, withdrawConsultation } from "./keep-consultation.ts";
import { keepSummary } from "./keep-summary.ts";

const editing = { can: "consultation.edit" } as const;
const moderating = { can: "consultation.moderate" } as const;

export const addConsultationAction = defineAction(
	{ access: editing, schema: consultationForm },
	async ({ actor }, { input, isPublished }) => {
		const id = await addConsultation(actor, input, { isPublished });
		return redirect(`${DESK_CONSULTATIONS_PATH}/${id}`);
	},
);

export const changeConsultationAction = defineAction(
	{ access: editing, schema: consultationAtVersion.and(consultationForm) },
	async ({ actor }, { consultationId, baseVersion, input, isPublished }) => {
		await changeConsultation(actor, { consultationId, baseVersion }, input, { isPublished });
		refresh();
		return { message: isPublished ? "Đã công bố." : "Đã lưu." };
	},
);

export const withdrawConsultationAction = defineAction(
	{ access: editing, schema: withdrawalForm },
	async ({ actor }, { reason, ...at }) => {
		await withdrawConsultation(actor, at, reason);
		refresh();
		return { message: "Đã gỡ khỏi trang; ý kiến vẫn được giữ." };
	},
);

export const keepSummaryAction = defineAction(
	{ access: editing, schema: summaryForm },
	async ({ actor }, { summary, "files[]": fileIds, step, ...at }) => {
		const isPublished = step === "publish";
		await keepSummary(actor, at, { summary, fileIds }, { isPublished });
		refresh();
		return { message: isPublished ? "Đã công bố tổng hợp." : "Đã lưu." };
	},
);

export const approveOpinionAction = defineAction(
	{ access: moderating, schema: opinionAtVersion },
	async ({ actor }, at) => {
		await approveOpinion(actor, at);
		refresh();
		return { message: "Đã duyệt." };
	},
);

export const rejectOpinionAction = defineAction(
	{ access: moderating, schema: opinionRejection },
	async ({ actor }, { reason, ...at }) => {
		await rejectOpinion(actor, at, reason);
		refresh();
		return { message: "Đã ghi không duyệt." };
	},
);
