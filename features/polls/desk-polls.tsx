import { DeskTable } from "../../components/admin/desk-table.tsx";
import { OlderLink } from "../../components/admin/older-link.tsx";
import { StateMark, type StateTone } from "../../components/admin/state-mark.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { formatDayAndTime } from "../../lib/dates.ts";
import { ActionForm } from "../accounts/action-form.client.tsx";
import type { FormAction } from "../accounts/form-state.ts";
import {
	countVotes,
	DESK_POLLS_PATH,
	formatShare,
	type Poll,
	type PollState,
	toPollPath,
	toPollPhase,
} from "./poll.ts";

interface DeskPoll extends Poll {
	state: PollState;
	version: number;
}

function toMark(poll: DeskPoll): { tone: StateTone; words: string } {
	if (poll.state === "draft") return { tone: "quiet", words: "Chưa đăng" };
	if (poll.state === "withdrawn") return { tone: "stopped", words: "Đã gỡ" };
	const phase = toPollPhase(poll, new Date());
	if (phase === "coming") return { tone: "waiting", words: "Sắp mở" };
	return phase === "open" ? { tone: "live", words: "Đang nhận phiếu" } : { tone: "quiet", words: "Đã đóng" };
}

function PollMark({ poll }: { poll: DeskPoll }) {
	const { tone, words } = toMark(poll);
	return <StateMark tone={tone}>{words}</StateMark>;
}

/** All polls, newest first. */
export function PollList({ polls, older, isFirst }: { polls: DeskPoll[]; older: number | null; isFirst: boolean }) {
	return (
		<>
			<DeskTable<DeskPoll>
				caption="Các cuộc thăm dò"
				rows={polls}
				toKey={({ id }) => id}
				empty={<p>Chưa có cuộc thăm dò nào. Bấm “Soạn thăm dò” để bắt đầu.</p>}
				columns={[
					{
						label: "Câu hỏi",
						render: ({ id, question }) => (
							<a
								href={`${DESK_POLLS_PATH}/${id}`}
								className="font-semibold text-link max-md:inline-flex max-md:min-h-11 max-md:items-center"
							>
								{question}
							</a>
						),
					},
					{ label: "Tình trạng", render: (poll) => <PollMark poll={poll} /> },
					{ label: "Phiếu", render: (poll) => String(countVotes(poll)), isNarrow: true },
					{ label: "Đóng lúc", render: ({ closesAt }) => formatDayAndTime(closesAt), isNarrow: true },
				]}
			/>
			<OlderLink
				olderHref={older === null ? null : `${DESK_POLLS_PATH}?sau=${older}`}
				firstHref={isFirst ? null : DESK_POLLS_PATH}
			/>
		</>
	);
}

/** How far a poll is, what was chosen, and the steps that are open. */
export function DeskPollState({ poll, move }: { poll: DeskPoll; move: FormAction }) {
	const phase = toPollPhase(poll, new Date());
	const isPublished = poll.state === "published";
	const all = countVotes(poll);
	return (
		<section aria-label="Tình trạng" className="grid max-w-160 gap-4">
			<div className="flex flex-wrap items-center gap-x-6 gap-y-2">
				<PollMark poll={poll} />
				<span className="text-sm text-ink-soft">
					Từ {formatDayAndTime(poll.opensAt)} đến {formatDayAndTime(poll.closesAt)}
				</span>
				{isPublished && phase !== "coming" && (
					<a href={toPollPath(poll)} className="inline-flex min-h-11 items-center text-link underline">
						Xem trên trang
					</a>
				)}
			</div>
			{all > 0 && (
				<ul className="grid">
					{poll.options.map(({ id, label, votes }) => (
						<li key={id} className="flex justify-between gap-4 border-t border-line py-2">
							<span className="min-w-0 wrap-anywhere">{label}</span>
							<span className="whitespace-nowrap tabular-nums">
								{votes} phiếu, {formatShare(votes, all)}
							</span>
						</li>
					))}
				</ul>
			)}
			<ActionForm action={move} fields={{ pollId: poll.id, baseVersion: poll.version }} showsDone>
				<div className="flex flex-wrap gap-3">
					{!isPublished && phase !== "closed" && (
						<SubmitButton name="step" value="publish">
							Đăng thăm dò
						</SubmitButton>
					)}
					{isPublished && phase === "open" && (
						<SubmitButton kind="plain" name="step" value="close">
							Đóng ngay
						</SubmitButton>
					)}
					{isPublished && (
						<SubmitButton kind="danger" name="step" value="withdraw">
							Gỡ khỏi trang
						</SubmitButton>
					)}
				</div>
			</ActionForm>
		</section>
	);
}
