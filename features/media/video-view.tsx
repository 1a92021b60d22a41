import { formatDay, toDayKey } from "../../lib/dates.ts";
import { siteOrigin } from "../../lib/env.ts";
import { BreadcrumbTrail } from "../site/breadcrumb-trail.tsx";
import { ReaderPage } from "../site/reader-page.tsx";
import { StructuredData } from "../site/structured-data.tsx";
import { formatDuration } from "./duration.ts";
import { toVideoObject } from "./media-json-ld.ts";
import { Picture } from "./picture.tsx";
import { WIDE_PICTURE } from "./picture-sizes.ts";
import type { VideoPage } from "./queries.ts";

/** A video. One whose recording is lost keeps its title and says so; a film elsewhere is opened by the reader's own click. */
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
				{video.youtubeId ? (
					<YoutubeFilm video={video} youtubeId={video.youtubeId} />
				) : (
					<p className="max-w-160 border-y border-line py-3 text-sm text-ink-soft">
						Video này không còn lưu trên trang.
					</p>
				)}
				{!video.youtubeId && video.poster && <Picture photo={video.poster} sizes={WIDE_PICTURE} isFirst />}
				{video.description && <p className="max-w-160 font-serif text-base">{video.description}</p>}
			</article>
			{video.url && <StructuredData data={toVideoObject(video, siteOrigin())} />}
		</ReaderPage>
	);
}

/** The poster leads to the film; with script it is played in its place, without it on its own page. */
function YoutubeFilm({ video: { title, poster }, youtubeId }: { video: VideoPage; youtubeId: string }) {
	return (
		<click-to-play data-video={youtubeId} data-title={title} className="grid gap-2">
			<a href={`https://www.youtube.com/watch?v=${youtubeId}`} rel="noopener" className="block text-link">
				{poster && <Picture photo={poster} sizes={WIDE_PICTURE} isSilent isFirst />}
				<span className="inline-flex min-h-11 items-center underline">Xem video (phát từ YouTube)</span>
			</a>
		</click-to-play>
	);
}
