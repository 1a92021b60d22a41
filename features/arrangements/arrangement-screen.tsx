import { DeskTable } from "../../components/admin/desk-table.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import type { ArrangementRow } from "../../db/queries/arrangements.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import { ActionForm } from "../accounts/action-form.client.tsx";
import type { FormAction } from "../accounts/form-state.ts";
import { PreviewFrame } from "../articles/preview-frame.client.tsx";
import { toSurfaceFramePath } from "../articles/preview-token.ts";
import { parseArrangement } from "./arrangement.ts";

interface DraftPreviewProps {
	draft: ArrangementRow;
	drop: FormAction;
}

/** What is being prepared, as readers will see it. */
export function DraftPreview({ draft: { surface, actorName, updatedAt }, drop }: DraftPreviewProps) {
	return (
		<section aria-labelledby="ban-nhap" className="grid gap-3 border-t border-ink-soft pt-4">
			<div className="flex flex-wrap items-center justify-between gap-3">
				<div>
					<h2 id="ban-nhap" className="font-bold">
						Xem trước bản nháp
					</h2>
					<p className="text-sm text-ink-soft">
						{actorName} lưu lúc {formatDayAndTime(updatedAt)}. Bạn đọc chưa thấy.
					</p>
				</div>
				<ActionForm action={drop} fields={{ surface }}>
					<SubmitButton kind="danger">Bỏ bản nháp</SubmitButton>
				</ActionForm>
			</div>
			<PreviewFrame page={{ src: toSurfaceFramePath(surface, new Date()) }} title="Bản xem trước của trang" />
		</section>
	);
}

interface ArrangementHistoryProps {
	published: readonly ArrangementRow[];
	/** Something is being prepared: an old version cannot be taken up over it. */
	hasDraft: boolean;
	restore: FormAction;
}

/** The versions readers saw, with the way back to each. */
export function ArrangementHistory({ published, hasDraft, restore }: ArrangementHistoryProps) {
	return (
		<section aria-labelledby="lich-su" className="grid gap-3">
			<h2 id="lich-su" className="font-bold">
				Các bản đã lên trang
			</h2>
			<DeskTable
				caption="Các bản đã lên trang"
				rows={published}
				toKey={({ id }) => id}
				empty="Chưa ai sắp xếp trang này: bài mới nhất đứng đầu."
				columns={[
					{
						label: "Lên trang lúc",
						render: ({ publishedAt }) => publishedAt && formatDayAndTime(publishedAt),
						isNarrow: true,
					},
					{ label: "Người sắp xếp", render: ({ actorName }) => actorName, isName: true },
					{ label: "Bài ghim", render: (row) => parseArrangement(row.document).pins.length, isNarrow: true },
					{
						label: "Lấy lại",
						render: (row) => (
							<RestoreCell row={row} isLive={row === published[0]} hasDraft={hasDraft} restore={restore} />
						),
					},
				]}
			/>
		</section>
	);
}

interface RestoreCellProps extends Pick<ArrangementHistoryProps, "hasDraft" | "restore"> {
	row: ArrangementRow;
	isLive: boolean;
}

function RestoreCell({ row, isLive, hasDraft, restore }: RestoreCellProps) {
	if (isLive) return "đang trên trang";
	if (hasDraft) return <span className="text-ink-soft">khi không có bản nháp</span>;
	const fields = { surface: row.surface, arrangementId: row.id };
	return (
		<ActionForm action={restore} fields={fields}>
			<button type="submit" className="min-h-11 text-link underline lg:min-h-6">
				Lấy làm bản nháp
			</button>
		</ActionForm>
	);
}
