import type { Metadata } from "next";
import { getVideo } from "../../../../features/media/queries.ts";
import { getShareImages } from "../../../../features/media/share-images.ts";
import { toVideoPath } from "../../../../features/media/video.ts";
import { VideoView } from "../../../../features/media/video-view.tsx";
import { toPageMetadata } from "../../../../features/site/page-metadata.ts";
import { parseAddressId } from "../../../../lib/address-id.ts";
import { recordRedirect, recordStatus } from "../../../../lib/page-record.ts";

interface VideoPageProps {
	params: Promise<{ slug: string }>;
}

async function loadVideo({ params }: VideoPageProps) {
	const id = parseAddressId((await params).slug);
	return id === null ? null : getVideo(id);
}

export async function generateMetadata(props: VideoPageProps): Promise<Metadata> {
	const video = await loadVideo(props);
	if (!video) return {};
	const openGraph = { images: await getShareImages(video.poster) };
	return toPageMetadata({ title: video.title, description: video.description, path: toVideoPath(video), openGraph });
}

export default async function VideoPage(props: VideoPageProps) {
	const video = await loadVideo(props);
	if (!video) {
		recordStatus(404);
		return null;
	}
	const path = toVideoPath(video);
	if (path !== `/video/${(await props.params).slug}`) {
		recordRedirect(path);
		return null;
	}
	return <VideoView video={video} />;
}
