import { formatDayAndTime } from "../../lib/dates.ts";
import { type Poll, toVotePath, VOTE_FIELD } from "./poll.ts";

interface PollVoteFormProps {
	poll: Poll;
	/** Apart from the same form elsewhere on the page. */
	id: string;
	error?: string | null;
	/** The question stands above the form already. */
	isAsked?: boolean;
}

/** The answers to choose between; a plain form. */
export function PollVoteForm({ poll, id, error = null, isAsked = false }: PollVoteFormProps) {
	return (
		<form method="post" action={toVotePath(poll)} className="grid gap-3">
			<fieldset aria-describedby={error ? `${id}-loi` : undefined}>
				<legend className={isAsked ? "sr-only" : "font-serif text-base font-bold"}>{poll.question}</legend>
				{error && (
					<p id={`${id}-loi`} role="alert" className="pt-2 text-sm font-semibold text-danger">
						{error}
					</p>
				)}
				<div className="grid pt-1">
					{poll.options.map((option) => (
						<label key={option.id} className="flex min-h-11 items-start gap-3 py-2.5 text-sm">
							<input
								type="radio"
								name={VOTE_FIELD}
								value={option.id}
								required
								className="mt-0.5 size-5 shrink-0 accent-link"
							/>
							<span className="min-w-0 wrap-anywhere">{option.label}</span>
						</label>
					))}
				</div>
			</fieldset>
			<div>
				<button
					type="submit"
					className="min-h-11 border border-ink bg-ink px-5 text-sm font-semibold text-paper hover:border-link hover:bg-link"
				>
					Bỏ phiếu
				</button>
			</div>
			<p className="text-xs text-ink-soft">
				Mỗi trình duyệt một phiếu, đến {formatDayAndTime(poll.closesAt)}. Không ghi ai đã bỏ phiếu nào. Kết quả hiện sau
				khi bỏ phiếu.
			</p>
		</form>
	);
}
