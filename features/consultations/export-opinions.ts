import { db } from "../../db/client.ts";
import { type ConsultationRow, getConsultation } from "../../db/queries/consultations.ts";
import { listOpinions, type OpinionRow } from "../../db/queries/opinions.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import type { SheetRows } from "../../lib/spreadsheet.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { ConsultationError, OPINION_STATE_WORDS } from "./consultation.ts";
import { noteConsultation } from "./require-consultation.ts";

const BATCH = 500;
const HEADINGS = [
	...["Số", "Gửi lúc", "Góp ý về", "Ý kiến", "Họ và tên", "Đơn vị hoặc nơi ở", "Thư điện tử", "Tình trạng", "Lý do"],
];

function toCells({ id, createdAt, part, content, name, organisation, email, state, reason }: OpinionRow) {
	return [
		...[id, formatDayAndTime(createdAt), part || "Toàn bộ dự thảo", content],
		...[name ?? "", organisation ?? "", email ?? "", OPINION_STATE_WORDS[state], reason],
	];
}

async function listAll(consultationId: number): Promise<OpinionRow[]> {
	const all: OpinionRow[] = [];
	for (let after: number | null = null; ; ) {
		const batch: OpinionRow[] = await listOpinions(db.read, consultationId, null, {
			after,
			isNewestFirst: false,
			limit: BATCH,
		});
		all.push(...batch);
		if (batch.length < BATCH) return all;
		after = batch.at(-1)?.id ?? null;
	}
}

/**
 * Every opinion of a consultation for the office that asks, in the order they came, with who wrote. The log says how
 * many were taken along, never whose.
 * @throws NotAllowedError, ConsultationError when there is no such consultation.
 */
export async function exportOpinions(
	actor: Actor,
	consultationId: number,
): Promise<{ consultation: ConsultationRow; rows: SheetRows }> {
	requireCan(actor, "consultation.moderate");
	const consultation = await getConsultation(db.read, consultationId);
	if (!consultation) {
		throw new ConsultationError(`no consultation ${consultationId}`, `Không có đợt số ${consultationId}.`);
	}
	const opinions = await listAll(consultationId);
	await db.tx((tx) =>
		noteConsultation(tx, actor, consultationId, {
			action: "opinion.export",
			isPublic: false,
			details: { opinions: String(opinions.length) },
		}),
	);
	return { consultation, rows: [HEADINGS, ...opinions.map(toCells)] };
}
