import { DeskTable } from "../../components/admin/desk-table.tsx";
import { StateMark } from "../../components/admin/state-mark.tsx";
import { formatDayAndTime } from "../../lib/dates.ts";
import { ActionForm } from "../accounts/action-form.client.tsx";
import type { FormAction } from "../accounts/form-state.ts";
import type { FeedState } from "./queries.ts";

function Health({ failures, lastError, lastSuccessAt }: FeedState) {
	if (failures === 0)
		return lastSuccessAt ? (
			<StateMark tone="live">Bình thường</StateMark>
		) : (
			<StateMark tone="quiet">Chưa hỏi</StateMark>
		);
	return (
		<>
			<StateMark tone="stopped">{`Lỗi ${failures} lần liền`}</StateMark>
			<span className="block">{lastError}</span>
		</>
	);
}

interface FeedStatesProps {
	feeds: readonly FeedState[];
	askNow: FormAction;
}

/** Every feed: whether it can be read, when it was, when it is asked next. */
export function FeedStates({ feeds, askNow }: FeedStatesProps) {
	return (
		<DeskTable<FeedState>
			caption="Các nguồn được hỏi"
			rows={feeds}
			toKey={({ sourceId }) => sourceId}
			empty="Chưa nguồn nào có địa chỉ RSS. Người giữ danh mục ghi địa chỉ ấy ở Nguồn tin, trong trang của từng nguồn."
			columns={[
				{
					label: "Nguồn",
					render: ({ sourceName, url }) => (
						<>
							<span className="font-semibold">{sourceName}</span>
							<span className="block text-ink-soft">{url}</span>
						</>
					),
				},
				{ label: "Tình trạng", render: Health },
				{
					label: "Đọc được gần nhất",
					render: ({ lastSuccessAt }) => (lastSuccessAt ? formatDayAndTime(lastSuccessAt) : "chưa lần nào"),
					isNarrow: true,
				},
				{ label: "Hỏi tiếp", render: ({ nextTryAt }) => formatDayAndTime(nextTryAt), isNarrow: true },
				{
					label: "Làm",
					render: ({ sourceId, sourceName }) => (
						<ActionForm action={askNow} fields={{ sourceId }} showsDone>
							<button
								type="submit"
								aria-label={`Hỏi lại ngay: ${sourceName}`}
								className="min-h-11 text-link underline lg:min-h-6"
							>
								Hỏi lại ngay
							</button>
						</ActionForm>
					),
					isName: true,
				},
			]}
		/>
	);
}
