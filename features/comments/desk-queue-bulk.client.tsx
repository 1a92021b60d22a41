"use client";

import type { CommentState } from "../../db/queries/comments.ts";
import { type DecisionSending, PANEL_BUTTON, Reasons } from "./desk-queue-panels.client.tsx";

const KEYS = [
	["j, k hoặc ↓, ↑", "sang ý kiến sau, trước"],
	["a", "duyệt"],
	["r, rồi 1 đến 6", "từ chối với lý do có sẵn"],
	["s", "sửa"],
	["x", "chọn, bỏ chọn"],
	["h", "hoàn tác"],
	["Esc", "đóng ô đang mở"],
	["?", "mở, đóng bảng này"],
] as const;

function KeyHelp() {
	return (
		<details data-keys className="open:basis-full">
			<summary className="inline-flex min-h-11 cursor-pointer items-center text-link underline lg:min-h-9">
				Phím tắt
			</summary>
			<dl className="grid max-w-120 grid-cols-[9rem_1fr] gap-x-4 gap-y-1 border-s-4 border-line py-2 ps-3">
				{KEYS.map(([key, words]) => (
					<div key={key} className="contents">
						<dt className="font-semibold">{key}</dt>
						<dd>{words}</dd>
					</div>
				))}
			</dl>
		</details>
	);
}

interface QueueBulkProps extends DecisionSending {
	state: CommentState;
	error: string | undefined;
}

/** What is done to all chosen rows at once, each with a result of its own. */
export function QueueBulk({ state, send, submit, error }: QueueBulkProps) {
	return (
		<div className="flex flex-wrap items-start gap-2">
			<form
				id="chon-nhieu"
				action={send}
				onSubmit={submit}
				className="flex flex-wrap items-start gap-2 has-open:basis-full"
			>
				<input type="hidden" name="seenAs" value={state} />
				{error && <p className="basis-full font-semibold text-danger">{error}</p>}
				{state !== "rejected" && (
					<details className="order-2 open:basis-full">
						<summary className={PANEL_BUTTON}>Từ chối các mục đã chọn …</summary>
						<div className="mt-2">
							<Reasons id="tu-choi-nhieu" />
						</div>
					</details>
				)}
				{state !== "approved" && (
					<button type="submit" name="decision" value="approve" className={PANEL_BUTTON}>
						Duyệt các mục đã chọn
					</button>
				)}
			</form>
			<KeyHelp />
		</div>
	);
}
