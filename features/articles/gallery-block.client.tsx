"use client";

import type { ReactNodeViewProps } from "@tiptap/react";
import { FilePicker } from "../../components/ui/file-picker.client.tsx";
import { SheetPicture } from "../media/sheet-picture.client.tsx";
import { UploadProgress } from "../media/upload-progress.client.tsx";
import { ACCEPTED } from "../media/upload-rules.ts";
import { dropUpload, useUpload } from "../media/uploads.client.ts";
import { PictureFields } from "./picture-fields.client.tsx";
import { BlockFrame, defineSheetBlock } from "./sheet-block.client.tsx";
import type { SheetFigure } from "./sheet-figure.ts";
import { sendPictures } from "./sheet-uploads.client.ts";

const BUTTON = "min-h-11 px-2 text-link underline disabled:opacity-50 lg:min-h-8";

interface ItemProps {
	item: SheetFigure;
	index: number;
	count: number;
	onChange: (changes: Partial<SheetFigure>) => void;
	onMove: (to: number) => void;
	onRemove: () => void;
}

function GalleryItem({ item, index, count, onChange, onMove, onRemove }: ItemProps) {
	const name = `ảnh ${index + 1}`;
	const upload = useUpload(item.uploadId);
	return (
		<li className="grid gap-2 border-t border-line pt-3">
			<div className="flex flex-wrap items-center gap-x-2">
				<p className="me-auto">
					Ảnh {index + 1} trong {count}
				</p>
				<button
					type="button"
					aria-label={`Đưa ${name} lên trước`}
					disabled={index === 0}
					onClick={() => onMove(index - 1)}
					className={BUTTON}
				>
					Lên trước
				</button>
				<button
					type="button"
					aria-label={`Đưa ${name} ra sau`}
					disabled={index === count - 1}
					onClick={() => onMove(index + 1)}
					className={BUTTON}
				>
					Ra sau
				</button>
				<button type="button" aria-label={`Bỏ ${name} khỏi bộ ảnh`} onClick={onRemove} className={BUTTON}>
					Bỏ
				</button>
			</div>
			{item.uploadId === null ? (
				<>
					<SheetPicture mediaId={item.mediaId} alt={item.alt} isSmall />
					<PictureFields picture={item} onChange={onChange} />
				</>
			) : (
				<UploadProgress id={item.uploadId} upload={upload} onDrop={onRemove} />
			)}
		</li>
	);
}

function toMoved<T>(items: readonly T[], from: number, to: number): T[] {
	const item = items[from];
	return item === undefined ? [...items] : items.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** Keeps the fields of a picture with it wherever it is moved. */
function toKeys(items: readonly SheetFigure[]): string[] {
	const seen = new Map<string, number>();
	return items.map(({ mediaId, uploadId }) => {
		const name = uploadId ?? String(mediaId);
		const count = seen.get(name) ?? 0;
		seen.set(name, count + 1);
		return `${name} ${count}`;
	});
}

function GalleryView(view: ReactNodeViewProps) {
	const { editor, getPos, updateAttributes } = view;
	const items = view.node.attrs.items as SheetFigure[];
	const keys = toKeys(items);
	const setItems = (changed: SheetFigure[]) => updateAttributes({ items: changed });
	const remove = (index: number) => {
		const uploadId = items[index]?.uploadId;
		if (uploadId) dropUpload(uploadId);
		setItems(items.toSpliced(index, 1));
	};
	return (
		<BlockFrame name="Bộ ảnh" view={view}>
			<div contentEditable={false} className="grid gap-3">
				{items.length === 0 && <p className="text-ink-soft">Bộ ảnh chưa có ảnh nào.</p>}
				<ol className="grid list-none gap-3 ps-0!">
					{items.map((item, index) => (
						<GalleryItem
							key={keys[index]}
							item={item}
							index={index}
							count={items.length}
							onChange={(changes) => setItems(items.with(index, { ...item, ...changes }))}
							onMove={(to) => setItems(toMoved(items, index, to))}
							onRemove={() => remove(index)}
						/>
					))}
				</ol>
				<FilePicker
					accept={ACCEPTED.anh}
					label="Thêm ảnh vào bộ"
					isMany
					onPick={(files) => sendPictures(editor, files, { gallery: getPos() })}
				/>
			</div>
		</BlockFrame>
	);
}

/** Several pictures that belong together, in their order. */
export const GalleryBlock = defineSheetBlock({ name: "gallery", attributes: { items: [] }, view: GalleryView });
