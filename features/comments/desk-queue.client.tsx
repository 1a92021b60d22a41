"use client";

import { type FormEvent, useActionState, useRef, useState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import type { CommentState } from "../../db/queries/comments.ts";
import { type FormState, NOTHING_SENT } from "../accounts/form-state.ts";
import { QUEUE_PATH, type QueueItem } from "./comment-queue.ts";
import { QueueBulk } from "./desk-queue-bulk.client.tsx";
import type { QueueAction } from "./desk-queue-panels.client.tsx";
import { QueueRow } from "./desk-queue-row.client.tsx";
import { focusNextRow, useQueueKeys } from "./use-queue-keys.client.ts";

interface CommentQueueProps {
	items: QueueItem[];
	/** Of the list. */
	state: CommentState;
	/** Null on the last page. */
	nextPath: string | null;
	isFiltered: boolean;
	decide: QueueAction;
	edit: QueueAction;
	/** Null for who may not answer in the office's name. */
	reply: QueueAction | null;
}

const BROKEN = "Chưa gửi được. Hãy kiểm tra mạng rồi làm lại, hoặc tải lại trang.";

/** Sends each form by itself, so that a row shows its result as soon as it is there; until scripts have come the form goes as forms do. */
function useDecisions(decide: QueueAction) {
	const [sent, send] = useActionState(decide, NOTHING_SENT);
	const [latest, setLatest] = useState<FormState | null>(null);
	const [results, setResults] = useState<Readonly<Record<string, string>>>({});
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const { submitter } = event.nativeEvent as SubmitEvent;
		const form = event.currentTarget;
		const data = new FormData(form, submitter);
		const ids = data.getAll("ids[]").map(String);
		const mark = (words: Record<string, string>) => setResults((before) => ({ ...before, ...words }));
		const markAll = (word: string) => mark(Object.fromEntries(ids.map((id) => [id, word])));
		markAll("…");
		const [first] = ids;
		if (first && ids.length === 1) focusNextRow(first);
		try {
			const answer = await decide(NOTHING_SENT, data);
			setLatest(answer);
			if (answer.isDone) mark(answer.shown);
			else markAll(`!${Object.values(answer.errors)[0] ?? answer.message}`);
		} catch {
			markAll(`!${BROKEN}`);
		}
	};
	const message = latest ?? sent;
	return { results: { ...sent.shown, ...results }, message, send, submit };
}

function EmptyQueue({ state, isFiltered }: Pick<CommentQueueProps, "state" | "isFiltered">) {
	return (
		<p className="py-6">
			{isFiltered ? "Không có ý kiến nào ở đây. " : EMPTY[state]}
			{isFiltered && (
				<a href={QUEUE_PATH} className="inline-flex min-h-11 items-center text-link underline">
					Về đầu danh sách chờ duyệt
				</a>
			)}
		</p>
	);
}

const EMPTY = {
	pending: "Không còn ý kiến nào chờ duyệt. Ý kiến mới sẽ hiện ở đây khi tải lại trang.",
	approved: "Chưa có ý kiến nào được duyệt.",
	rejected: "Chưa có ý kiến nào bị từ chối. Ý kiến bị từ chối được xóa sau thời hạn lưu giữ.",
};

/** The list of comments with what is done to each; it stays as it is until it is loaded again. */
export function CommentQueue({ items, state, nextPath, isFiltered, decide, edit, reply }: CommentQueueProps) {
	const list = useRef<HTMLOListElement>(null);
	const [current, setCurrent] = useState(items[0]?.id);
	const { results, message, send, submit } = useDecisions(decide);
	useQueueKeys(list);
	const hasFailed = message.message !== "" && (!message.isDone || Object.values(message.shown).some(isRefused));
	return (
		<div className="grid gap-3">
			<FormMessage message={message.message} isDone={!hasFailed} />
			{items.length === 0 ? (
				<EmptyQueue state={state} isFiltered={isFiltered} />
			) : (
				<>
					<QueueBulk state={state} send={send} submit={submit} error={message.errors.note ?? message.errors["ids[]"]} />
					<ol ref={list} aria-label="Ý kiến" className="border-t border-line">
						{items.map((item) => (
							<QueueRow
								key={item.id}
								{...{ item, edit, reply, send, submit }}
								result={results[item.id] ?? ""}
								isCurrent={item.id === current}
								onFocus={() => setCurrent(item.id)}
							/>
						))}
					</ol>
				</>
			)}
			{nextPath && (
				<a
					href={nextPath}
					data-next-page
					className="inline-flex min-h-11 w-fit items-center font-semibold text-link underline"
				>
					Xem tiếp
				</a>
			)}
		</div>
	);
}

const isRefused = (result: string) => result.startsWith("!");
