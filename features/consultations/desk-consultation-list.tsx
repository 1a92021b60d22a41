import { DeskTable } from "../../components/admin/desk-table.tsx";
import { OlderLink } from "../../components/admin/older-link.tsx";
import { StateMark, type StateTone } from "../../components/admin/state-mark.tsx";
import type { ConsultationRow } from "../../db/queries/consultations.ts";
import { DESK_CONSULTATIONS_PATH, formatMoment, PHASE_WORDS, STATE_WORDS, toPhase } from "./consultation.ts";
import type { DeskConsultationList } from "./desk-consultations.ts";

/** Where a consultation stands, as staff say it. */
export function ConsultationState({ row, now }: { row: ConsultationRow; now: Date }) {
	const phase = toPhase(row, now);
	const isPublished = row.state === "published";
	const tones: Record<typeof row.state, StateTone> = { draft: "quiet", published: "live", withdrawn: "stopped" };
	const tone = isPublished && phase !== "open" ? "quiet" : tones[row.state];
	return <StateMark tone={tone}>{isPublished ? PHASE_WORDS[phase] : STATE_WORDS[row.state]}</StateMark>;
}

function toSummaryWords({ summary, summaryPublishedAt }: ConsultationRow): string {
	if (summaryPublishedAt) return "đã công bố";
	return summary === "" ? "chưa có" : "bản nháp";
}

/** All consultations, each leading to its opinions. */
export function ConsultationList({ list, now }: { list: DeskConsultationList; now: Date }) {
	const { rows, waiting, isContinued, nextPath } = list;
	return (
		<>
			<DeskTable<ConsultationRow>
				caption="Các đợt lấy ý kiến"
				rows={rows}
				toKey={({ id }) => id}
				empty={<p>Chưa có đợt nào. Bấm “Lập đợt lấy ý kiến” để đưa một dự thảo ra lấy ý kiến.</p>}
				columns={[
					{
						label: "Dự thảo",
						render: ({ id, title, office }) => (
							<>
								<a
									href={`${DESK_CONSULTATIONS_PATH}/${id}`}
									className="font-semibold text-link max-md:inline-flex max-md:min-h-11 max-md:items-center"
								>
									{title}
								</a>
								<span className="block text-xs text-ink-soft">{office}</span>
							</>
						),
					},
					{ label: "Tình trạng", render: (row) => <ConsultationState row={row} now={now} />, isNarrow: true },
					{ label: "Kết thúc", render: ({ closesAt }) => formatMoment(closesAt), isNarrow: true },
					{ label: "Chờ duyệt", render: ({ id }) => waiting.get(id) ?? 0, isNarrow: true },
					{ label: "Tổng hợp", render: toSummaryWords, isNarrow: true },
				]}
			/>
			<OlderLink olderHref={nextPath} firstHref={isContinued ? DESK_CONSULTATIONS_PATH : null} />
		</>
	);
}
