import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRightSomewhere } from "../../../../features/accounts/current-staff.ts";
import { ShelfFilterBar } from "../../../../features/media/desk-shelf.tsx";
import { parseShelfQuery } from "../../../../features/media/shelf.ts";
import { VideoTable } from "../../../../features/videos/desk-video-list.tsx";
import { listDeskVideos } from "../../../../features/videos/desk-videos.ts";
import { VIDEOS_PATH } from "../../../../features/videos/require-video.ts";

export const metadata: Metadata = { title: "Video" };

interface VideosPageProps {
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function VideosPage({ searchParams }: VideosPageProps) {
	const { actor } = await requireRightSomewhere("video.edit");
	const query = parseShelfQuery(await searchParams);
	return (
		<>
			<DeskHeading title="Video" note="Mới thêm trước. Bạn đọc thấy những video đang hiện ở trang Video và trang nhất.">
				<a
					href={`${VIDEOS_PATH}/moi`}
					className="inline-flex min-h-11 items-center border border-link bg-link px-4 font-semibold text-paper no-underline lg:min-h-10"
				>
					Thêm video
				</a>
			</DeskHeading>
			<ShelfFilterBar path={VIDEOS_PATH} label="Lọc video" query={query} />
			<VideoTable query={query} {...(await listDeskVideos(actor, query))} />
		</>
	);
}
