import { DeskTable } from "../../components/admin/desk-table.tsx";
import { OlderLink } from "../../components/admin/older-link.tsx";
import { QUESTION_STATES, type QuestionRow } from "../../db/queries/questions.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import { toFlagWords } from "../comments/flag-words.ts";
import { type QuestionQueue, type QuestionQueueQuery, toQueuePath } from "./desk-questions.ts";
import { DESK_QUESTIONS_PATH, FIELD_WORDS, STATE_WORDS } from "./question.ts";

const LINK =
	"inline-flex min-h-11 items-center gap-1 text-link underline aria-[current]:font-bold aria-[current]:no-underline lg:min-h-9";

/** The states of questions, each with how many there are. */
export function QuestionStates({ query, counts }: { query: QuestionQueueQuery } & Pick<QuestionQueue, "counts">) {
	return (
		<nav aria-label="Tình trạng câu hỏi" className="flex flex-wrap gap-x-6">
			{QUESTION_STATES.map((state) => (
				<a
					key={state}
					href={toQueuePath({ state, after: null })}
					aria-current={state === query.state ? "page" : undefined}
					className={LINK}
				>
					{STATE_WORDS[state]}
					<span className="text-xs text-ink-soft tabular-nums">{counts.get(state) ?? 0}</span>
				</a>
			))}
		</nav>
	);
}

/** Questions of one state, each leading to where it is answered. */
export function QuestionList({ query, queue: { rows, next } }: { query: QuestionQueueQuery; queue: QuestionQueue }) {
	return (
		<>
			<DeskTable<QuestionRow>
				caption={STATE_WORDS[query.state]}
				rows={rows}
				toKey={({ id }) => id}
				empty={<p>Không có câu hỏi nào ở mục này.</p>}
				columns={[
					{
						label: "Câu hỏi",
						render: ({ id, title, flags }) => (
							<>
								<a
									href={`${DESK_QUESTIONS_PATH}/${id}`}
									className="font-semibold text-link max-md:inline-flex max-md:min-h-11 max-md:items-center"
								>
									{title}
								</a>
								{flags.length > 0 && (
									<span className="block text-xs font-semibold text-earth">{toFlagWords(flags)}</span>
								)}
							</>
						),
					},
					{ label: "Lĩnh vực", render: ({ field }) => FIELD_WORDS[field].name },
					{ label: "Cơ quan trả lời", render: ({ office }) => office || "chưa chọn" },
					{ label: "Gửi lúc", render: ({ createdAt }) => formatDayAndTime(createdAt), isNarrow: true },
				]}
			/>
			<OlderLink
				olderHref={next && toQueuePath(next)}
				firstHref={query.after === null ? null : toQueuePath({ ...query, after: null })}
			/>
		</>
	);
}
