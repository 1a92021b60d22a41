import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireRightSomewhere } from "../../../../../features/accounts/current-staff.ts";
import { ShelfHeading } from "../../../../../features/media/desk-shelf-heading.tsx";
import { toDoneMessage } from "../../../../../features/media/shelf.ts";
import { ShelfEnd } from "../../../../../features/media/shelf-form.client.tsx";
import { toVideoPath } from "../../../../../features/media/video.ts";
import { changeVideoAction, hideVideoAction, removeVideoAction } from "../../../../../features/videos/actions.ts";
import { getDeskVideo } from "../../../../../features/videos/desk-videos.ts";
import { VIDEOS_PATH } from "../../../../../features/videos/require-video.ts";
import { VideoForm } from "../../../../../features/videos/video-form.client.tsx";

export const metadata: Metadata = { title: "Video" };

interface VideoPageProps {
	params: Promise<{ id: string }>;
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function DeskVideoPage({ params, searchParams }: VideoPageProps) {
	const { actor } = await requireRightSomewhere("video.edit");
	const { id } = await params;
	const video = /^[1-9]\d{0,8}$/.test(id) ? await getDeskVideo(actor, Number(id)) : null;
	if (!video) notFound();
	const { row, initial, mayChange, mayPublish } = video;
	const { state, title } = row;
	const at = { id: row.id, baseVersion: row.version };
	return (
		<>
			<ShelfHeading
				{...{ title, state, mayChange }}
				readerPath={toVideoPath(row)}
				list={{ path: VIDEOS_PATH, label: "Mọi video" }}
				done={toDoneMessage(await searchParams, row.version)}
			/>
			{mayChange && (
				<>
					<VideoForm action={changeVideoAction} {...{ at, state, initial, mayPublish }} />
					<ShelfEnd
						{...{ at, title, state }}
						noun="video"
						note="Bài đang chèn video này sẽ không còn nó; phim và ảnh bìa vẫn còn trong thư viện."
						hide={mayPublish ? hideVideoAction : null}
						remove={removeVideoAction}
					/>
				</>
			)}
		</>
	);
}
