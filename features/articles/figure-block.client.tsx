"use client";

import type { ReactNodeViewProps } from "@tiptap/react";
import { SheetPicture } from "../media/sheet-picture.client.tsx";
import { UploadProgress } from "../media/upload-progress.client.tsx";
import { dropUpload, useUpload } from "../media/uploads.client.ts";
import { PictureFields } from "./picture-fields.client.tsx";
import { BlockFrame, defineSheetBlock } from "./sheet-block.client.tsx";
import { EMPTY_FIGURE, type SheetFigure } from "./sheet-figure.ts";

function FigureView(view: ReactNodeViewProps) {
	const figure = view.node.attrs as SheetFigure;
	const { uploadId } = figure;
	const upload = useUpload(uploadId);
	const drop = () => {
		if (uploadId !== null) dropUpload(uploadId);
		view.deleteNode();
	};
	return (
		<BlockFrame name="Ảnh" view={view}>
			<div contentEditable={false} className="grid gap-3">
				{uploadId === null ? (
					<>
						<SheetPicture mediaId={figure.mediaId} alt={figure.alt} />
						<PictureFields picture={figure} onChange={view.updateAttributes} />
					</>
				) : (
					<UploadProgress id={uploadId} upload={upload} onDrop={drop} />
				)}
			</div>
		</BlockFrame>
	);
}

/** A picture in the sheet, with its words beside it. */
export const FigureBlock = defineSheetBlock({
	name: "figure",
	attributes: { ...EMPTY_FIGURE, isDecorative: null },
	view: FigureView,
});
