"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { FilePicker } from "../../components/ui/file-picker.client.tsx";
import { toItemPath } from "./media-item-path.ts";
import { UploadProgress } from "./upload-progress.client.tsx";
import { ACCEPTED } from "./upload-rules.ts";
import { dropUpload, startUpload, type UploadedMedia, useUpload } from "./uploads.client.ts";

const LOOK = "min-h-11 border border-link bg-link px-4 font-semibold text-paper lg:min-h-10";

function Sending({ id, onDrop }: { id: string; onDrop: () => void }) {
	return <UploadProgress id={id} upload={useUpload(id)} onDrop={onDrop} />;
}

/** A file that has come, or that was there before. */
function Arrived({ media }: { media: UploadedMedia }) {
	const { mediaId, name, isKnown } = media;
	return (
		<p>
			{isKnown ? `“${name}” đã có sẵn, không lưu thêm bản nữa: ` : `“${name}” đã vào thư viện: `}
			<a href={toItemPath(mediaId)} className="font-semibold text-link">
				mở mục số {mediaId}
			</a>
		</p>
	);
}

interface Sent {
	id: string;
	/** Null while it is on its way. */
	media: UploadedMedia | null;
}

/** Sends files to the library, many at once, and says of each what became of it. */
export function LibraryUploads() {
	const router = useRouter();
	const [sent, setSent] = useState<Sent[]>([]);
	const settle = (id: string, media: UploadedMedia) => {
		setSent((all) => all.map((one) => (one.id === id ? { id, media } : one)));
		router.refresh();
	};
	const send = (files: File[]) => {
		const begun = files.map((file): Sent => {
			const kind = file.type.startsWith("image/") ? ("anh" as const) : ("tep" as const);
			const id: string = startUpload(kind, file, (media) => settle(id, media));
			return { id, media: null };
		});
		setSent((all) => [...begun, ...all]);
	};
	const drop = (id: string) => {
		dropUpload(id);
		setSent((all) => all.filter((one) => one.id !== id));
	};
	return (
		<div className="grid gap-3">
			<FilePicker
				accept={`${ACCEPTED.anh},${ACCEPTED.tep}`}
				label="Tải lên thư viện"
				isMany
				look={LOOK}
				onPick={send}
			/>
			{sent.length > 0 && (
				<ul
					aria-label="Tệp vừa gửi"
					aria-live="polite"
					className="grid list-none gap-2 border-y border-line py-3 text-sm"
				>
					{sent.map(({ id, media }) => (
						<li key={id}>{media ? <Arrived media={media} /> : <Sending id={id} onDrop={() => drop(id)} />}</li>
					))}
				</ul>
			)}
		</div>
	);
}
