import { DeskTable } from "../../components/admin/desk-table.tsx";
import { formatDayAndTime } from "../../lib/dates.ts";
import { ActionForm } from "../accounts/action-form.client.tsx";
import type { FormAction } from "../accounts/form-state.ts";
import type { SettingChange } from "./setting-history.ts";

/** What was changed, from what to what, with the way back. */
export function SettingHistory({ changes, revert }: { changes: readonly SettingChange[]; revert: FormAction }) {
	return (
		<section aria-labelledby="lich-su" className="grid gap-2">
			<h2 id="lich-su" className="font-bold">
				Các lần đổi gần đây
			</h2>
			<DeskTable
				caption="Các lần đổi cài đặt"
				rows={changes}
				toKey={({ id }) => id}
				empty="Chưa ai đổi cài đặt."
				columns={[
					{ label: "Mục", render: ({ label }) => label, isName: true },
					{
						label: "Thay đổi",
						render: ({ before, after }) => (
							<>
								<del className="text-ink-soft">{before}</del> <span aria-hidden="true">→</span>{" "}
								<ins className="font-semibold no-underline">{after}</ins>
							</>
						),
					},
					{ label: "Người đổi", render: ({ actorName }) => actorName, isName: true },
					{ label: "Lúc", render: ({ at }) => formatDayAndTime(at), isNarrow: true },
					{
						label: "Lấy lại",
						render: ({ id, label, before }) => (
							<ActionForm action={revert} fields={{ entryId: id }}>
								<button
									type="submit"
									aria-label={`Đặt lại như trước, ${label}: ${before}`}
									className="min-h-11 text-link underline lg:min-h-6"
								>
									Đặt lại như trước
								</button>
							</ActionForm>
						),
						isNarrow: true,
					},
				]}
			/>
		</section>
	);
}
