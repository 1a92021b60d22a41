"use client";

import type { ReactNodeViewProps } from "@tiptap/react";
import { LiveField } from "../../components/ui/live-field.client.tsx";
import { UploadProgress } from "../media/upload-progress.client.tsx";
import { dropUpload, useUpload } from "../media/uploads.client.ts";
import { BlockFrame, defineSheetBlock } from "./sheet-block.client.tsx";

function AttachmentView(view: ReactNodeViewProps) {
	const { label, uploadId } = view.node.attrs as { label: string; uploadId: string | null };
	const upload = useUpload(uploadId);
	const drop = () => {
		if (uploadId !== null) dropUpload(uploadId);
		view.deleteNode();
	};
	return (
		<BlockFrame name="Tệp đính kèm" view={view}>
			<div contentEditable={false} className="grid gap-3">
				{uploadId !== null && <UploadProgress id={uploadId} upload={upload} onDrop={drop} />}
				<LiveField
					label="Tên bạn đọc thấy"
					hint="Loại tệp và dung lượng tự hiện phía sau."
					value={label}
					maxLength={300}
					onChange={(words) => view.updateAttributes({ label: words })}
				/>
			</div>
		</BlockFrame>
	);
}

/** A paper that readers can save. */
export const AttachmentBlock = defineSheetBlock({
	name: "attachment",
	attributes: { mediaId: null, label: "", uploadId: null },
	view: AttachmentView,
});
