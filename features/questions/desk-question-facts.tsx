import { StateMark, type StateTone } from "../../components/admin/state-mark.tsx";
import type { QuestionEditRow, QuestionRow, QuestionState } from "../../db/queries/questions.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import { toFlagWords } from "../comments/flag-words.ts";
import { STATE_WORDS, toQuestionPath } from "./question.ts";
import { formatQuestionCode } from "./question-code.ts";

const TONES: Record<QuestionState, StateTone> = {
	new: "waiting",
	received: "active",
	passed: "active",
	published: "live",
	rejected: "stopped",
	withdrawn: "stopped",
};

/** Who asks, when, and where the question stands: for staff alone. */
export function QuestionFacts({ question }: { question: QuestionRow }) {
	const { state, code, name, address, email, phone, isNameShown, createdAt, flags, reason } = question;
	const shown = isNameShown ? "đồng ý đăng tên" : "không đăng tên";
	const facts = [
		["Mã", formatQuestionCode(code)],
		["Gửi lúc", formatDayAndTime(createdAt)],
		["Người hỏi", name ? `${name} (${shown})` : "đã xóa theo thời hạn"],
		["Nơi ở", address ?? ""],
		["Liên hệ", [email, phone].filter(Boolean).join(" · ")],
		["Cần xem kỹ", flags.length > 0 ? toFlagWords(flags) : ""],
		["Lý do", reason],
	].filter(([, value]) => value !== "");
	return (
		<section aria-label="Về câu hỏi này" className="grid gap-2 text-sm">
			<p className="flex flex-wrap items-center gap-x-6">
				<StateMark tone={TONES[state]}>{STATE_WORDS[state]}</StateMark>
				{state === "published" && (
					<a
						href={toQuestionPath(question)}
						className="inline-flex min-h-11 items-center text-link underline lg:min-h-9"
					>
						Xem như bạn đọc
					</a>
				)}
			</p>
			<dl className="grid gap-1">
				{facts.map(([label, value]) => (
					<div key={label} className="sm:flex sm:gap-3">
						<dt className="shrink-0 text-ink-soft sm:w-28">{label}</dt>
						<dd className="min-w-0 wrap-anywhere">{value}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

/** What the question said before it was edited, the oldest first. */
export function QuestionEdits({ edits }: { edits: readonly QuestionEditRow[] }) {
	if (edits.length === 0) return null;
	return (
		<section className="grid max-w-160 gap-3 border-t border-line pt-4 text-sm">
			<h2 className="font-bold">Các bản trước</h2>
			<ol className="grid gap-4">
				{edits.map(({ id, titleBefore, contentBefore, reason, editorName, editedAt }) => (
					<li key={id} className="grid gap-1">
						<p className="text-xs text-ink-soft">
							{editorName} sửa lúc {formatDayAndTime(editedAt)}. Lý do: {reason}
						</p>
						<p className="font-semibold wrap-anywhere">{titleBefore}</p>
						<p className="wrap-anywhere whitespace-pre-line">{contentBefore}</p>
					</li>
				))}
			</ol>
		</section>
	);
}
