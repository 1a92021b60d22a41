import { formatDay, toDayKey } from "../../lib/dates.ts";
import { siteOrigin } from "../../lib/env.ts";
import { BreadcrumbTrail } from "../site/breadcrumb-trail.tsx";
import { ReaderPage } from "../site/reader-page.tsx";
import { StructuredData } from "../site/structured-data.tsx";
import { formatDuration } from "./duration.ts";
import { toVideoObject } from "./media-json-ld.ts";
import type { VideoPage } from "./video.ts";
import { VideoPlayer } from "./video-player.tsx";

/** A video with its title, its day and what it is about. */
export function VideoView({ video }: { video: VideoPage }) {
	return (
		<ReaderPage>
			<BreadcrumbTrail items={[{ name: "Video", href: "/video" }]} />
			<article className="mt-3 grid gap-6">
				<header className="grid gap-3">
					<h1 className="font-serif text-2xl font-extrabold">{video.title}</h1>
					<p className="text-sm text-ink-soft tabular-nums">
						<time dateTime={toDayKey(video.publishedAt)}>{formatDay(video.publishedAt)}</time>
						{video.duration !== null && ` · ${formatDuration(video.duration)}`}
					</p>
				</header>
				<VideoPlayer video={video} isFirst />
				{video.description && <p className="max-w-160 font-serif text-base">{video.description}</p>}
			</article>
			{video.url && <StructuredData data={toVideoObject(video, siteOrigin())} />}
		</ReaderPage>
	);
}
