import { DeskTable } from "../../components/admin/desk-table.tsx";
import { OlderLink } from "../../components/admin/older-link.tsx";
import type { VideoRow } from "../../db/queries/albums.ts";
import { formatDay } from "../../lib/dates.ts";
import { ShownStateMark } from "../media/desk-shelf.tsx";
import { formatDuration } from "../media/duration.ts";
import { type ShelfQuery, toShelfPath, toTypedDate } from "../media/shelf.ts";
import { VIDEOS_PATH } from "./require-video.ts";

const KINDS: Record<VideoRow["kind"], string> = { file: "Phim của mình", youtube: "YouTube", lost: "Chưa có phim" };

interface VideoTableProps {
	query: ShelfQuery;
	rows: readonly VideoRow[];
	next: number | null;
}

function Name({ id, title, posterMediaId }: VideoRow) {
	return (
		<>
			<a
				href={`${VIDEOS_PATH}/${id}`}
				className="font-semibold text-link max-md:inline-flex max-md:min-h-11 max-md:items-center"
			>
				{title}
			</a>
			{posterMediaId === null && <span className="block text-xs font-semibold text-earth">Chưa có ảnh bìa</span>}
		</>
	);
}

/** Videos, each leading to where it is changed. */
export function VideoTable({ query, rows, next }: VideoTableProps) {
	const isNarrowed = query.text !== "" || query.state !== "";
	return (
		<>
			<DeskTable<VideoRow>
				caption="Video"
				rows={rows}
				toKey={({ id }) => id}
				empty={
					<p>
						{isNarrowed
							? "Không có video nào như vậy. Hãy bớt chữ tìm hoặc bỏ lọc."
							: "Chưa có video nào. Bấm “Thêm video” để bắt đầu."}
					</p>
				}
				columns={[
					{ label: "Tên", render: (row) => <Name {...row} /> },
					{ label: "Trạng thái", render: ({ state }) => <ShownStateMark state={state} />, isNarrow: true },
					{ label: "Phim", render: ({ kind }) => KINDS[kind], isNarrow: true },
					{
						label: "Thời lượng",
						render: ({ duration }) => (duration === null ? "" : formatDuration(duration)),
						isNarrow: true,
					},
					{
						label: "Ngày đăng",
						render: (row) => (toTypedDate(row) === "" ? "chưa có" : formatDay(row.publishedAt)),
						isNarrow: true,
					},
				]}
			/>
			<OlderLink
				olderHref={next === null ? null : toShelfPath(VIDEOS_PATH, { ...query, below: next })}
				firstHref={query.below === null ? null : toShelfPath(VIDEOS_PATH, { ...query, below: null })}
			/>
		</>
	);
}
