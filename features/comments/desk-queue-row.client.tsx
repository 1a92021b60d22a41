"use client";

import { useActionState } from "react";
import type { CommentState } from "../../db/queries/comments.ts";
import { NOTHING_SENT } from "../accounts/form-state.ts";
import { QUEUE_PATH, type QueueItem } from "./comment-queue.ts";
import {
	type DecisionSending,
	EditPanel,
	HiddenFields,
	PANEL_BUTTON,
	type QueueAction,
	RejectPanel,
} from "./desk-queue-panels.client.tsx";
import { OfficeReply, ReplyPanel } from "./desk-queue-reply.client.tsx";

interface QueueRowProps extends DecisionSending {
	item: QueueItem;
	/** The state it was given here, "…" while it is sent, or after "!" why it was not; empty before. */
	result: string;
	isCurrent: boolean;
	onFocus: () => void;
	edit: QueueAction;
	/** Null for who may not answer in the office's name. */
	reply: QueueAction | null;
}

const DONE: Record<CommentState, string> = { pending: "Chờ duyệt", approved: "Đã duyệt", rejected: "Đã từ chối" };
const STATES = Object.keys(DONE) as CommentState[];
const LONG = 420;

/** Words in full; long ones fold open. */
function Words({ content }: { content: string }) {
	const words = "max-w-160 text-sm wrap-anywhere whitespace-pre-line";
	if (content.length <= LONG) return <p className={words}>{content}</p>;
	return (
		<details>
			<summary className={`${words} min-h-11 cursor-pointer lg:min-h-6`}>
				{content.slice(0, LONG)}… <span className="text-link underline">Đọc hết</span>
			</summary>
			<p className={`${words} mt-2 border-s-2 border-line ps-3`}>{content}</p>
		</details>
	);
}

function Facts({ item, flags, isEdited }: { item: QueueItem; flags: string; isEdited: boolean }) {
	const { name, sentAt, article, earlier, decision, reports } = item;
	return (
		<div className="grid gap-0.5 text-xs text-ink-soft">
			<p className="flex flex-wrap items-baseline gap-x-3">
				<b className="text-sm text-ink wrap-anywhere">{name}</b>
				<span className="tabular-nums">{sentAt}</span>
				{earlier > 0 && <span>đã gửi {earlier} ý kiến trước đó</span>}
				{isEdited && <span>Tòa soạn đã biên tập</span>}
			</p>
			<p>
				Bài{" "}
				<a
					href={article.path ?? `${QUEUE_PATH}?bai=${article.id}`}
					className="inline-flex min-h-11 items-center text-link underline lg:min-h-6"
				>
					{article.title}
				</a>{" "}
				·{" "}
				<a
					href={`${QUEUE_PATH}?bai=${article.id}`}
					className="inline-flex min-h-11 items-center text-link underline lg:min-h-6"
				>
					mọi ý kiến chờ của bài
				</a>
			</p>
			{flags !== "" && <p className="font-semibold text-danger">● Cần xem kỹ: {flags}</p>}
			{reports !== "" && <p className="font-semibold text-danger wrap-anywhere">● Bạn đọc báo cáo {reports}</p>}
			{decision !== "" && <p>{decision}</p>}
		</div>
	);
}

function Edits({ edits }: Pick<QueueItem, "edits">) {
	if (edits.length === 0) return null;
	return (
		<details className="text-xs">
			<summary className="inline-flex min-h-11 cursor-pointer items-center text-link underline lg:min-h-8">
				Bản trước khi sửa
			</summary>
			{edits.map(({ before, note }) => (
				<div key={note} className="border-s-2 border-line ps-3 py-1">
					<p className="text-ink-soft">{note}</p>
					<p className="max-w-160 text-sm wrap-anywhere whitespace-pre-line">{before}</p>
				</div>
			))}
		</details>
	);
}

