import { DeskTable } from "../../components/admin/desk-table.tsx";
import { FilterBar, FilterInput, FilterSelect } from "../../components/admin/filter-bar.tsx";
import type { LetterQueueRow } from "../../db/queries/letter-queue.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import { truncateAtWord } from "../../lib/text.ts";
import { LetterStateMark } from "./desk-letter-state.tsx";
import { KIND_WORDS } from "./letter.ts";
import {
	LETTER_FIELDS,
	LETTER_KIND_NAMES,
	LETTER_LISTS,
	LETTERS_PATH,
	type LetterFilter,
	MINE,
	toLetterPath,
} from "./letter-queue.ts";

const MOST_EXCERPT = 140;
const KINDS = (["contact", "error-report"] as const).map((kind) => ({
	value: LETTER_KIND_NAMES[kind],
	label: KIND_WORDS[kind],
}));

/** Which letters to show: all of it in the address. */
export function LetterFilterBar({ filter }: { filter: LetterFilter }) {
	const { list, kind, isMine, words } = filter;
	const [waiting, ...lists] = LETTER_LISTS;
	return (
		<FilterBar action={LETTERS_PATH} label="Lọc thư" isActive={list !== "" || kind !== null || isMine || words !== ""}>
			<FilterSelect
				{...{ id: "loc-muc", name: LETTER_FIELDS.list, label: "Tình trạng", value: list }}
				options={lists.map(({ name, label }) => ({ value: name, label }))}
				anyLabel={waiting?.label ?? ""}
			/>
			<FilterSelect
				{...{ id: "loc-loai", name: LETTER_FIELDS.kind, label: "Loại", options: KINDS, anyLabel: "Mọi loại" }}
				value={kind ? LETTER_KIND_NAMES[kind] : ""}
			/>
			<FilterSelect
				{...{ id: "loc-nguoi", name: LETTER_FIELDS.mine, label: "Người phụ trách", anyLabel: "Mọi người" }}
				options={[{ value: MINE, label: "Tôi" }]}
				value={isMine ? MINE : ""}
			/>
			<FilterInput
				{...{ id: "loc-chu", name: LETTER_FIELDS.words, type: "search", label: "Chữ trong thư", value: words }}
			/>
		</FilterBar>
	);
}

function Words({ letter: { id, subject, content, articleTitle, flags } }: { letter: LetterQueueRow }) {
	return (
		<>
			<a
				href={toLetterPath(id)}
				className="font-semibold text-link max-md:inline-flex max-md:min-h-11 max-md:items-center"
			>
				{articleTitle ?? subject}
			</a>
			<p className="text-ink-soft">{truncateAtWord(content.replaceAll("\n", " "), MOST_EXCERPT)}</p>
			{flags.length > 0 && <p className="text-xs font-semibold text-danger">● Cần xem kỹ</p>}
		</>
	);
}

interface LetterListProps {
	letters: readonly LetterQueueRow[];
	isFiltered: boolean;
}

/** Letters and reports, each leading to the whole of it. */
export function LetterList({ letters, isFiltered }: LetterListProps) {
	return (
		<DeskTable<LetterQueueRow>
			caption="Thư bạn đọc"
			rows={letters}
			toKey={({ id }) => id}
			empty={
				<p>
					{isFiltered
						? "Không có thư nào khớp. Hãy bỏ bớt điều kiện lọc."
						: "Không có thư nào chờ xử lý. Thư liên hệ và báo lỗi bài viết của bạn đọc sẽ hiện ở đây."}
				</p>
			}
			columns={[
				{ label: "Thư", render: (letter) => <Words letter={letter} /> },
				{ label: "Loại", render: ({ kind }) => KIND_WORDS[kind], isName: true },
				{ label: "Người gửi", render: ({ name }) => name ?? "không để lại tên", isName: true },
				{ label: "Gửi lúc", render: ({ createdAt }) => formatDayAndTime(createdAt), isNarrow: true },
				{
					label: "Tình trạng",
					render: ({ state, assigneeName }) => (
						<>
							<LetterStateMark state={state} />
							{assigneeName && <p className="text-xs text-ink-soft">{assigneeName}</p>}
						</>
					),
					isName: true,
				},
			]}
		/>
	);
}
