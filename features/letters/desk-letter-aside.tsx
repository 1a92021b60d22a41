import type { ReactNode } from "react";
import type { LetterNoteRow } from "../../db/queries/letter-replies.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import type { FormAction } from "../accounts/form-state.ts";
import { LetterAssignForm } from "./letter-assign-form.client.tsx";
import { LetterNoteForm } from "./letter-note-form.client.tsx";
import type { LetterFile } from "./letter-reads.ts";
import { SettleForm } from "./settle-form.client.tsx";

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
	return (
		<section aria-labelledby={id} className="grid content-start gap-3">
			<h2 id={id} className="border-b border-line pb-1 text-base font-bold">
				{title}
			</h2>
			{children}
		</section>
	);
}

function Notes({ notes }: { notes: readonly LetterNoteRow[] }) {
	if (notes.length === 0) return <p className="text-sm text-ink-soft">Chưa có ghi chú. Bạn đọc không thấy phần này.</p>;
	return (
		<ul className="divide-y divide-line">
			{notes.map(({ id, authorName, createdAt, text }) => (
				<li key={id} className="py-2 wrap-anywhere">
					<p className="text-xs text-ink-soft">
						<b className="text-ink">{authorName}</b> · {formatDayAndTime(createdAt)}
					</p>
					<p className="whitespace-pre-line">{text}</p>
				</li>
			))}
		</ul>
	);
}

interface LetterAsideProps {
	file: LetterFile;
	settle: FormAction;
	assign: FormAction;
	note: FormAction;
}

/** What becomes of a letter, who sees to it, and what staff say about it. */
export function LetterAside({ file, settle, assign, note }: LetterAsideProps) {
	const { found, notes, people } = file;
	const { id, state, assigneeId } = found.letter;
	return (
		<>
			<Part id="thu-tinh-trang" title="Tình trạng">
				<SettleForm action={settle} letterId={id} state={state} />
			</Part>
			<Part id="thu-giao" title="Phụ trách">
				<LetterAssignForm action={assign} letterId={id} assigneeId={assigneeId} people={people} />
			</Part>
			<Part id="thu-noi-bo" title="Ghi chú nội bộ">
				<Notes notes={notes} />
				<LetterNoteForm key={notes.length} action={note} letterId={id} />
			</Part>
		</>
	);
}
