import type { ReactNode } from "react";
import { StateMark, type StateTone } from "../../components/admin/state-mark.tsx";
import { formatDayAndTime } from "../../lib/dates.ts";
import type { FormAction } from "../accounts/form-state.ts";
import type { CircuitState } from "./circuit.ts";
import type { UpstreamState } from "./queries.ts";
import { RefreshForm } from "./refresh-form.client.tsx";

const CIRCUITS: Record<CircuitState, string> = {
	closed: "Hỏi bình thường",
	open: "Tạm ngừng hỏi vì hỏng nhiều lần liền",
	"half-open": "Sắp thử lại sau nhiều lần hỏng",
};

function Fact({ label, children }: { label: string; children: ReactNode }) {
	return (
		<div className="grid gap-x-4 border-t border-line py-2 sm:grid-cols-[11rem_minmax(0,1fr)]">
			<dt className="text-ink-soft">{label}</dt>
			<dd className="min-w-0 wrap-anywhere">{children}</dd>
		</div>
	);
}

function Moment({ at, none }: { at: Date | null; none: string }) {
	return at ? <time dateTime={at.toISOString()}>{formatDayAndTime(at)}</time> : none;
}

function toTone(row: UpstreamState["row"]): StateTone {
	if (!row?.lastTriedAt) return "quiet";
	return row.failures > 0 ? "stopped" : "live";
}

function toWord(row: UpstreamState["row"]): string {
	if (!row?.lastTriedAt) return "Chưa hỏi lần nào";
	if (row.failures === 0) return "Bình thường";
	return row.held == null ? `${row.failures} lần liền không lấy được` : "Giữ lại chờ người xem";
}

function Source({ state, refresh }: { state: UpstreamState; refresh: FormAction }) {
	const { source, title, row, circuit, values, newestAt } = state;
	const id = `nguon-${source}`;
	return (
		<section aria-labelledby={id} className="grid max-w-180 content-start gap-3">
			<div className="flex flex-wrap items-baseline justify-between gap-x-4">
				<h2 id={id} className="text-base font-bold">
					{title}
				</h2>
				<StateMark tone={toTone(row)}>{toWord(row)}</StateMark>
			</div>
			<dl>
				<Fact label="Số liệu tốt gần nhất">
					{values === 0 ? "chưa có, ô này không hiện với bạn đọc" : `${values} mục, mới nhất của lúc `}
					{values > 0 && <Moment at={newestAt} none="chưa rõ" />}
				</Fact>
				<Fact label="Lấy được lần cuối">
					<Moment at={row?.lastSuccessAt ?? null} none="chưa lần nào" />
				</Fact>
				<Fact label="Thử lần cuối">
					<Moment at={row?.lastTriedAt ?? null} none="chưa lần nào" />
				</Fact>
				<Fact label="Thử lần tới">
					<Moment at={row?.nextTryAt ?? null} none="ngay khi việc nền chạy" />
				</Fact>
				<Fact label="Cách hỏi">{CIRCUITS[circuit]}</Fact>
				<Fact label="Lỗi gần nhất">
					{row?.lastError ? (
						<>
							<Moment at={row.lastErrorAt} none="chưa rõ lúc nào" />: {row.lastError}
						</>
					) : (
						"không có"
					)}
				</Fact>
				<Fact label="Địa chỉ">{row?.address || "chưa hỏi lần nào"}</Fact>
			</dl>
			<RefreshForm action={refresh} source={source} isHeld={row?.held != null} />
		</section>
	);
}

/** How it stands with every house whose figures the portal shows, with its last error in full. */
export function DeskUpstreams({ states, refresh }: { states: readonly UpstreamState[]; refresh: FormAction }) {
	return (
		<div className="grid gap-x-12 gap-y-8 xl:grid-cols-2">
			{states.map((state) => (
				<Source key={state.source} state={state} refresh={refresh} />
			))}
		</div>
	);
}
