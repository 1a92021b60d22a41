"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { useState } from "react";
import { FilePicker } from "../../components/ui/file-picker.client.tsx";
import type { LibraryPicture } from "../media/library.ts";
import { LibraryPicker } from "../media/library-picker.client.tsx";
import { ACCEPTED } from "../media/upload-rules.ts";
import { insertBlocks, insertTable } from "./insert-blocks.client.ts";
import { EMPTY_FIGURE } from "./sheet-figure.ts";
import { sendGallery, sendPapers, sendPictures } from "./sheet-uploads.client.ts";
import { VideoPicker } from "./video-picker.client.tsx";
import { Tool } from "./writing-tools.client.tsx";

const LOOK = "inline-flex min-h-11 items-center px-2 lg:min-h-9";
const BOX = { type: "box", attrs: { title: "" }, content: [{ type: "paragraph" }] };

/** What else than words can be put into the sheet. */
export function InsertTools({ editor }: { editor: Editor }) {
	/** Which list to choose from is open. */
	const [open, setOpen] = useState<"library" | "videos" | null>(null);
	const toggle = (list: "library" | "videos") => setOpen(open === list ? null : list);
	const isInTable = useEditorState({ editor, selector: ({ editor: at }) => at.isActive("table") });
	const addVideo = (videoId: number) => {
		insertBlocks(editor, [{ type: "video", attrs: { videoId } }]);
		setOpen(null);
	};
	const addPicture = ({ mediaId, alt, caption, credit }: LibraryPicture) => {
		insertBlocks(editor, [{ type: "figure", attrs: { ...EMPTY_FIGURE, mediaId, alt, caption, credit } }]);
		setOpen(null);
	};
	return (
		<div className="grid gap-2">
			<div role="toolbar" aria-label="Chèn" className="flex flex-wrap items-center gap-1 border-b border-line pb-1">
				<FilePicker
					accept={ACCEPTED.anh}
					label="+ Ảnh"
					isMany
					look={LOOK}
					onPick={(files) => sendPictures(editor, files, "caret")}
				/>
				<Tool isOn={open === "library"} onPress={() => toggle("library")}>
					+ Từ thư viện
				</Tool>
				<FilePicker
					accept={ACCEPTED.anh}
					label="+ Bộ ảnh"
					isMany
					look={LOOK}
					onPick={(files) => sendGallery(editor, files)}
				/>
				<Tool isOn={open === "videos"} onPress={() => toggle("videos")}>
					+ Video
				</Tool>
				<FilePicker
					accept={ACCEPTED.tep}
					label="+ Tệp"
					isMany
					look={LOOK}
					onPick={(files) => sendPapers(editor, files)}
				/>
				<Tool isOff={isInTable} onPress={() => insertTable(editor)}>
					+ Bảng
				</Tool>
				<Tool onPress={() => insertBlocks(editor, [BOX])}>+ Khung</Tool>
				<Tool onPress={() => insertBlocks(editor, [{ type: "horizontalRule" }])}>+ Vạch ngang</Tool>
			</div>
			{open === "library" && <LibraryPicker onPick={addPicture} onClose={() => setOpen(null)} />}
			{open === "videos" && <VideoPicker onPick={addVideo} onClose={() => setOpen(null)} />}
			{isInTable && <TableTools editor={editor} />}
		</div>
	);
}

function TableTools({ editor }: { editor: Editor }) {
	const run = () => editor.chain().focus();
	return (
		<div role="toolbar" aria-label="Bảng" className="flex flex-wrap gap-1 border-b border-line pb-1">
			<Tool onPress={() => run().addRowAfter().run()}>Thêm hàng</Tool>
			<Tool onPress={() => run().deleteRow().run()}>Xóa hàng</Tool>
			<Tool onPress={() => run().addColumnAfter().run()}>Thêm cột</Tool>
			<Tool onPress={() => run().deleteColumn().run()}>Xóa cột</Tool>
			<Tool onPress={() => run().toggleHeaderRow().run()}>Hàng đầu là tiêu đề</Tool>
			<Tool onPress={() => run().deleteTable().run()}>Xóa bảng</Tool>
		</div>
	);
}
