"use client";

import { useEffect, useState } from "react";
import { LiveField } from "../../components/ui/live-field.client.tsx";
import { findVideos } from "../media/find-videos.client.ts";
import type { SheetVideo } from "../media/sheet-media.ts";
import { parseYoutubeId } from "../media/youtube.ts";
import { YoutubeAdder } from "../media/youtube-adder.client.tsx";

const AFTER_MS = 250;

const OTHER_HOUSE =
	"Trang chỉ chèn được video của mình và của YouTube. Video ở nơi khác: dán địa chỉ vào bài làm liên kết.";

const isAddress = (words: string) => /^https?:\/\//i.test(words.trim());
const isYoutube = (words: string) => words.includes("/") && parseYoutubeId(words) !== null;

function toNothingFound(words: string): string {
	if (isYoutube(words)) return "Trang chưa có video này.";
	return isAddress(words) ? OTHER_HOUSE : "Không có video nào như vậy.";
}

/** Films to choose from; the newest while nothing is typed. */
export function VideoPicker({ onPick, onClose }: { onPick: (id: number) => void; onClose: () => void }) {
	const [words, setWords] = useState("");
	const [found, setFound] = useState<SheetVideo[] | null>(null);
	useEffect(() => {
		const ending = new AbortController();
		const timer = window.setTimeout(() => {
			findVideos(words, ending.signal)
				.then(setFound)
				// Asked anew with the next letter.
				.catch(() => undefined);
		}, AFTER_MS);
		return () => {
			window.clearTimeout(timer);
			ending.abort();
		};
	}, [words]);
	return (
		<section aria-label="Chọn video" className="grid gap-2 border-b border-line pb-3">
			<LiveField
				label="Tìm video"
				hint="Chữ trong tiêu đề, hoặc địa chỉ YouTube."
				value={words}
				maxLength={300}
				onChange={setWords}
			/>
			<ul aria-live="polite" className="grid max-h-64 overflow-y-auto">
				{found?.length === 0 && <li className="py-2 text-ink-soft">{toNothingFound(words)}</li>}
				{found?.map(({ id, title, duration }) => (
					<li key={id}>
						<button
							type="button"
							onClick={() => onPick(id)}
							className="min-h-11 w-full text-start text-link underline lg:min-h-8"
						>
							{title} {duration && `(${duration})`}
						</button>
					</li>
				))}
			</ul>
			{found?.length === 0 && isYoutube(words) && <YoutubeAdder address={words} onAdd={onPick} />}
			<button type="button" onClick={onClose} className="min-h-11 justify-self-start text-link underline lg:min-h-8">
				Đóng
			</button>
		</section>
	);
}
