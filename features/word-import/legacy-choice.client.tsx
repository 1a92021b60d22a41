"use client";

import { ENCODING_NAMES } from "../../lib/legacy-encodings.ts";
import type { LegacyPassage } from "../pasting/decode-pasted.ts";
import { LegacyPassages } from "../pasting/legacy-passages.tsx";

interface LegacyChoiceProps {
	passages: readonly LegacyPassage[];
	isBusy: boolean;
	onChoose: (reading: "decoded" | "as-is") => Promise<void>;
}

/** How a file in an old encoding is to be read, before anything is written. */
export function LegacyChoice({ passages, isBusy, onChoose }: LegacyChoiceProps) {
	const names = [...new Set(passages.map(({ encoding }) => ENCODING_NAMES[encoding]))].join(", ");
	return (
		<section aria-labelledby="bang-ma" className="grid gap-4 border-t border-line pt-4">
			<div className="grid gap-1" role="status">
				<h2 id="bang-ma" className="text-lg font-bold">
					{passages.length} đoạn dùng bảng mã cũ {names}
				</h2>
				<p className="text-sm text-ink-soft">
					Hãy so hai cột. Chữ cũ vẫn được giữ thành bản lưu đầu tiên, khôi phục lúc nào cũng được.
				</p>
			</div>
			<LegacyPassages passages={passages} />
			<div className="flex flex-wrap gap-3">
				<button
					type="button"
					disabled={isBusy}
					onClick={() => void onChoose("decoded")}
					className="inline-flex min-h-11 items-center border border-link bg-link px-4 py-2 font-semibold text-paper disabled:opacity-60 lg:min-h-10"
				>
					{isBusy ? "Đang nhập …" : "Chuyển sang Unicode và nhập"}
				</button>
				<button
					type="button"
					disabled={isBusy}
					onClick={() => void onChoose("as-is")}
					className="inline-flex min-h-11 items-center border border-ink-soft px-4 py-2 font-semibold disabled:opacity-60 lg:min-h-10"
				>
					Nhập nguyên như cũ
				</button>
			</div>
		</section>
	);
}
