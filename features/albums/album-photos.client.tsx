"use client";

import { type DragEvent, useEffect, useRef, useState } from "react";
import { FilePicker } from "../../components/ui/file-picker.client.tsx";
import { LibraryPicker } from "../media/library-picker.client.tsx";
import { ACCEPTED } from "../media/upload-rules.ts";
import { PhotoRow, SendingRow } from "./album-photo-row.client.tsx";
import type { DeskPhoto } from "./desk-albums.ts";
import type { AlbumPhotos, PhotoEntry } from "./use-album-photos.client.ts";

const LINK = "min-h-11 px-2 text-link underline lg:min-h-9";

interface AlbumPhotosProps {
	photos: AlbumPhotos;
	coverMediaId: number | null;
	onCover: (mediaId: number) => void;
	/** What is wrong with them; empty when nothing is. */
	error: string;
}

/** What the form sends of a photo; see `albumForm`. */
function toRow({ mediaId, caption, alt, credit }: DeskPhoto): string {
	return JSON.stringify({ mediaId, caption, alt, credit });
}

function Adders({ photos }: { photos: AlbumPhotos }) {
	const [isInLibrary, setInLibrary] = useState(false);
	return (
		<>
			<div className="flex flex-wrap items-center gap-3">
				<FilePicker accept={ACCEPTED.anh} label="Tải ảnh lên" isMany onPick={photos.send} />
				{!isInLibrary && (
					<button type="button" onClick={() => setInLibrary(true)} className={LINK}>
						Chọn trong thư viện
					</button>
				)}
			</div>
			{isInLibrary && <LibraryPicker onPick={photos.pick} onClose={() => setInLibrary(false)} />}
		</>
	);
}

/** How the files get on that were sent together. */
function Progress({ sent, sending }: Pick<AlbumPhotos, "sent" | "sending">) {
	if (sending === 0) return null;
	return (
		<div className="grid gap-1">
			<p className="tabular-nums">
				Đã tải {sent - sending} trên {sent} tệp
			</p>
			<progress aria-label="Ảnh đã tải lên" max={sent} value={sent - sending} className="h-2 w-full accent-link" />
		</div>
	);
}

/** Puts the focus on a button of the photo that was moved, wherever it stands now. */
function useFocusAfterMove(entries: readonly PhotoEntry[]) {
	const list = useRef<HTMLOListElement>(null);
	const wanted = useRef<{ key: string; step: string } | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: once the order has changed, not before
	useEffect(() => {
		const { key, step } = wanted.current ?? {};
		wanted.current = null;
		if (key === undefined) return;
		const row = list.current?.querySelector(`[data-key="${key}"]`);
		const button = row?.querySelector<HTMLElement>(`[data-step="${step}"]:not(:disabled)`);
		(button ?? row?.querySelector<HTMLElement>("[data-step]:not(:disabled)"))?.focus();
	}, [entries]);
	return {
		list,
		askFocus: (key: string, step: string) => {
			wanted.current = { key, step };
		},
	};
}

/** Dragging with a hand: which photo is held, and over which place. */
function useDragging(onDrop: (from: number, to: number) => void) {
	const [held, setHeld] = useState<number | null>(null);
	const [over, setOver] = useState<number | null>(null);
	const end = () => {
		setHeld(null);
		setOver(null);
	};
	return {
		over: held === null ? null : over,
		start: (at: number) => (event: DragEvent) => {
			event.dataTransfer.effectAllowed = "move";
			// Without any data some browsers drag nothing.
			event.dataTransfer.setData("text/plain", String(at + 1));
			setHeld(at);
		},
		place: (at: number) => ({
			onDragOver: (event: DragEvent) => {
				if (held === null) return;
				event.preventDefault();
				setOver(at);
			},
			onDrop: (event: DragEvent) => {
				if (held === null) return;
				event.preventDefault();
				if (held !== at) onDrop(held, at);
				end();
			},
			onDragEnd: end,
		}),
	};
}

/** The photos of an album: added, put in order by hand or by keys, given words, taken out. */
export function AlbumPhotosField({ photos, coverMediaId, onCover, error }: AlbumPhotosProps) {
	const { entries, news, move } = photos;
	const { list, askFocus } = useFocusAfterMove(entries);
	const dragging = useDragging(move);
	const cover = entries.find(({ photo }) => photo?.mediaId === coverMediaId) ?? entries.find(({ photo }) => photo);
	return (
		<section aria-labelledby="anh-trong-bo" className="grid gap-3 border-t border-line pt-4">
			<h2 id="anh-trong-bo" className="font-bold">
				Ảnh trong bộ <span className="font-normal text-ink-soft tabular-nums">({entries.length})</span>
			</h2>
			{error !== "" && <p className="text-sm font-semibold text-accent">{error}</p>}
			<Adders photos={photos} />
			<Progress {...photos} />
			<p role="status" className="text-sm text-ink-soft">
				{news}
			</p>
			<input type="hidden" name="coverMediaId" value={coverMediaId ?? ""} />
			{entries.length === 0 ? (
				<p className="border-y border-line py-6 text-ink-soft">
					Chưa có ảnh. Tải nhiều ảnh lên một lúc, hoặc chọn trong thư viện.
				</p>
			) : (
				<ol ref={list} aria-label="Ảnh trong bộ" className="grid list-none border-t border-line ps-0!">
					{entries.map((entry, at) => (
						<li
							key={entry.key}
							data-key={entry.key}
							{...dragging.place(at)}
							className={`border-b py-4 ${dragging.over === at ? "border-link bg-wash" : "border-line"}`}
						>
							{entry.photo ? (
								<>
									<input type="hidden" name="photos[]" value={toRow(entry.photo)} />
									<PhotoRow
										{...{ entry, at, photos, onCover, photo: entry.photo, isCover: entry === cover }}
										onDragStart={dragging.start(at)}
										onMove={(to, focus) => {
											askFocus(entry.key, focus);
											move(at, to);
										}}
									/>
								</>
							) : (
								<SendingRow entry={entry} photos={photos} />
							)}
						</li>
					))}
				</ol>
			)}
		</section>
	);
}
