"use client";

import { useEffect, useState } from "react";
import type { FormAction } from "../accounts/form-state.ts";
import type { NoteAnchor } from "./note-anchor.ts";
import { NoteForm } from "./note-form.client.tsx";
import { Thread } from "./note-thread.client.tsx";
import type { NoteThread } from "./queries.ts";
import { useSelectedWords } from "./selected-words.client.ts";

interface NotesPanelProps {
	articleId: number;
	threads: readonly NoteThread[];
	/** Who can be mentioned. */
	people: readonly string[];
	add: FormAction;
	settle: FormAction;
}

/** The sheet's own button asks for a note by this event. */
const ASKED = "ghi-chu";

/** What colleagues say to each other about an article; readers never see it. */
export function NotesPanel({ articleId, threads, people, add, settle }: NotesPanelProps) {
	const selected = useSelectedWords();
	const [begun, begin] = useState<{ anchor: NoteAnchor | null } | null>(null);
	useEffect(() => {
		const open = () => begin({ anchor: selected });
		document.addEventListener(ASKED, open);
		return () => document.removeEventListener(ASKED, open);
	}, [selected]);
	const shared = { articleId, people, add, settle };
	const open = threads.filter(({ resolvedBy }) => resolvedBy === null);
	const resolved = threads.filter(({ resolvedBy }) => resolvedBy !== null);
	return (
		<section aria-labelledby="ghi-chu" className="grid content-start gap-2">
			<h2 id="ghi-chu" className="border-b border-line pb-1 text-base font-bold">
				Ghi chú
			</h2>
			{begun ? (
				<div className="grid gap-2 py-2">
					{begun.anchor && (
						<blockquote className="border-s-4 border-line ps-3 font-serif wrap-anywhere">
							{begun.anchor.quote}
						</blockquote>
					)}
					<NoteForm
						action={add}
						fields={{ articleId }}
						anchor={begun.anchor}
						people={people}
						label={begun.anchor ? "Ghi chú về đoạn này" : "Ghi chú về cả bài"}
						onDone={() => begin(null)}
					/>
				</div>
			) : (
				<div>
					<button
						type="button"
						// What is selected in the text stays selected.
						onMouseDown={(event) => event.preventDefault()}
						onClick={() => begin({ anchor: selected })}
						className="min-h-11 text-link underline lg:min-h-9"
					>
						{selected ? "Ghi chú về đoạn đang chọn" : "Viết ghi chú"}
					</button>
				</div>
			)}
			{threads.length === 0 && !begun && (
				<p className="text-sm text-ink-soft">Chưa có ghi chú. Chọn một đoạn trong bài để ghi chú về đoạn ấy.</p>
			)}
			<ul className="divide-y divide-line">
				{open.map((thread) => (
					<Thread key={thread.id} thread={thread} {...shared} />
				))}
			</ul>
			{resolved.length > 0 && (
				<details>
					<summary className="inline-flex min-h-11 items-center text-link underline">
						{resolved.length} ghi chú đã xong
					</summary>
					<ul className="divide-y divide-line">
						{resolved.map((thread) => (
							<Thread key={thread.id} thread={thread} {...shared} />
						))}
					</ul>
				</details>
			)}
		</section>
	);
}
