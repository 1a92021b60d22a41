"use client";

import { useState } from "react";
import { FilePicker } from "../../components/ui/file-picker.client.tsx";
import { LibraryPicker } from "./library-picker.client.tsx";
import { SheetPicture } from "./sheet-picture.client.tsx";
import { UploadProgress } from "./upload-progress.client.tsx";
import { ACCEPTED } from "./upload-rules.ts";
import { dropUpload, startUpload, useUpload } from "./uploads.client.ts";

const LINK = "min-h-11 px-2 text-link underline lg:min-h-9";

interface PictureFieldProps {
	/** Name the picture's number is sent under. */
	name: string;
	label: string;
	hint: string;
	error?: string | undefined;
	/** Null for none. */
	mediaId: number | null;
}

/** One picture of a form: sent from this machine, taken from the library, or taken away. */
export function PictureField({ name, label, hint, error, mediaId: initial }: PictureFieldProps) {
	const [mediaId, setMediaId] = useState(initial);
	const [uploadId, setUploadId] = useState<string | null>(null);
	const upload = useUpload(uploadId);
	const [isInLibrary, setInLibrary] = useState(false);
	const end = (chosen: number | null) => {
		setUploadId(null);
		setInLibrary(false);
		setMediaId(chosen);
	};
	const send = ([file]: File[]) => {
		if (file) setUploadId(startUpload("anh", file, (media) => end(media.mediaId)));
	};
	const drop = () => {
		if (uploadId !== null) dropUpload(uploadId);
		setUploadId(null);
	};
	return (
		<fieldset className="grid gap-2">
			<legend className="float-left text-sm font-semibold">{label}</legend>
			<p className="text-xs text-ink-soft">{hint}</p>
			{error && <p className="text-sm font-semibold text-accent">{error}</p>}
			<input type="hidden" name={name} value={mediaId ?? ""} />
			{mediaId !== null && <SheetPicture mediaId={mediaId} alt="" isSmall />}
			{uploadId !== null && <UploadProgress id={uploadId} upload={upload} onDrop={drop} />}
			{uploadId === null && (
				<div className="flex flex-wrap gap-3">
					<FilePicker accept={ACCEPTED.anh} label={mediaId === null ? "Tải ảnh lên" : "Đổi ảnh"} onPick={send} />
					{!isInLibrary && (
						<button type="button" onClick={() => setInLibrary(true)} className={LINK}>
							Chọn trong thư viện
						</button>
					)}
					{mediaId !== null && (
						<button type="button" onClick={() => setMediaId(null)} className={LINK}>
							Bỏ ảnh
						</button>
					)}
				</div>
			)}
			{isInLibrary && (
				<LibraryPicker onPick={({ mediaId: picked }) => end(picked)} onClose={() => setInLibrary(false)} />
			)}
		</fieldset>
	);
}
