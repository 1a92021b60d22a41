import { DeskTable } from "../../components/admin/desk-table.tsx";
import { StateMark, type StateTone } from "../../components/admin/state-mark.tsx";
import type { DeliveryRow } from "../../db/queries/webhooks.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import { ActionForm } from "../accounts/action-form.client.tsx";
import type { FormAction } from "../accounts/form-state.ts";
import type { WebhookState } from "./queries.ts";
import { EVENT_NAMES } from "./webhook.ts";
import { WEBHOOKS_PATH } from "./webhooks-path.ts";

/** Every webhook, with what it has not taken. */
export function WebhookList({ webhooks }: { webhooks: readonly WebhookState[] }) {
	return (
		<DeskTable
			caption="Webhook"
			rows={webhooks}
			toKey={({ id }) => id}
			empty="Chưa có webhook nào. Thêm một nơi nhận để cổng khác được báo ngay khi bài đăng, sửa hoặc gỡ."
			columns={[
				{
					label: "Nơi nhận",
					render: ({ id, name, url }) => (
						<>
							<a
								href={`${WEBHOOKS_PATH}/${id}`}
								className="inline-flex min-h-11 items-center font-semibold text-link lg:min-h-6"
							>
								{name}
							</a>
							<span className="block wrap-anywhere text-ink-soft">{url}</span>
						</>
					),
				},
				{ label: "Báo khi", render: ({ events }) => events.map((event) => EVENT_NAMES[event]).join("; ") },
				{
					label: "Tình trạng",
					render: ({ isActive }) => (
						<StateMark tone={isActive ? "live" : "stopped"}>{isActive ? "Đang dùng" : "Đang tắt"}</StateMark>
					),
					isNarrow: true,
				},
				{ label: "Đang chờ", render: ({ waiting }) => waiting, isNarrow: true },
				{ label: "Không tới", render: ({ dead }) => dead, isNarrow: true },
			]}
		/>
	);
}

const STATES: Readonly<Record<DeliveryRow["state"], { tone: StateTone; label: string }>> = {
	waiting: { tone: "waiting", label: "Đang chờ" },
	delivered: { tone: "live", label: "Đã nhận" },
	dead: { tone: "stopped", label: "Không tới" },
};

const toEventName = (event: string) =>
	Object.hasOwn(EVENT_NAMES, event) ? EVENT_NAMES[event as keyof typeof EVENT_NAMES] : "Gửi thử";

/** What was or is to be told to a webhook. */
export function DeliveryList({ deliveries, resend }: { deliveries: readonly DeliveryRow[]; resend: FormAction }) {
	return (
		<DeskTable
			caption="Các lần gửi"
			rows={deliveries}
			toKey={({ id }) => id}
			empty="Chưa gửi gì."
			columns={[
				{
					label: "Việc",
					render: ({ event, payload, key }) => {
						const { title } = (payload.data ?? {}) as { title?: unknown };
						return (
							<>
								{toEventName(event)}
								{typeof title === "string" && `: “${title}”`}
								<span className="block text-xs wrap-anywhere text-ink-soft">{key}</span>
							</>
						);
					},
				},
				{
					label: "Kết quả",
					render: ({ state, lastError, attempts, nextAttemptAt }) => (
						<>
							<StateMark tone={STATES[state].tone}>{STATES[state].label}</StateMark>
							<span className="block text-sm">
								{lastError}
								{state === "waiting" &&
									lastError &&
									` Lần thứ ${attempts}; thử lại lúc ${formatDayAndTime(nextAttemptAt)}.`}
							</span>
						</>
					),
				},
				{ label: "Lúc", render: ({ createdAt }) => formatDayAndTime(createdAt), isNarrow: true },
				{
					label: "Gửi lại",
					render: ({ id, state, key }) =>
						state === "delivered" ? (
							"–"
						) : (
							<ActionForm action={resend} fields={{ id }}>
								<button type="submit" aria-label={`Gửi lại ${key}`} className="min-h-11 text-link underline lg:min-h-6">
									Gửi lại
								</button>
							</ActionForm>
						),
					isNarrow: true,
				},
			]}
		/>
	);
}
