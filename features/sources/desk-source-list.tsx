import { DeskTable } from "../../components/admin/desk-table.tsx";
import type { SourceRow } from "../../db/queries/sources.ts";

/** Every source, each leading to its form. */
export function SourceList({ sources }: { sources: readonly SourceRow[] }) {
	return (
		<DeskTable<SourceRow>
			caption="Nguồn tin"
			rows={sources}
			toKey={({ id }) => id}
			empty={<p>Chưa có nguồn nào. Thêm những báo và cơ quan mà trang hay lấy lại tin để người viết chọn nhanh.</p>}
			columns={[
				{
					label: "Tên",
					render: ({ id, name }) => (
						<a
							href={`/admin/nguon-tin/${id}`}
							className="font-semibold text-link max-md:inline-flex max-md:min-h-11 max-md:items-center"
						>
							{name}
						</a>
					),
				},
				{ label: "Địa chỉ", render: ({ url }) => url ?? "không có" },
				{
					label: "Cho đăng lại sau",
					render: ({ holdMinutes }) => (holdMinutes ? `${holdMinutes} phút` : "không chờ"),
					isNarrow: true,
				},
				{ label: "Liên kết", render: ({ isNofollow }) => (isNofollow ? "nofollow" : "thường"), isNarrow: true },
			]}
		/>
	);
}
