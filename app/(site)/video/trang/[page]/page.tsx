import type { Metadata } from "next";
import { toVideoListPath } from "../../../../../features/media/video.ts";
import { toVideoListMetadata, VideoListView } from "../../../../../features/media/video-list-view.tsx";
import { recordRedirect } from "../../../../../lib/page-record.ts";

interface VideoListPageProps {
	params: Promise<{ page: string }>;
}

export async function generateMetadata({ params }: VideoListPageProps): Promise<Metadata> {
	return toVideoListMetadata({ page: Number((await params).page) });
}

export default async function VideoListPage({ params }: VideoListPageProps) {
	const page = Number((await params).page);
	if (page === 1) {
		recordRedirect(toVideoListPath());
		return null;
	}
	return <VideoListView page={page} />;
}
