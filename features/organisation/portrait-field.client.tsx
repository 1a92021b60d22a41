"use client";

import { useState } from "react";
import { FieldError } from "../../components/ui/field.tsx";
import { FilePicker } from "../../components/ui/file-picker.client.tsx";
import { SheetPicture } from "../media/sheet-picture.client.tsx";
import { UploadProgress } from "../media/upload-progress.client.tsx";
import { ACCEPTED } from "../media/upload-rules.ts";
import { dropUpload, startUpload, useUpload } from "../media/uploads.client.ts";

interface PortraitFieldProps {
	/** Number of the picture; empty for none. */
	value: string;
	error: string;
}

/** The photograph of somebody, sent from here. */
export function PortraitField({ value, error }: PortraitFieldProps) {
	const [mediaId, setMediaId] = useState(value);
	const [uploadId, setUploadId] = useState<string | null>(null);
	const upload = useUpload(uploadId);
	const send = ([file]: File[]) => {
		if (!file) return;
		const end = (media: { mediaId: number }) => {
			setUploadId(null);
			setMediaId(String(media.mediaId));
		};
		setUploadId(startUpload("anh", file, end));
	};
	const drop = () => {
		if (uploadId !== null) dropUpload(uploadId);
		setUploadId(null);
	};
	return (
		<fieldset className="grid gap-3">
			<legend className="float-left text-sm font-semibold">Ảnh chân dung</legend>
			{error !== "" && <FieldError id="anh-chan-dung">{error}</FieldError>}
			<input type="hidden" name="mediaId" value={mediaId} />
			{mediaId !== "" && (
				<div className="flex flex-wrap items-end gap-4">
					<SheetPicture mediaId={Number(mediaId)} alt="Ảnh đã chọn" isSmall />
					<button type="button" onClick={() => setMediaId("")} className="min-h-11 px-2 text-link underline lg:min-h-9">
						Bỏ ảnh
					</button>
				</div>
			)}
			{uploadId === null ? (
				<FilePicker accept={ACCEPTED.anh} label={mediaId === "" ? "Tải ảnh chân dung" : "Tải ảnh khác"} onPick={send} />
			) : (
				<UploadProgress id={uploadId} upload={upload} onDrop={drop} />
			)}
		</fieldset>
	);
}
