"use client";

import { useState } from "react";
import type { LibraryPicture } from "../media/library.ts";
import { dropUpload, startUpload, type UploadedMedia, useCountSending } from "../media/uploads.client.ts";
import type { DeskPhoto } from "./desk-albums.ts";

export type PhotoWords = Pick<DeskPhoto, "caption" | "alt" | "credit">;

/** A place in the album: a photo, or a file that is still on its way to become one. */
export interface PhotoEntry {
	key: string;
	photo: DeskPhoto | null;
	/** While it is on its way; also its key. */
	uploadId: string | null;
}

const NO_WORDS: PhotoWords = { caption: "", alt: "", credit: "" };

const toEntry = (photo: DeskPhoto): PhotoEntry => ({ key: String(photo.mediaId), photo, uploadId: null });

function toPhoto({ mediaId, name, caption, alt, credit }: UploadedMedia): DeskPhoto {
	const library = { name, caption, alt, credit };
	return { mediaId, url: `/admin/tai-len/anh?so=${mediaId}`, ...NO_WORDS, library };
}

const hasPhoto = (entries: readonly PhotoEntry[], mediaId: number) =>
	entries.some(({ photo }) => photo?.mediaId === mediaId);

/** The same with the one at `from` moved to `to`. */
export function moveEntry<T>(entries: readonly T[], from: number, to: number): T[] {
	const moved = entries[from];
	if (moved === undefined) return [...entries];
	return entries.toSpliced(from, 1).toSpliced(Math.max(0, Math.min(to, entries.length - 1)), 0, moved);
}

/** The photos of an album that is being made, in their order. */
export function useAlbumPhotos(initial: readonly DeskPhoto[]) {
	const [entries, setEntries] = useState(() => initial.map(toEntry));
	/** What became of something, read out. */
	const [news, setNews] = useState("");
	/** Files sent since nothing was on its way. */
	const [sent, setSent] = useState(0);
	const sending = useCountSending(entries.flatMap(({ uploadId }) => uploadId ?? []));

	const settle = (id: string, media: UploadedMedia) =>
		setEntries((all) => {
			if (!hasPhoto(all, media.mediaId)) {
				return all.map((entry) => (entry.key === id ? { key: id, photo: toPhoto(media), uploadId: null } : entry));
			}
			setNews(`“${media.name}” đã có trong bộ này nên không thêm lần nữa.`);
			return all.filter(({ key }) => key !== id);
		});
	const send = (files: readonly File[]) => {
		const begun = files.map((file): PhotoEntry => {
			const id: string = startUpload("anh", file, (media) => settle(id, media));
			return { key: id, photo: null, uploadId: id };
		});
		setSent((sending === 0 ? 0 : sent) + files.length);
		setEntries((all) => [...all, ...begun]);
	};
	const pick = ({ mediaId, thumbnail, name, caption, alt, credit }: LibraryPicture) => {
		const isThere = hasPhoto(entries, mediaId);
		setNews(`“${caption || name}” ${isThere ? "đã có trong bộ này." : "đã thêm vào cuối bộ."}`);
		if (isThere) return;
		const library = { name, caption, alt, credit };
		setEntries((all) => [...all, toEntry({ mediaId, url: thumbnail.url, ...NO_WORDS, library })]);
	};
	const move = (from: number, to: number) => {
		setEntries((all) => moveEntry(all, from, to));
		setNews(`Ảnh nay đứng thứ ${Math.max(0, Math.min(to, entries.length - 1)) + 1} trên ${entries.length}.`);
	};
	const change = (key: string, words: Partial<PhotoWords>) =>
		setEntries((all) =>
			all.map((entry) =>
				entry.key === key && entry.photo ? { ...entry, photo: { ...entry.photo, ...words } } : entry,
			),
		);
	const remove = ({ key, uploadId }: PhotoEntry) => {
		if (uploadId !== null) dropUpload(uploadId);
		setEntries((all) => all.filter((entry) => entry.key !== key));
		setNews("Đã bỏ ảnh ra khỏi bộ.");
	};
	return { entries, news, sent, sending, send, pick, move, change, remove };
}

export type AlbumPhotos = ReturnType<typeof useAlbumPhotos>;
