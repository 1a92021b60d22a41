"use client";

import { useActionState, useState } from "react";
import { DeskTable } from "../../components/admin/desk-table.tsx";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import { FilePicker } from "../../components/ui/file-picker.client.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import type { PlannedRedirect, PlannedState } from "./plan-redirects.ts";

/** Leads one old address to a page. */
export function RedirectForm({ action, from = "" }: { action: FormAction; from?: string }) {
	const [{ message, isDone, errors, values }, send] = useActionState(action, NOTHING_SENT);
	const held = message !== "" && !isDone ? values : { from, to: "" };
	const id = from === "" ? "moi" : `tu-${from}`;
	return (
		<form action={send} className="relative grid max-w-170 gap-3">
			<FormMessage message={message} isDone={isDone} />
			{from === "" ? (
				<TextField
					id={`${id}-cu`}
					name="from"
					label="Địa chỉ cũ"
					hint="Chép cả địa chỉ cũ, hoặc từ dấu / trở đi."
					error={errors.from ?? ""}
					value={held.from ?? ""}
					autoComplete="off"
					maxLength={600}
				/>
			) : (
				<input type="hidden" name="from" value={from} />
			)}
			<TextField
				id={`${id}-moi`}
				name="to"
				label="Dẫn sang"
				hint="Trang của mình, bắt đầu bằng /"
				error={errors.to ?? ""}
				value={held.to ?? ""}
				autoComplete="off"
				maxLength={600}
			/>
			<div>
				<SubmitButton kind={from === "" ? "primary" : "plain"}>Chuyển hướng</SubmitButton>
			</div>
		</form>
	);
}

const STATES: Record<PlannedState, string> = {
	new: "mới",
	changed: "đổi chỗ dẫn tới",
	same: "đã có",
	twice: "trùng địa chỉ cũ ở dòng trước: bỏ qua",
	loop: "thành vòng lặp: bỏ qua",
	unreadable: "không đọc được địa chỉ: bỏ qua",
};

/** Takes a list of redirects, after it was shown what it would do. */
export function RedirectImport({ action }: { action: FormAction }) {
	const [{ message, isDone, shown }, send] = useActionState(action, NOTHING_SENT);
	const [list, setList] = useState("");
	const planned = shown.planned ? (JSON.parse(shown.planned) as PlannedRedirect[]) : [];
	const read = async ([file]: File[]) => setList((await file?.text()) ?? "");
	return (
		<form action={send} className="relative grid gap-3">
			<p className="text-sm text-ink-soft">
				Mỗi dòng một cặp: địa chỉ cũ, dấu phẩy, địa chỉ mới. Dán vào ô hoặc chọn tệp CSV.
			</p>
			<FilePicker accept=".csv,.txt,text/csv,text/plain" label="Chọn tệp CSV" onPick={(files) => void read(files)} />
			<label htmlFor="danh-sach" className="text-sm font-semibold">
				Danh sách
			</label>
			<textarea
				id="danh-sach"
				name="list"
				rows={6}
				value={list}
				onChange={(event) => setList(event.target.value)}
				spellCheck={false}
				className="w-full border border-ink-soft bg-paper px-3 py-2 font-mono text-sm"
			/>
			<FormMessage message={message} isDone={isDone} />
			<div className="flex flex-wrap gap-3">
				<SubmitButton kind="plain">Xem trước</SubmitButton>
				<SubmitButton name="isReal" value="1" busyLabel="Đang nhập …">
					Nhập
				</SubmitButton>
			</div>
			{planned.length > 0 && (
				<DeskTable
					caption="Từng dòng của danh sách"
					rows={planned}
					toKey={({ line }) => line}
					empty=""
					columns={[
						{ label: "Địa chỉ cũ", render: ({ line, from }) => `${line}. ${from}` },
						{ label: "Dẫn sang", render: ({ to }) => to },
						{ label: "Kết quả", render: ({ state }) => STATES[state] },
					]}
				/>
			)}
		</form>
	);
}
