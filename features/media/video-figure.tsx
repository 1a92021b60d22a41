import { formatDuration } from "./duration.ts";
import { toVideoPath, type VideoPage } from "./video.ts";
import { VideoPlayer } from "./video-player.tsx";

/** A video in a text: where it is watched, and its title, which leads to its own page. */
export function VideoFigure({ video }: { video: VideoPage }) {
	return (
		<figure>
			<VideoPlayer video={video} />
			<figcaption className="mt-1 font-sans text-sm text-ink-soft">
				<a href={toVideoPath(video)}>Video: {video.title}</a>
				{video.duration !== null && <span className="tabular-nums"> · {formatDuration(video.duration)}</span>}
			</figcaption>
		</figure>
	);
}
