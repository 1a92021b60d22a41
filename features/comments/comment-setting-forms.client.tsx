"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextArea, TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import type { CommentSettings } from "./comment-settings.ts";

/** After how many days an article takes no more comments. */
export function TermForm({ action, days }: { action: FormAction; days: number | null }) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send} noValidate className="grid max-w-80 gap-3">
			<FormMessage message={state.message} isDone={state.isDone} />
			<TextField
				{...{ id: "tu-dong-sau", name: "days", label: "Số ngày sau khi đăng", autoComplete: "off", maxLength: 4 }}
				hint="Để trống: không tự đóng."
				inputMode="numeric"
				value={state.values.days ?? String(days ?? "")}
				error={state.errors.days ?? ""}
			/>
			<div>
				<SubmitButton kind="plain">Lưu số ngày</SubmitButton>
			</div>
		</form>
	);
}

/** Words a moderator is to look at. */
export function WordsForm({ action, words }: { action: FormAction; words: readonly string[] }) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send} noValidate className="grid gap-3">
			<FormMessage message={state.message} isDone={state.isDone} />
			<TextArea
				{...{ id: "tu-chan", name: "words", label: "Mỗi dòng một từ hoặc cụm từ", rows: 12, maxLength: 40_000 }}
				hint="Viết đúng chính tả, có dấu. “cờ bạc” cũng bắt được “c.ờ b.ạ.c”, “co bac”, “c0 b@c”. Ý kiến có từ này bị hỏi mã và được đánh dấu, không tự bị từ chối."
				value={state.values.words ?? words.join("\n")}
				error={state.errors.words ?? ""}
			/>
			<div>
				<SubmitButton kind="plain">Lưu danh sách</SubmitButton>
			</div>
		</form>
	);
}

const KEPT = [
	["address", "Mã của địa chỉ mạng (ngày)"],
	["email", "Thư điện tử của người gửi (ngày)"],
	["rejected", "Ý kiến bị từ chối (ngày)"],
] as const;

/** How long what is personal is kept. */
export function KeptDaysForm({ action, days }: { action: FormAction; days: CommentSettings["keptDays"] }) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send} noValidate className="grid max-w-80 gap-3">
			<FormMessage message={state.message} isDone={state.isDone} />
			{KEPT.map(([name, label]) => (
				<TextField
					key={name}
					{...{ id: `luu-${name}`, name, label, autoComplete: "off", maxLength: 4 }}
					inputMode="numeric"
					value={state.values[name] ?? String(days[name])}
					error={state.errors[name] ?? ""}
				/>
			))}
			<p className="text-xs text-ink-soft">
				Phiếu gửi ý kiến nói với bạn đọc đúng những số ngày này. Ai từ chối, lúc nào, vì sao vẫn còn trong nhật ký.
			</p>
			<div>
				<SubmitButton kind="plain">Lưu thời hạn</SubmitButton>
			</div>
		</form>
	);
}
