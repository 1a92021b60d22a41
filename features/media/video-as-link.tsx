import { formatFileSize } from "../../lib/file-size.ts";
import { formatDuration } from "./duration.ts";
import { toVideoPath, type VideoPage } from "./video.ts";

/** A video by its title, with what fetching it costs. */
export function VideoAsLink({ video }: { video: VideoPage }) {
	const { title, duration, file, url } = video;
	const facts = [duration !== null && formatDuration(duration), file && formatFileSize(file.bytes)].filter(Boolean);
	return (
		<p>
			<a href={url ?? toVideoPath(video)}>Video: {title}</a>
			{facts.length > 0 && ` (${facts.join(", ")})`}
		</p>
	);
}
