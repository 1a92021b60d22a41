"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { useState } from "react";
import { FilePicker } from "../../components/ui/file-picker.client.tsx";
import { LibraryPicker } from "../media/library-picker.client.tsx";
import { SheetPicture } from "../media/sheet-picture.client.tsx";
import { UploadProgress } from "../media/upload-progress.client.tsx";
import { ACCEPTED } from "../media/upload-rules.ts";
import { dropUpload, startUpload, useUpload } from "../media/uploads.client.ts";
import { listBodyMediaIds } from "./body-media.ts";
import { type EditorNode, fromEditorDocument } from "./editor-document.ts";

type Block = Editor["state"]["doc"];

/** By block, which is another one once it is changed: a key looks through one of them. */
const mediaIds = new WeakMap<Block, number[]>();

function listMediaIds(block: Block): number[] {
	const known = mediaIds.get(block);
	if (known) return known;
	const found = listBodyMediaIds(fromEditorDocument({ type: "doc", content: [block.toJSON() as EditorNode] }));
	mediaIds.set(block, found);
	return found;
}

interface CoverFieldProps {
	editor: Editor;
	/** Null: the first picture of the text. */
	chosen: number | null;
	onChange: () => void;
}

interface ChoiceProps {
	mediaId: number | null;
	label: string;
	isChosen: boolean;
	onChoose: () => void;
}

function Choice({ mediaId, label, isChosen, onChoose }: ChoiceProps) {
	return (
		<label className={`grid w-36 content-start gap-1 border-t-2 pt-2 ${isChosen ? "border-link" : "border-line"}`}>
			<span className="flex min-h-11 items-center gap-2 lg:min-h-8">
				<input type="radio" checked={isChosen} onChange={onChoose} className="size-6 shrink-0 accent-link" />
				{label}
			</span>
			{mediaId !== null && <SheetPicture mediaId={mediaId} alt="" isSmall />}
		</label>
	);
}

/** The picture that stands for the text in lists and where it is shared: one of its own, or one sent for this alone. */
export function CoverField({ editor, chosen: saved, onChange }: CoverFieldProps) {
	const [chosen, setChosen] = useState(saved);
	const [uploadId, setUploadId] = useState<string | null>(null);
	const upload = useUpload(uploadId);
	const [isInLibrary, setIsInLibrary] = useState(false);
	const inText = useEditorState({
		editor,
		selector: ({ editor: at }) => at.state.doc.children.flatMap(listMediaIds),
	});
	const choose = (mediaId: number | null) => {
		setChosen(mediaId);
		onChange();
	};
	const pick = ({ mediaId }: { mediaId: number }) => {
		choose(mediaId);
		setIsInLibrary(false);
	};
	const send = ([file]: File[]) => {
		if (!file) return;
		setUploadId(
			startUpload("anh", file, ({ mediaId }) => {
				setUploadId(null);
				choose(mediaId);
			}),
		);
	};
	const drop = () => {
		if (uploadId !== null) dropUpload(uploadId);
		setUploadId(null);
	};
	const others = [...new Set(chosen === null ? inText : [...inText, chosen])];
	return (
		<fieldset className="grid gap-3 border-t border-line pt-4">
			<legend className="float-left text-sm font-semibold">Ảnh đại diện</legend>
			<input type="hidden" name="coverMediaId" value={chosen ?? ""} />
			<p className="text-xs text-ink-soft">Hiện trong danh sách tin, trang chủ và khi chia sẻ.</p>
			<div className="flex flex-wrap gap-4">
				<Choice
					mediaId={null}
					label={inText.length === 0 ? "Không có ảnh" : "Ảnh đầu bài"}
					isChosen={chosen === null}
					onChoose={() => choose(null)}
				/>
				{others.map((mediaId, index) => (
					<Choice
						key={mediaId}
						mediaId={mediaId}
						label={index < inText.length ? `Ảnh ${index + 1}` : "Ảnh riêng"}
						isChosen={chosen === mediaId}
						onChoose={() => choose(mediaId)}
					/>
				))}
			</div>
			{uploadId === null ? (
				<div className="flex flex-wrap items-center gap-x-4 gap-y-2">
					<FilePicker accept={ACCEPTED.anh} label="Tải ảnh đại diện khác" onPick={send} />
					{!isInLibrary && (
						<button
							type="button"
							onClick={() => setIsInLibrary(true)}
							className="min-h-11 text-link underline lg:min-h-9"
						>
							Chọn trong thư viện
						</button>
					)}
				</div>
			) : (
				<UploadProgress id={uploadId} upload={upload} onDrop={drop} />
			)}
			{isInLibrary && <LibraryPicker onPick={pick} onClose={() => setIsInLibrary(false)} />}
		</fieldset>
	);
}