function Decided({ item, now, send, submit }: { item: QueueItem; now: CommentState } & DecisionSending) {
	return (
		<form action={send} onSubmit={submit} className="flex flex-wrap items-center gap-x-4 gap-y-1">
			<HiddenFields id={item.id} seenAs={now} />
			<span className="font-semibold">
				<span aria-hidden="true" className={now === "approved" ? "text-link" : "text-danger"}>
					●{" "}
				</span>
				{DONE[now]}
			</span>
			<span className="min-w-0 flex-1 truncate text-ink-soft">
				{item.name}: {item.content}
			</span>
			<button type="submit" name="decision" value={`undo:${item.state}`} data-key="undo" className={PANEL_BUTTON}>
				Hoàn tác
			</button>
		</form>
	);
}

/** A reported comment that stays. */
function Kept({ item: { name, content } }: { item: QueueItem }) {
	return (
		<p className="flex flex-wrap items-center gap-x-4">
			<span className="font-semibold">
				<span aria-hidden="true" className="text-link">
					●{" "}
				</span>
				Đã giữ lại
			</span>
			<span className="min-w-0 flex-1 truncate text-ink-soft">
				{name}: {content}
			</span>
		</p>
	);
}

/** A comment and what can be done to it; one line once that is done. */
export function QueueRow({ item, result, isCurrent, onFocus, edit, reply, send, submit }: QueueRowProps) {
	const [edited, sendEdit] = useActionState(edit, NOTHING_SENT);
	const now = STATES.find((state) => state === result) ?? item.state;
	const isBusy = result === "…";
	const isKept = result === "kept";
	const isOpen = now === item.state && !isBusy && !isKept;
	const { content = item.content, flags = item.flags, editedAt = item.editedAt } = edited.shown;
	const shown = { ...item, content, editedAt };
	return (
		<li
			data-comment={item.id}
			data-open={isOpen}
			tabIndex={isCurrent ? 0 : -1}
			onFocus={onFocus}
			className="border-b border-line py-3 focus:bg-wash"
		>
			{isBusy && <p className="text-ink-soft">Đang ghi … {item.name}</p>}
			{isKept && <Kept item={item} />}
			{!isOpen && !isBusy && !isKept && <Decided item={shown} now={now} send={send} submit={submit} />}
			{isOpen && (
				<article className="grid gap-2" aria-label={`Ý kiến của ${item.name}`}>
					<Facts item={item} flags={flags} isEdited={editedAt !== ""} />
					<Words content={content} />
					{item.reply && <OfficeReply reply={item.reply} />}
					<Edits edits={item.edits} />
					{result.startsWith("!") && (
						<p role="alert" className="font-semibold text-danger">
							{result.slice(1)}
						</p>
					)}
					<div className="flex flex-wrap items-start gap-2">
						<label className="inline-flex min-h-11 items-center gap-2 pe-2 lg:min-h-9">
							<input
								type="checkbox"
								form="chon-nhieu"
								name="ids[]"
								value={item.id}
								data-key="choose"
								className="size-5"
							/>
							Chọn<span className="sr-only"> ý kiến của {item.name}</span>
						</label>
						{item.reports !== "" && (
							<form action={send} onSubmit={submit}>
								<HiddenFields id={item.id} seenAs={item.state} />
								<button type="submit" name="decision" value="keep" data-key="approve" className={PANEL_BUTTON}>
									Giữ lại
								</button>
							</form>
						)}
						{item.state === "approved" && reply && <ReplyPanel item={item} action={reply} />}
						{item.state !== "approved" && (
							<form action={send} onSubmit={submit}>
								<HiddenFields id={item.id} seenAs={item.state} />
								<button type="submit" name="decision" value="approve" data-key="approve" className={PANEL_BUTTON}>
									Duyệt
								</button>
							</form>
						)}
						{item.state !== "rejected" && <RejectPanel item={item} send={send} submit={submit} />}
						<EditPanel item={shown} state={edited} send={sendEdit} />
					</div>
				</article>
			)}
		</li>
	);
}
