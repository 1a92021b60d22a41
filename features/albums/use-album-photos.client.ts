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

interface AlbumState {
	entries: readonly PhotoEntry[];
	/** What became of something, read out. */
	news: string;
}

/** The place of a file that has come; of one that is there already nothing is added. */
function settle({ entries }: AlbumState, id: string, media: UploadedMedia): AlbumState {
	if (hasPhoto(entries, media.mediaId)) {
		const news = `“${media.name}” đã có trong bộ này nên không thêm lần nữa.`;
		return { entries: entries.filter(({ key }) => key !== id), news };
	}
	const photo = toPhoto(media);
	return { entries: entries.map((entry) => (entry.key === id ? { key: id, photo, uploadId: null } : entry)), news: "" };
}

function add({ entries }: AlbumState, { mediaId, thumbnail, name, caption, alt, credit }: LibraryPicture): AlbumState {
	const named = `“${caption || name}”`;
	if (hasPhoto(entries, mediaId)) return { entries, news: `${named} đã có trong bộ này.` };
	const photo = { mediaId, url: thumbnail.url, ...NO_WORDS, library: { name, caption, alt, credit } };
	return { entries: [...entries, toEntry(photo)], news: `${named} đã thêm vào cuối bộ.` };
}

/** The same with the one at `from` moved to `to`. */
function move({ entries }: AlbumState, from: number, to: number): AlbumState {
	const moved = entries[from];
	if (!moved) return { entries, news: "" };
	const end = Math.max(0, Math.min(to, entries.length - 1));
	return {
		entries: entries.toSpliced(from, 1).toSpliced(end, 0, moved),
		news: `Ảnh nay đứng thứ ${end + 1} trên ${entries.length}.`,
	};
}

function change({ entries }: AlbumState, key: string, words: Partial<PhotoWords>): AlbumState {
	const changed = entries.map((entry) =>
		entry.key === key && entry.photo ? { ...entry, photo: { ...entry.photo, ...words } } : entry,
	);
	return { entries: changed, news: "" };
}

/** The photos of an album that is being made, in their order. */
export function useAlbumPhotos(initial: readonly DeskPhoto[]) {
	const [state, setState] = useState((): AlbumState => ({ entries: initial.map(toEntry), news: "" }));
	/** Files sent since nothing was on its way. */
	const [sent, setSent] = useState(0);
	const sending = useCountSending(state.entries.flatMap(({ uploadId }) => uploadId ?? []));
	const send = (files: readonly File[]) => {
		const begun = files.map((file): PhotoEntry => {
			const id: string = startUpload("anh", file, (media) => setState((now) => settle(now, id, media)));
			return { key: id, photo: null, uploadId: id };
		});
		setSent((sending === 0 ? 0 : sent) + files.length);
		setState(({ entries }) => ({ entries: [...entries, ...begun], news: "" }));
	};
	const remove = ({ key, uploadId }: PhotoEntry) => {
		if (uploadId !== null) dropUpload(uploadId);
		setState(({ entries }) => ({
			entries: entries.filter((entry) => entry.key !== key),
			news: "Đã bỏ ảnh ra khỏi bộ.",
		}));
	};
	return {
		...{ ...state, sent, sending, send, remove },
		pick: (picture: LibraryPicture) => setState((now) => add(now, picture)),
		move: (from: number, to: number) => setState((now) => move(now, from, to)),
		change: (key: string, words: Partial<PhotoWords>) => setState((now) => change(now, key, words)),
	};
}

export type AlbumPhotos = ReturnType<typeof useAlbumPhotos>;
