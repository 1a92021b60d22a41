import type { ConsultationRow, ConsultationState } from "../../db/queries/consultations.ts";
import type { OpinionState } from "../../db/queries/opinions.ts";
import { formatClock, formatDay } from "../../lib/dates.ts";
import { PersonError } from "../../lib/person-error.ts";

export const CONSULTATIONS_PATH = "/lay-y-kien";
/** Where the form is that no cache keeps, and where it is sent. */
export const OPINION_PATH = "/lay-y-kien/gui";
export const DESK_CONSULTATIONS_PATH = "/admin/lay-y-kien";
/** The cache tag of everything that shows consultations. */
export const CONSULTATIONS_TAG = "consultations";

/** What staff call a state. */
export const STATE_WORDS: Record<ConsultationState, string> = {
	draft: "Bản nháp",
	published: "Đã công bố",
	withdrawn: "Đã gỡ",
};

export const OPINION_STATE_WORDS: Record<OpinionState, string> = {
	waiting: "Chờ duyệt",
	approved: "Đã duyệt",
	rejected: "Không duyệt",
};

/** How readers stand to a published consultation. */
export type Phase = "coming" | "open" | "closed";

export const PHASE_WORDS: Record<Phase, string> = {
	coming: "Sắp lấy ý kiến",
	open: "Đang lấy ý kiến",
	closed: "Đã kết thúc",
};

type Span = Pick<ConsultationRow, "opensAt" | "closesAt">;

/** It is open from its first instant on, and closed from its last. */
export function toPhase({ opensAt, closesAt }: Span, at: Date): Phase {
	if (at < opensAt) return "coming";
	return at < closesAt ? "open" : "closed";
}

/** "17:00 ngày 30/11/2026" */
export function formatMoment(at: Date): string {
	return `${formatClock(at)} ngày ${formatDay(at)}`;
}

export function toConsultationPath({ slug, id }: { slug: string; id: number }, page = 1): string {
	const path = `${CONSULTATIONS_PATH}/${slug}-${id}`;
	return page === 1 ? path : `${path}/trang/${page}`;
}

export function toConsultationListPath(page = 1): string {
	return page === 1 ? CONSULTATIONS_PATH : `${CONSULTATIONS_PATH}/trang/${page}`;
}

/** Where the form about a consultation is; 0 for none that is known. */
export function toOpinionPath(consultationId: number): string {
	return `${OPINION_PATH}?so=${consultationId}`;
}

/** A consultation cannot be treated so; nothing was changed. */
export class ConsultationError extends PersonError {
	override name = "ConsultationError";
}
