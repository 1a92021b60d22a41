import { DeskTable } from "../../components/admin/desk-table.tsx";
import { OlderLink } from "../../components/admin/older-link.tsx";
import { formatDay } from "../../lib/dates.ts";
import { ShownStateMark } from "../media/desk-shelf.tsx";
import { type ShelfQuery, toShelfPath, toTypedDate } from "../media/shelf.ts";
import type { DeskAlbum } from "./desk-albums.ts";
import { ALBUMS_PATH } from "./require-album.ts";

interface AlbumTableProps {
	query: ShelfQuery;
	rows: readonly DeskAlbum[];
	next: number | null;
}

/** Albums, each leading to where it is changed. */
export function AlbumTable({ query, rows, next }: AlbumTableProps) {
	const isNarrowed = query.text !== "" || query.state !== "";
	return (
		<>
			<DeskTable<DeskAlbum>
				caption="Bộ ảnh"
				rows={rows}
				toKey={({ id }) => id}
				empty={
					<p>
						{isNarrowed
							? "Không có bộ ảnh nào như vậy. Hãy bớt chữ tìm hoặc bỏ lọc."
							: "Chưa có bộ ảnh nào. Bấm “Lập bộ ảnh” để bắt đầu."}
					</p>
				}
				columns={[
					{
						label: "Tên",
						render: ({ id, title }) => (
							<a
								href={`${ALBUMS_PATH}/${id}`}
								className="font-semibold text-link max-md:inline-flex max-md:min-h-11 max-md:items-center"
							>
								{title}
							</a>
						),
					},
					{ label: "Trạng thái", render: ({ state }) => <ShownStateMark state={state} />, isNarrow: true },
					{ label: "Số ảnh", render: ({ photoCount }) => photoCount, isNarrow: true },
					{
						label: "Ngày đăng",
						render: (row) => (toTypedDate(row) === "" ? "chưa có" : formatDay(row.publishedAt)),
						isNarrow: true,
					},
				]}
			/>
			<OlderLink
				olderHref={next === null ? null : toShelfPath(ALBUMS_PATH, { ...query, below: next })}
				firstHref={query.below === null ? null : toShelfPath(ALBUMS_PATH, { ...query, below: null })}
			/>
		</>
	);
}
