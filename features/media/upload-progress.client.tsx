"use client";

import { retryUpload, type Upload } from "./uploads.client.ts";

const BUTTON = "min-h-11 px-2 text-link underline lg:min-h-9";

interface UploadProgressProps {
	id: string;
	/** Null for one that this page knows nothing of any more. */
	upload: Upload | null;
	onDrop: () => void;
}

/** How a file gets on, or why it did not get there and what to do. */
export function UploadProgress({ id, upload, onDrop }: UploadProgressProps) {
	const { name = "", progress = 0 } = upload ?? {};
	const fault = upload ? upload.fault : "Tệp chưa tới nơi.";
	return (
		<div className="grid gap-1">
			{fault === "" ? (
				<>
					<p>{progress < 100 ? `Đang tải “${name}” lên: ${progress}%` : `Đang xử lý “${name}” …`}</p>
					<progress aria-label={`Tải lên ${name}`} max={100} value={progress} className="h-2 w-full accent-link" />
				</>
			) : (
				<p role="alert" className="font-semibold text-accent">
					{fault}
				</p>
			)}
			<p className="flex flex-wrap gap-2">
				{upload && fault !== "" && (
					<button type="button" onClick={() => retryUpload(id)} className={BUTTON}>
						Thử lại
					</button>
				)}
				<button type="button" onClick={onDrop} className={BUTTON}>
					Bỏ tệp này
				</button>
			</p>
		</div>
	);
}
