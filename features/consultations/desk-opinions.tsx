import { OlderLink } from "../../components/admin/older-link.tsx";
import { OPINION_STATES, type OpinionRow, type OpinionState } from "../../db/queries/opinions.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import { SHEET_FORMATS } from "../../lib/spreadsheet.ts";
import type { FormAction } from "../accounts/form-state.ts";
import { toFlagWords } from "../comments/flag-words.ts";
import { DESK_CONSULTATIONS_PATH, formatMoment, OPINION_STATE_WORDS, toConsultationPath } from "./consultation.ts";
import { ConsultationState } from "./desk-consultation-list.tsx";
import { type DeskOpinions, type OpinionQuery, toOpinionsPath } from "./desk-consultations.ts";
import { OpinionDecision } from "./opinion-decision.client.tsx";

const LINK =
	"inline-flex min-h-11 items-center gap-1 text-link underline aria-[current]:font-bold aria-[current]:no-underline lg:min-h-9";

/** Where a consultation stands, the ways to its form and its page, and the opinions as a table. */
export function ConsultationFacts({ opinions, canEdit }: { opinions: DeskOpinions; canEdit: boolean }) {
	const { consultation: row } = opinions;
	return (
		<section aria-label="Về đợt lấy ý kiến này" className="grid gap-2 text-sm">
			<p className="flex flex-wrap items-center gap-x-6">
				<ConsultationState row={row} now={new Date()} />
				<span>
					{formatMoment(row.opensAt)} – {formatMoment(row.closesAt)}
				</span>
				{canEdit && (
					<a href={`${DESK_CONSULTATIONS_PATH}/${row.id}/sua`} className={LINK}>
						Sửa, tổng hợp
					</a>
				)}
				{row.state === "published" && (
					<a href={toConsultationPath(row)} className={LINK}>
						Xem như bạn đọc
					</a>
				)}
			</p>
			<form
				action={`${DESK_CONSULTATIONS_PATH}/tai-ve`}
				method="post"
				className="flex flex-wrap items-center gap-x-4 gap-y-2"
			>
				<input type="hidden" name="so" value={row.id} />
				<span>Tải mọi ý kiến, có họ tên và cách liên hệ (việc tải vào nhật ký):</span>
				{SHEET_FORMATS.map((format) => (
					<button
						key={format}
						type="submit"
						name="loai"
						value={format}
						className="min-h-11 border border-ink-soft px-3 font-semibold lg:min-h-9"
					>
						Tệp {format.toUpperCase()}
					</button>
				))}
			</form>
		</section>
	);
}

interface OpinionQueueProps {
	query: OpinionQuery;
	opinions: DeskOpinions;
	approve: FormAction;
	reject: FormAction;
}

/** The opinions of one state, each with what may become of it. */
export function OpinionQueue({ query, opinions, approve, reject }: OpinionQueueProps) {
	const { consultation, rows, next, counts } = opinions;
	const toPath = (to: OpinionQuery) => toOpinionsPath(consultation.id, to);
	return (
		<>
			<nav aria-label="Tình trạng ý kiến" className="flex flex-wrap gap-x-6 border-t border-line pt-2">
				{OPINION_STATES.map((state) => (
					<a
						key={state}
						href={toPath({ state, after: null })}
						aria-current={state === query.state ? "page" : undefined}
						className={LINK}
					>
						{OPINION_STATE_WORDS[state]}
						<span className="text-xs text-ink-soft tabular-nums">{counts.get(state) ?? 0}</span>
					</a>
				))}
			</nav>
			{rows.length === 0 ? (
				<p className="border-y border-line py-6 text-ink-soft">{EMPTY[query.state]}</p>
			) : (
				<ol className="border-t border-line">
					{rows.map((row) => (
						<li key={row.id} className="grid max-w-180 gap-2 border-b border-line py-4">
							<OpinionWords opinion={row} />
							<OpinionDecision
								at={{ opinionId: row.id, baseVersion: row.version }}
								approve={row.state === "approved" ? null : approve}
								reject={row.state === "rejected" ? null : reject}
							/>
						</li>
					))}
				</ol>
			)}
			<OlderLink
				olderHref={next && toPath(next)}
				firstHref={query.after === null ? null : toPath({ ...query, after: null })}
				isOldestFirst={query.state === "waiting"}
			/>
		</>
	);
}

const EMPTY: Record<OpinionState, string> = {
	waiting: "Không có ý kiến nào chờ duyệt.",
	approved: "Chưa có ý kiến nào được duyệt.",
	rejected: "Không có ý kiến nào bị từ chối.",
};

function OpinionWords({ opinion }: { opinion: OpinionRow }) {
	const { id, name, organisation, email, part, content, flags, reason, createdAt, mayBeShown, isNameShown } = opinion;
	const sender = [name ?? "đã xóa theo thời hạn", organisation, email].filter(Boolean).join(" · ");
	const shown = mayBeShown
		? isNameShown
			? "được đăng kèm họ tên"
			: "được đăng, không kèm họ tên"
		: "không đăng riêng";
	return (
		<>
			<p className="text-xs text-ink-soft">
				Số {id} · {formatDayAndTime(createdAt)} · {shown}
			</p>
			<p className="text-sm wrap-anywhere">
				<strong>{sender}</strong>
				{part !== "" && <> · về {part}</>}
			</p>
			{flags.length > 0 && <p className="text-xs font-semibold text-earth">Cần xem kỹ: {toFlagWords(flags)}</p>}
			<p className="text-base wrap-anywhere whitespace-pre-line">{content}</p>
			{reason !== "" && <p className="text-sm text-ink-soft">Lý do: {reason}</p>}
		</>
	);
}
