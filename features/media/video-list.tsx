import { formatDuration } from "./duration.ts";
import { Picture } from "./picture.tsx";
import { toVideoPath, type VideoTeaser } from "./video.ts";

interface VideoListProps {
	videos: readonly VideoTeaser[];
	/** Whether they are what the page is about: the first picture is loaded at once. */
	isFirst?: boolean;
}

/** Videos one below the other: poster, title, length. */
export function VideoList({ videos, isFirst = false }: VideoListProps) {
	return (
		<ul className="ruled">
			{videos.map((video, at) => (
				<li key={video.id}>
					<a href={toVideoPath(video)} className="block-link flex items-start gap-4 py-3">
						<span className="w-28 shrink-0 sm:w-36">
							{video.poster && (
								<Picture photo={video.poster} sizes="144px" isSilent isCut isFirst={isFirst && at === 0} />
							)}
						</span>
						<span>
							<span className="block font-serif text-base font-bold text-balance">{video.title}</span>
							{video.duration !== null && (
								<span className="mt-1 block text-xs text-ink-soft tabular-nums">
									<span className="sr-only">Dài </span>
									{formatDuration(video.duration)}
								</span>
							)}
						</span>
					</a>
				</li>
			))}
		</ul>
	);
}
