"use client";

import { useActionState, useState } from "react";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { formatDayAndTime } from "../../lib/dates.ts";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import { NoteForm } from "./note-form.client.tsx";
import type { Note, NoteThread } from "./queries.ts";

interface ThreadProps {
	thread: NoteThread;
	articleId: number;
	people: readonly string[];
	add: FormAction;
	settle: FormAction;
}

function Words({ note }: { note: Note }) {
	const at = new Date(note.createdAt);
	return (
		<div className="wrap-anywhere">
			<p className="text-xs text-ink-soft">
				<span className="font-semibold text-ink">{note.authorName}</span>
				{" · "}
				<time dateTime={at.toISOString()} className="tabular-nums">
					{formatDayAndTime(at)}
				</time>
			</p>
			<p className="whitespace-pre-line">{note.text}</p>
		</div>
	);
}

function Quote({ thread: { quote, isOrphan } }: { thread: NoteThread }) {
	if (quote === "") return null;
	return (
		<blockquote className="border-s-4 border-line ps-3 font-serif wrap-anywhere">
			<p className={isOrphan ? "text-ink-soft line-through" : ""}>{quote}</p>
			{isOrphan && <p className="font-sans text-xs font-semibold text-earth">Đoạn này không còn trong bài.</p>}
		</blockquote>
	);
}

/** What was said about one place, and what can be done with it. */
export function Thread({ thread, articleId, people, add, settle }: ThreadProps) {
	const [, send] = useActionState(settle, NOTHING_SENT);
	const [isAnswering, setAnswering] = useState(false);
	const isResolved = thread.resolvedBy !== null;
	return (
		<li className="grid gap-2 py-3">
			<Quote thread={thread} />
			{[thread, ...thread.answers].map((note) => (
				<Words key={note.id} note={note} />
			))}
			{isResolved && <p className="text-xs text-ink-soft">{thread.resolvedBy} đã đóng ghi chú này.</p>}
			{isAnswering ? (
				<NoteForm
					action={add}
					fields={{ articleId, parentId: thread.id }}
					anchor={null}
					people={people}
					label="Trả lời"
					onDone={() => setAnswering(false)}
				/>
			) : (
				<div className="flex flex-wrap items-center gap-3">
					<button
						type="button"
						onClick={() => setAnswering(true)}
						className="min-h-11 px-2 text-link underline lg:min-h-9"
					>
						Trả lời
					</button>
					<form action={send}>
						<input type="hidden" name="articleId" value={articleId} />
						<input type="hidden" name="threadId" value={thread.id} />
						<input type="hidden" name="isResolved" value={isResolved ? "0" : "1"} />
						<SubmitButton kind="plain">{isResolved ? "Mở lại" : "Đã xong"}</SubmitButton>
					</form>
				</div>
			)}
		</li>
	);
}
