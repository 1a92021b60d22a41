"use client";

import { useState } from "react";
import { FieldError, TextField } from "../../components/ui/field.tsx";
import { FilePicker } from "../../components/ui/file-picker.client.tsx";
import { sendFilm } from "../media/send-film.client.ts";
import { UploadProgress } from "../media/upload-progress.client.tsx";
import { ACCEPTED } from "../media/upload-rules.ts";
import { dropUpload, startUpload, useUpload } from "../media/uploads.client.ts";
import type { TypedVideo } from "./desk-videos.ts";

type Film = TypedVideo["film"];

/** A film that is chosen or on its way. */
export function useFilm(initial: Film) {
	const [film, setFilm] = useState(initial);
	const [uploadId, setUploadId] = useState<string | null>(null);
	const upload = useUpload(uploadId);
	const send = ([file]: File[]) => {
		if (!file) return;
		const take = ({ mediaId, name }: NonNullable<Film>) => {
			setUploadId(null);
			setFilm({ mediaId, name });
		};
		setUploadId(startUpload("phim", file, take, sendFilm));
	};
	const drop = () => {
		if (uploadId !== null) dropUpload(uploadId);
		setUploadId(null);
	};
	return { film, uploadId, upload, send, drop, isSending: upload !== null && upload.fault === "" };
}

interface FilmFieldProps {
	source: TypedVideo["source"];
	onSource: (source: TypedVideo["source"]) => void;
	film: ReturnType<typeof useFilm>;
	youtube: string;
	errors: Readonly<Record<string, string>>;
}

const SOURCES = [
	["file", "Phim của mình"],
	["youtube", "Video trên YouTube"],
] as const;

function OwnFilm({ film: { film, uploadId, upload, send, drop } }: Pick<FilmFieldProps, "film">) {
	return (
		<div className="grid justify-items-start gap-2">
			<p className="text-xs text-ink-soft">
				MP4 hoặc WebM, đến 500 MB. Mất mạng hay lỡ đóng trang giữa chừng thì trong một ngày chọn lại đúng tệp ấy, phim
				gửi tiếp từ chỗ dừng.
			</p>
			{film && uploadId === null && <p className="wrap-anywhere">{film.name}</p>}
			{uploadId === null ? (
				<FilePicker accept={ACCEPTED.phim} label={film ? "Đổi phim" : "Tải phim lên"} onPick={send} />
			) : (
				<UploadProgress id={uploadId} upload={upload} onDrop={drop} />
			)}
		</div>
	);
}

/** Where the film is: a file of ours, or an address at YouTube. */
export function FilmField({ source, onSource, film, youtube, errors }: FilmFieldProps) {
	return (
		<fieldset className="grid gap-3 border-t border-line pt-4">
			<legend className="float-left font-bold">Phim</legend>
			{errors.film && <FieldError id="phim">{errors.film}</FieldError>}
			<div className="flex flex-wrap gap-x-6">
				{SOURCES.map(([value, label]) => (
					<label key={value} className="flex min-h-11 items-center gap-2 lg:min-h-8">
						<input
							type="radio"
							name="source"
							value={value}
							// A form that was sent goes back to its defaults: they follow what is chosen.
							defaultChecked={source === value}
							onChange={() => onSource(value)}
							className="size-5 accent-link"
						/>
						{label}
					</label>
				))}
			</div>
			<input type="hidden" name="filmMediaId" value={film.film?.mediaId ?? ""} />
			<div hidden={source !== "file"}>
				<OwnFilm film={film} />
			</div>
			<div hidden={source !== "youtube"}>
				<TextField
					id="youtube"
					name="youtube"
					label="Địa chỉ ở YouTube"
					hint="Như https://www.youtube.com/watch?v=…. Trang không tải gì của YouTube trước khi bạn đọc bấm xem."
					error={errors.youtube ?? ""}
					value={youtube}
					autoComplete="off"
					maxLength={300}
				/>
			</div>
		</fieldset>
	);
}
