import { DownloadLink } from "./download-link.tsx";
import type { MediaFile } from "./media-file.ts";
import type { Photo } from "./photo.ts";
import { Picture } from "./picture.tsx";
import { WIDE_PICTURE } from "./picture-sizes.ts";
import type { VideoPage } from "./video.ts";

const STILL_WIDTH = 720;

interface VideoPlayerProps {
	video: VideoPage;
	/** Whether its poster is the first picture of the page. */
	isFirst?: boolean;
}

/** Where a video is watched. One whose recording is lost says so; a film elsewhere is opened by the reader's own click. */
export function VideoPlayer({ video, isFirst = false }: VideoPlayerProps) {
	if (video.file) return <OwnFilm video={video} file={video.file} />;
	if (video.youtubeId) return <YoutubeFilm video={video} youtubeId={video.youtubeId} isFirst={isFirst} />;
	return (
		<>
			<p className="max-w-160 border-y border-line py-3 font-sans text-sm text-ink-soft">
				Video này không còn lưu trên trang.
			</p>
			{video.poster && <Picture photo={video.poster} sizes={WIDE_PICTURE} isFirst={isFirst} />}
		</>
	);
}

/** Nothing of the film is fetched before the reader plays it. */
function OwnFilm({ video, file }: { video: VideoPage; file: MediaFile }) {
	const { title, poster, captionsUrl } = video;
	return (
		<div className="grid gap-1">
			{/* biome-ignore lint/a11y/useMediaCaption: there are captions as soon as the newsroom has written them */}
			<video
				controls
				preload="none"
				playsInline
				poster={toStill(poster)}
				width={poster?.width ?? 1280}
				height={poster?.height ?? 720}
				aria-label={title}
				className="h-auto w-full bg-black"
			>
				<source src={file.url} type={file.mimeType} />
				{captionsUrl && <track kind="captions" srcLang="vi" label="Tiếng Việt" src={captionsUrl} />}
			</video>
			<p className="no-print font-sans text-sm">
				<DownloadLink file={file}>Máy không phát được? Tải video về</DownloadLink>
			</p>
		</div>
	);
}

/** A player takes one file for every screen: the smallest that is sharp on most. */
function toStill(poster: Photo | null): string | undefined {
	const jpegs = poster?.variants.filter(({ format }) => format === "jpeg").sort((a, b) => a.width - b.width) ?? [];
	return (jpegs.find(({ width }) => width >= STILL_WIDTH) ?? jpegs.at(-1))?.url;
}

/** The poster leads to the film; with script it is played in its place, without it on its own page. */
function YoutubeFilm({ video, youtubeId, isFirst }: { video: VideoPage; youtubeId: string; isFirst: boolean }) {
	const { title, poster } = video;
	return (
		<click-to-play data-video={youtubeId} data-title={title} className="grid gap-2">
			<a href={`https://www.youtube.com/watch?v=${youtubeId}`} rel="noopener" className="block text-link">
				{poster && <Picture photo={poster} sizes={WIDE_PICTURE} isSilent isFirst={isFirst} />}
				<span className="inline-flex min-h-11 items-center underline">Xem video (phát từ YouTube)</span>
			</a>
		</click-to-play>
	);
}
