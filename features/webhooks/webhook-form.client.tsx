"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { OneTimeText } from "../../components/admin/one-time-text.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { CheckBox, FieldError, TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import type { Webhook } from "./queries.ts";
import type { EventField } from "./webhook.ts";
import { WEBHOOKS_PATH } from "./webhooks-path.ts";

interface WebhookFormProps {
	action: FormAction;
	/** Null for a new one. */
	webhook: Pick<Webhook, "id" | "version" | "name" | "url" | "events" | "isActive"> | null;
	/** What can be told: field, name in messages, words. */
	events: readonly { field: EventField; event: string; label: string }[];
}

export const SECRET_HINT = "Chỉ hiện lần này. Nơi nhận cần khóa này để kiểm tra chữ ký của mỗi thông điệp.";

/** Adds or changes a webhook. */
export function WebhookForm({ action, webhook, events }: WebhookFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const { errors, values, message, shown } = state;
	const isTyped = message !== "" && !state.isDone;
	const held = (name: "name" | "url") => (isTyped ? (values[name] ?? "") : (webhook?.[name] ?? ""));
	const isChosen = (field: string, event: string) =>
		isTyped ? values[field] === "1" : (webhook?.events.some((known) => known === event) ?? true);
	// It is there now: an empty form beside its key would ask for another.
	if (shown.secret)
		return (
			<div className="grid max-w-150 gap-5">
				<FormMessage message={message} isDone />
				<OneTimeText id="khoa" label="Khóa ký" hint={SECRET_HINT} text={shown.secret} />
				<a href={WEBHOOKS_PATH} className="inline-flex min-h-11 items-center text-link underline">
					Xem các webhook
				</a>
			</div>
		);
	return (
		<form action={send} className="grid max-w-150 gap-5">
			<FormMessage message={message} isDone={state.isDone} />
			{webhook && <input type="hidden" name="id" value={webhook.id} />}
			{webhook && <input type="hidden" name="version" value={webhook.version} />}
			<TextField
				id="ten"
				name="name"
				label="Tên nơi nhận"
				hint="Như “Cổng thông tin tỉnh”."
				error={errors.name ?? ""}
				value={held("name")}
				autoComplete="off"
				maxLength={200}
				isRequired
			/>
			<TextField
				id="dia-chi"
				name="url"
				label="Địa chỉ nhận"
				hint="Bắt đầu bằng https://. Cổng gửi tới đó một thông điệp có ký cho mỗi việc dưới đây."
				error={errors.url ?? ""}
				value={held("url")}
				autoComplete="off"
				maxLength={2000}
				isRequired
			/>
			<fieldset className="grid gap-1">
				<legend className="text-sm font-semibold">Báo khi</legend>
				{errors.events && <FieldError id="viec">{errors.events}</FieldError>}
				{events.map(({ field, event, label }) => (
					<CheckBox key={field} id={field} name={field} label={label} isChecked={isChosen(field, event)} />
				))}
			</fieldset>
			<CheckBox
				id="dang-dung"
				name="isActive"
				label="Đang dùng; bỏ chọn thì việc phải báo nằm chờ"
				isChecked={isTyped ? values.isActive === "1" : (webhook?.isActive ?? true)}
			/>
			<div>
				<SubmitButton busyLabel="Đang lưu …">{webhook ? "Lưu webhook" : "Thêm webhook"}</SubmitButton>
			</div>
		</form>
	);
}
