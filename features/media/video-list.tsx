import { formatDuration } from "./duration.ts";
import { Picture } from "./picture.tsx";
import { toVideoPath, type VideoTeaser } from "./video.ts";

/** Videos one below the other: poster, title, length. */
export function VideoList({ videos }: { videos: readonly VideoTeaser[] }) {
	return (
		<ul className="ruled">
			{videos.map((video) => (
				<li key={video.id}>
					<a href={toVideoPath(video)} className="block-link flex items-start gap-4 py-3">
						{video.poster && (
							<span className="w-28 shrink-0 sm:w-36">
								<Picture photo={video.poster} sizes="144px" isSilent isCut />
							</span>
						)}
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
