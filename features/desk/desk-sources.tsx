import { formatDayAndTime } from "../../lib/dates.ts";
import { listUpstreamStates, type UpstreamState } from "../upstreams/queries.ts";
import { DeskRow, DeskRows, DeskSection } from "./desk-section.tsx";

function toSentence({ row, values }: UpstreamState): string {
	if (row?.failures) return `${row.failures} lần liền không lấy được`;
	if (row?.lastSuccessAt) return "lấy được bình thường";
	return values > 0 ? "có số liệu, chưa lấy từ nguồn lần nào" : "chưa có số liệu";
}

function SourceRow({ state }: { state: UpstreamState }) {
	const { title, row } = state;
	const isFailing = (row?.failures ?? 0) > 0;
	const at = row?.lastSuccessAt ? `lấy được lần cuối ${formatDayAndTime(row.lastSuccessAt)}` : "chưa lấy được lần nào";
	return (
		<DeskRow aside={at}>
			<span aria-hidden="true" className={isFailing ? "text-danger" : "text-link"}>
				●{" "}
			</span>
			{title}: {toSentence(state)}
			{isFailing && row?.lastError && (
				<p className="text-xs text-ink-soft">
					{row.lastError} Thử lại lúc {formatDayAndTime(row.nextTryAt)}.
				</p>
			)}
		</DeskRow>
	);
}

/** How it stands with the houses whose figures the portal shows; reasons in full, for staff alone. */
export async function DeskSources() {
	const states = await listUpstreamStates(new Date());
	return (
		<DeskSection id="nguon-so-lieu" title="Nguồn số liệu">
			<DeskRows>
				{states.map((state) => (
					<SourceRow key={state.source} state={state} />
				))}
			</DeskRows>
		</DeskSection>
	);
}
