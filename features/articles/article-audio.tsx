import type { Language } from "../../db/queries/article-words.ts";
import { formatFileSize } from "../../lib/file-size.ts";
import { formatDuration } from "../media/duration.ts";
import type { Recording } from "./article.ts";

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
	vi: "tiếng Việt",
	jra: "tiếng Jrai",
	bdq: "tiếng Bahnar",
	en: "tiếng Anh",
};

function toFacts({ voice, language, duration }: Recording): string {
	const length = duration === null ? [] : [formatDuration(duration)];
	return [voice, LANGUAGE_NAMES[language], ...length].join(" · ");
}

/** The article being read, by every voice there is; nothing of it is fetched before the reader plays it. */
export function ArticleAudio({ recordings }: { recordings: readonly Recording[] }) {
	if (recordings.length === 0) return null;
	return (
		<section aria-labelledby="nghe-bai-viet" className="no-print mb-6 grid max-w-160 gap-3 text-sm">
			<p id="nghe-bai-viet" className="font-semibold">
				Nghe bài viết
			</p>
			{recordings.map((recording) => (
				<div key={recording.id} className="grid gap-1">
					<p id={`giong-doc-${recording.id}`} className="text-ink-soft tabular-nums">
						{toFacts(recording)}
					</p>
					{/* biome-ignore lint/a11y/useMediaCaption: what is read stands below as the article */}
					<audio
						controls
						preload="none"
						src={recording.file.url}
						aria-labelledby={`nghe-bai-viet giong-doc-${recording.id}`}
						className="w-full"
					/>
				</div>
			))}
		</section>
	);
}

/** The same as links, with what fetching each costs. */
export function RecordingLinks({ recordings }: { recordings: readonly Recording[] }) {
	return recordings.map((recording) => (
		<p key={recording.id}>
			<a href={recording.file.url}>Nghe bài viết: {toFacts(recording)}</a> ({formatFileSize(recording.file.bytes)})
		</p>
	));
}
