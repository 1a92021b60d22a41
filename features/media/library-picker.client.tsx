"use client";

import { useEffect, useState } from "react";
import { LiveField } from "../../components/ui/live-field.client.tsx";
import type { FoundPictures, LibraryPicture } from "./library.ts";
import { LIBRARY_PATH } from "./media-item-path.ts";

const AFTER_MS = 250;
const NOTHING: FoundPictures = { pictures: [], next: null };
const LINK = "min-h-11 justify-self-start text-link underline lg:min-h-8";

async function findPictures(words: string, below: number | null, signal?: AbortSignal): Promise<FoundPictures> {
	const query = new URLSearchParams({ q: words, ...(below === null ? {} : { sau: String(below) }) });
	const answer = await fetch(`${LIBRARY_PATH}/tim?${query}`, { signal: signal ?? null });
	return answer.ok ? ((await answer.json()) as FoundPictures) : NOTHING;
}

function Choice({ picture, onPick }: { picture: LibraryPicture; onPick: () => void }) {
	const { thumbnail, name, caption, alt } = picture;
	return (
		<li className="min-w-0">
			<button type="button" onClick={onPick} className="grid w-full content-start gap-1 text-start text-link">
				{/* biome-ignore lint/performance/noImgElement: its file is cut already, and the application cuts none */}
				<img
					src={thumbnail.url}
					alt={alt}
					width={thumbnail.width}
					height={thumbnail.height}
					loading="lazy"
					className="aspect-3/2 w-full bg-wash object-contain"
				/>
				<span className="line-clamp-2 text-sm wrap-anywhere">{caption || name}</span>
			</button>
		</li>
	);
}

interface LibraryPickerProps {
	onPick: (picture: LibraryPicture) => void;
	onClose: () => void;
}

/** Pictures of the library to choose from; the newest while nothing is typed. Choosing one makes no copy. */
export function LibraryPicker({ onPick, onClose }: LibraryPickerProps) {
	const [words, setWords] = useState("");
	const [found, setFound] = useState<FoundPictures | null>(null);
	useEffect(() => {
		const ending = new AbortController();
		const timer = window.setTimeout(() => {
			findPictures(words, null, ending.signal)
				.then(setFound)
				// Asked anew with the next letter.
				.catch(() => undefined);
		}, AFTER_MS);
		return () => {
			window.clearTimeout(timer);
			ending.abort();
		};
	}, [words]);
	const addMore = async ({ pictures, next }: FoundPictures) => {
		const more = await findPictures(words, next).catch(() => NOTHING);
		setFound({ pictures: [...pictures, ...more.pictures], next: more.next });
	};
	return (
		<section aria-label="Chọn ảnh trong thư viện" className="grid gap-3 border-b border-line pb-3">
			<LiveField
				label="Tìm ảnh trong thư viện"
				hint="Chữ trong chú thích, nguồn ảnh, tên tệp; không cần dấu."
				value={words}
				maxLength={100}
				onChange={setWords}
			/>
			<div aria-live="polite" className="max-h-96 overflow-y-auto">
				{found?.pictures.length === 0 && <p className="py-2 text-ink-soft">Không có ảnh nào như vậy.</p>}
				<ul aria-label="Ảnh tìm thấy" className="grid list-none grid-cols-2 gap-4 ps-0! sm:grid-cols-4">
					{found?.pictures.map((picture) => (
						<Choice key={picture.mediaId} picture={picture} onPick={() => onPick(picture)} />
					))}
				</ul>
				{found && found.next !== null && (
					<button type="button" onClick={() => addMore(found)} className={LINK}>
						Thêm ảnh cũ hơn
					</button>
				)}
			</div>
			<button type="button" onClick={onClose} className={LINK}>
				Đóng thư viện
			</button>
		</section>
	);
}
