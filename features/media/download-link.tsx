import type { ReactNode } from "react";
import { formatFileSize } from "../../lib/file-size.ts";
import type { MediaFile } from "./media-file.ts";

/** A link that saves a file, with what a reader on a phone wants to know before: its kind and its size. */
export function DownloadLink({ file, children }: { file: MediaFile; children: ReactNode }) {
	const kind = file.name.slice(file.name.lastIndexOf(".") + 1).toUpperCase();
	return (
		<a
			href={file.url}
			download={file.name}
			className="inline-flex min-h-11 items-center text-link underline lg:min-h-0"
		>
			{children} ({kind}, {formatFileSize(file.bytes)})
		</a>
	);
}
