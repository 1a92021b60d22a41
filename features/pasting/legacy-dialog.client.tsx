"use client";

import { useEffect, useRef } from "react";
import { ENCODING_NAMES } from "../../lib/legacy-encodings.ts";
import type { LegacyPassage } from "./decode-pasted.ts";
import { LegacyPassages } from "./legacy-passages.tsx";

type LegacyAnswer = "decoded" | "as-is" | "nothing";

interface LegacyDialogProps {
	passages: readonly LegacyPassage[];
	onAnswer: (answer: LegacyAnswer) => void;
}

/** Asks whether pasted text is to be read as Unicode, with both readings side by side. */
export function LegacyDialog({ passages, onAnswer }: LegacyDialogProps) {
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => dialog.current?.showModal(), []);
	// What lies behind an open dialog takes neither focus nor text.
	const give = (answer: LegacyAnswer) => {
		dialog.current?.close();
		onAnswer(answer);
	};
	const names = [...new Set(passages.map(({ encoding }) => ENCODING_NAMES[encoding]))].join(", ");
	const button = "inline-flex min-h-11 items-center border px-4 py-2 font-semibold lg:min-h-10";
	return (
		<dialog
			ref={dialog}
			aria-labelledby="chu-cu"
			onCancel={() => onAnswer("nothing")}
			className="m-auto w-full max-w-180 border border-ink-soft bg-paper p-5 text-ink backdrop:bg-ink/40"
		>
			<div className="grid gap-4">
				<h2 id="chu-cu" className="text-lg font-bold">
					Chữ dán vào dùng bảng mã cũ {names}
				</h2>
				<p className="text-sm text-ink-soft">Hãy so hai cột. Chuyển rồi vẫn hoàn tác được bằng Ctrl+Z.</p>
				<LegacyPassages passages={passages} />
				<div className="flex flex-wrap gap-3">
					<button type="button" onClick={() => give("decoded")} className={`${button} border-link bg-link text-paper`}>
						Chuyển sang Unicode
					</button>
					<button type="button" onClick={() => give("as-is")} className={`${button} border-ink-soft`}>
						Dán nguyên như cũ
					</button>
					<button type="button" onClick={() => give("nothing")} className={`${button} border-transparent text-link`}>
						Không dán
					</button>
				</div>
			</div>
		</dialog>
	);
}
