import type { Metadata } from "next";
import { toVideoListMetadata, VideoListView } from "../../../features/media/video-list-view.tsx";

export function generateMetadata(): Promise<Metadata> {
	return toVideoListMetadata({ page: 1 });
}

export default function VideoListPage() {
	return <VideoListView page={1} />;
}
