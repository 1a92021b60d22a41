import { type LiveCoverage, toOlderPath } from "./live.ts";
import { LiveEntryList, LiveEntryView } from "./live-entry.tsx";
import { LiveMark } from "./live-mark.tsx";
import { listNewestEntries } from "./queries.ts";

interface PlainLiveProps {
	article: { id: number; live: LiveCoverage | null };
	/** Address of the article's page, and of the form of it that is being read. */
	path: string;
	here: string;
	pictures?: "shown" | "links";
}

/** What is told of an article, on the forms of its page that have no script; nothing of any other article. */
export async function PlainLive({ article: { id, live }, path, here, pictures }: PlainLiveProps) {
	if (!live) return null;
	const { pinned, entries, olderThan } = await listNewestEntries(id);
	return (
		<section aria-labelledby="dien-bien">
			<h2 id="dien-bien">Diễn biến</h2>
			<p>
				<LiveMark live={live} />{" "}
				{live.isOpen && (
					<a href={here} className="text-link underline">
						Xem tin mới
					</a>
				)}
			</p>
			{entries.length === 0 && !pinned && <p>Chưa có tin nào.</p>}
			{pinned && (
				<section id={`muc-${pinned.id}`} aria-label="Tin chính" className="my-3">
					<p>
						<strong>Tin chính</strong>
					</p>
					<LiveEntryView entry={pinned} pictures={pictures} />
				</section>
			)}
			<LiveEntryList entries={entries} pictures={pictures} />
			{olderThan !== null && (
				<p>
					<a href={toOlderPath(path, olderThan)} className="text-link underline">
						Các tin trước đó
					</a>
				</p>
			)}
		</section>
	);
}
