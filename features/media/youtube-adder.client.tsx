"use client";

import { useState, useTransition } from "react";
import { FieldError } from "../../components/ui/field.tsx";
import { FilePicker } from "../../components/ui/file-picker.client.tsx";
import { LiveField } from "../../components/ui/live-field.client.tsx";
import { sendYoutubeVideo } from "./find-videos.client.ts";
import { SheetPicture } from "./sheet-picture.client.tsx";
import { UploadProgress } from "./upload-progress.client.tsx";
import { ACCEPTED } from "./upload-rules.ts";
import { dropUpload, startUpload, useUpload } from "./uploads.client.ts";

interface YoutubeAdderProps {
	/** What was looked for, such as the address. */
	address: string;
	onAdd: (videoId: number) => void;
}

/** Adds a film at YouTube to the portal: its title, and a picture to be shown before it plays. */
export function YoutubeAdder({ address, onAdd }: YoutubeAdderProps) {
	const [title, setTitle] = useState("");
	const [poster, setPoster] = useState<number | null>(null);
	const [uploadId, setUploadId] = useState<string | null>(null);
	const [fault, setFault] = useState("");
	const [isBusy, start] = useTransition();
	const upload = useUpload(uploadId);
	const send = ([file]: File[]) => {
		if (!file) return;
		setUploadId(
			startUpload("anh", file, ({ mediaId }) => {
				setUploadId(null);
				setPoster(mediaId);
			}),
		);
	};
	const drop = () => {
		if (uploadId !== null) dropUpload(uploadId);
		setUploadId(null);
	};
	const add = () =>
		start(async () => {
			const fields = { title, address, posterMediaId: poster === null ? "" : String(poster) };
			const ended = await sendYoutubeVideo(fields);
			if ("videoId" in ended) onAdd(ended.videoId);
			else setFault(ended.message);
		});
	return (
		<fieldset className="grid gap-2">
			<legend className="float-left font-semibold">Thêm video YouTube này vào trang</legend>
			<LiveField label="Tiêu đề video" value={title} maxLength={300} onChange={setTitle} />
			{poster !== null && <SheetPicture mediaId={poster} alt="Ảnh bìa" isSmall />}
			{uploadId === null ? (
				<FilePicker accept={ACCEPTED.anh} label="Chọn ảnh bìa" onPick={send} />
			) : (
				<UploadProgress id={uploadId} upload={upload} onDrop={drop} />
			)}
			{fault && <FieldError id="video-youtube">{fault}</FieldError>}
			<button
				type="button"
				disabled={isBusy}
				onClick={add}
				className="min-h-11 justify-self-start border border-link px-3 font-semibold text-link lg:min-h-9"
			>
				{isBusy ? "Đang thêm …" : "Thêm và chèn vào bài"}
			</button>
		</fieldset>
	);
}
