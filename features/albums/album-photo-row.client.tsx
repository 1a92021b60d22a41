"use client";

import { type DragEvent, type KeyboardEvent, useEffect, useRef } from "react";
import { LiveField } from "../../components/ui/live-field.client.tsx";
import { UploadProgress } from "../media/upload-progress.client.tsx";
import { useUpload } from "../media/uploads.client.ts";
import { MOST_WORDS } from "./album-limits.ts";
import type { DeskPhoto } from "./desk-albums.ts";
import type { AlbumPhotos, PhotoEntry, PhotoWords } from "./use-album-photos.client.ts";

const BUTTON =
	"inline-flex min-h-11 items-center justify-center px-2 text-link underline disabled:text-ink-soft disabled:no-underline lg:min-h-8";

interface RowProps {
	entry: PhotoEntry;
	at: number;
	photos: AlbumPhotos;
	isCover: boolean;
	onCover: (mediaId: number) => void;
	/** Moves it, and says which of its buttons is to hold the focus then. */
	onMove: (to: number, focus: "up" | "down" | "place") => void;
}

function Face({ photo, at, onDragStart }: { photo: DeskPhoto; at: number; onDragStart: (event: DragEvent) => void }) {
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: a hand alone drags; keys have the buttons beside it
		<div draggable onDragStart={onDragStart} title="Kéo để đổi chỗ" className="cursor-grab">
			{/* biome-ignore lint/performance/noImgElement: its file is cut already, and the application cuts none */}
			<img
				src={photo.url}
				alt={photo.alt || photo.library.alt || photo.caption || photo.library.caption || `Ảnh ${at + 1}`}
				loading="lazy"
				draggable={false}
				className="aspect-3/2 w-full bg-wash object-contain"
			/>
		</div>
	);
}

function Words({ photo, onChange }: { photo: DeskPhoto; onChange: (words: Partial<PhotoWords>) => void }) {
	const field = (name: keyof PhotoWords, label: string) => (
		<LiveField
			label={label}
			{...(photo.library[name] === "" ? {} : { hint: `Để trống thì lấy của thư viện: ${photo.library[name]}` })}
			value={photo[name]}
			maxLength={MOST_WORDS[name]}
			onChange={(value) => onChange({ [name]: value })}
		/>
	);
	return (
		<div className="grid content-start gap-2">
			{field("caption", "Chú thích")}
			{field("alt", "Mô tả cho người không nhìn thấy ảnh")}
			<div className="max-w-80">{field("credit", "Nguồn ảnh")}</div>
		</div>
	);
}

/** The number of its place, which can be typed over: the short way for sixty photos. */
function Place({ at, onMove }: Pick<RowProps, "at" | "onMove">) {
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => {
		if (field.current) field.current.value = String(at + 1);
	}, [at]);
	const move = () => {
		const to = Number(field.current?.value);
		if (Number.isInteger(to) && to > 0 && to !== at + 1) onMove(to - 1, "place");
		else if (field.current) field.current.value = String(at + 1);
	};
	const press = (event: KeyboardEvent) => {
		if (event.key !== "Enter") return;
		// In a form it would send the whole form.
		event.preventDefault();
		move();
	};
	return (
		<label className="flex items-center gap-2 text-sm text-ink-soft">
			Thứ
			<input
				ref={field}
				data-step="place"
				inputMode="numeric"
				autoComplete="off"
				maxLength={3}
				defaultValue={at + 1}
				aria-label={`Thứ tự của ảnh ${at + 1}`}
				onKeyDown={press}
				onBlur={move}
				className="min-h-11 w-14 border border-ink-soft bg-paper px-2 text-base text-ink lg:min-h-8 lg:text-sm"
			/>
		</label>
	);
}

function Tools({ photo, entry, at, photos, isCover, onCover, onMove }: RowProps & { photo: DeskPhoto }) {
	const step = (name: "up" | "down", label: string, to: number) => (
		<button
			type="button"
			data-step={name}
			disabled={to < 0 || to >= photos.entries.length}
			aria-label={`${label}: ảnh ${at + 1}`}
			onClick={() => onMove(to, name)}
			className={BUTTON}
		>
			{label}
		</button>
	);
	return (
		<div className="flex flex-wrap items-center gap-x-1 lg:w-28 lg:flex-col lg:items-start">
			<Place at={at} onMove={onMove} />
			<span className="flex">
				{step("up", "Lên", at - 1)}
				{step("down", "Xuống", at + 1)}
			</span>
			{isCover ? (
				<span className="px-2 text-sm font-semibold">Ảnh bìa</span>
			) : (
				<button
					type="button"
					aria-label={`Làm ảnh bìa: ảnh ${at + 1}`}
					onClick={() => onCover(photo.mediaId)}
					className={BUTTON}
				>
					Làm ảnh bìa
				</button>
			)}
			<button type="button" aria-label={`Bỏ ra: ảnh ${at + 1}`} onClick={() => photos.remove(entry)} className={BUTTON}>
				Bỏ ra
			</button>
		</div>
	);
}

/** What is on its way to this place. */
export function SendingRow({ entry, photos }: Pick<RowProps, "entry" | "photos">) {
	const upload = useUpload(entry.uploadId);
	return <UploadProgress id={entry.key} upload={upload} onDrop={() => photos.remove(entry)} />;
}

/** A photo of the album with its words and its place. */
export function PhotoRow({
	photo,
	onDragStart,
	...row
}: RowProps & { photo: DeskPhoto; onDragStart: (event: DragEvent) => void }) {
	const { at, entry, photos } = row;
	return (
		<fieldset className="grid gap-x-4 gap-y-2 sm:grid-cols-[9rem_minmax(0,1fr)] lg:grid-cols-[10rem_minmax(0,1fr)_auto]">
			<legend className="sr-only">
				Ảnh {at + 1}: {photo.library.name}
			</legend>
			<Face photo={photo} at={at} onDragStart={onDragStart} />
			<Words photo={photo} onChange={(words) => photos.change(entry.key, words)} />
			<div className="sm:col-start-2 lg:col-start-3">
				<Tools {...row} photo={photo} />
			</div>
		</fieldset>
	);
}
