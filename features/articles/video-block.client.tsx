"use client";

import type { ReactNodeViewProps } from "@tiptap/react";
import { useEffect, useState } from "react";
import { findVideos } from "../media/find-videos.client.ts";
import type { SheetVideo } from "../media/sheet-media.ts";
import { SheetPicture } from "../media/sheet-picture.client.tsx";
import { BlockFrame, defineSheetBlock } from "./sheet-block.client.tsx";

function VideoView(view: ReactNodeViewProps) {
	const videoId = Number(view.node.attrs.videoId);
	const [video, setVideo] = useState<SheetVideo | null>(null);
	useEffect(() => {
		const ending = new AbortController();
		findVideos(`#${videoId}`, ending.signal)
			.then(([found]) => setVideo(found ?? null))
			// The title is missing then; the film stays where it is.
			.catch(() => undefined);
		return () => ending.abort();
	}, [videoId]);
	return (
		<BlockFrame name="Video" view={view}>
			<div contentEditable={false} className="flex flex-wrap items-center gap-3">
				{video && video.posterMediaId !== null && <SheetPicture mediaId={video.posterMediaId} alt="" isSmall />}
				<p>
					{video?.title ?? `Video số ${videoId}`} {video?.duration && `(${video.duration})`}
				</p>
			</div>
		</BlockFrame>
	);
}

/** A film of the portal, or one at YouTube that the portal knows. */
export const VideoBlock = defineSheetBlock({ name: "video", attributes: { videoId: null }, view: VideoView });
