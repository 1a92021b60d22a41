import { DeskTable } from "../../components/admin/desk-table.tsx";
import { FoldAway } from "../../components/admin/fold-away.tsx";
import type { MissingAddressRow } from "../../db/queries/missing-addresses.ts";
import type { RedirectRow } from "../../db/queries/redirects.ts";
import { formatDay, formatDayAndTime } from "../../lib/dates.ts";
import { ActionForm } from "../accounts/action-form.client.tsx";
import type { FormAction } from "../accounts/form-state.ts";
import { RedirectForm } from "./redirect-forms.client.tsx";

const LINK_BUTTON = "min-h-11 text-link underline lg:min-h-6";

/** Where old addresses lead. */
export function RedirectList({ rows, remove }: { rows: readonly RedirectRow[]; remove: FormAction }) {
	return (
		<DeskTable
			caption="Chuyển hướng"
			rows={rows}
			toKey={({ fromPath }) => fromPath}
			empty="Không có chuyển hướng nào."
			columns={[
				{ label: "Địa chỉ cũ", render: ({ fromPath }) => fromPath },
				{
					label: "Dẫn sang",
					render: ({ toPath }) => (
						<a href={toPath} className="text-link">
							{toPath}
						</a>
					),
				},
				{
					label: "Lượt đi",
					render: ({ hits, lastHitAt }) => (lastHitAt ? `${hits}, gần nhất ${formatDay(lastHitAt)}` : "chưa ai"),
					isNarrow: true,
				},
				{ label: "Từ ngày", render: ({ createdAt }) => formatDay(createdAt), isNarrow: true },
				{
					label: "Bỏ",
					render: ({ fromPath }) => (
						<ActionForm action={remove} fields={{ fromPath }}>
							<button type="submit" aria-label={`Bỏ chuyển hướng ${fromPath}`} className={LINK_BUTTON}>
								Bỏ
							</button>
						</ActionForm>
					),
					isNarrow: true,
				},
			]}
		/>
	);
}

interface MissingListProps {
	rows: readonly MissingAddressRow[];
	add: FormAction;
	settle: FormAction;
}

/** What people asked for in vain, each with the way to mend it. */
export function MissingList({ rows, add, settle }: MissingListProps) {
	return (
		<DeskTable
			caption="Địa chỉ không có trang"
			rows={rows}
			toKey={({ path }) => path}
			empty="Không ai hỏi địa chỉ nào mà trang không có."
			columns={[
				{
					label: "Địa chỉ",
					render: ({ path, referrer }) => (
						<>
							{path}
							{referrer && <span className="block text-xs text-ink-soft">từ {referrer}</span>}
							<FoldAway title="Chuyển hướng" isOpen={false}>
								<RedirectForm action={add} from={path} />
							</FoldAway>
						</>
					),
				},
				{ label: "Lượt hỏi", render: ({ hits }) => hits, isNarrow: true },
				{ label: "Gần nhất", render: ({ lastAt }) => formatDayAndTime(lastAt), isNarrow: true },
				{
					label: "Bỏ qua",
					render: ({ path }) => (
						<ActionForm action={settle} fields={{ path }}>
							<button type="submit" aria-label={`Bỏ qua ${path}`} className={LINK_BUTTON}>
								Bỏ qua
							</button>
						</ActionForm>
					),
					isNarrow: true,
				},
			]}
		/>
	);
}
