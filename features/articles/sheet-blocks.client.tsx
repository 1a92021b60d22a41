"use client";

import { TableKit } from "@tiptap/extension-table";
import { AttachmentBlock } from "./attachment-block.client.tsx";
import { BoxBlock } from "./box-block.client.tsx";
import { FigureBlock } from "./figure-block.client.tsx";
import { GalleryBlock } from "./gallery-block.client.tsx";
import { KeepChosenBlock } from "./insert-blocks.client.ts";
import { KeptBlock } from "./kept-block.client.tsx";
import { SheetDrops } from "./sheet-drops.client.ts";
import { VideoBlock } from "./video-block.client.tsx";

/** Everything of the sheet that is not words. */
export const SHEET_BLOCKS = [
	FigureBlock,
	GalleryBlock,
	VideoBlock,
	AttachmentBlock,
	BoxBlock,
	KeptBlock,
	TableKit.configure({ table: { resizable: false } }),
	SheetDrops,
	KeepChosenBlock,
];
