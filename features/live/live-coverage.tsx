import { getReaderScript } from "../../lib/reader-script.ts";
import type { LiveCoverage, LiveEntry, LivePart } from "./live.ts";
import { toOlderPath } from "./live.ts";
import { LiveEntryList, LiveEntryView } from "./live-entry.tsx";
import { LiveMark } from "./live-mark.tsx";

const LINK = "inline-flex min-h-11 items-center text-link underline";

/** The anchor of a coverage on its article's page. */
const ANCHOR = "truc-tiep";

/** Below the facts of an article: that it is being told, and the way to what is newest. */
export function LiveNotice({ live }: { live: LiveCoverage }) {
	return (
		<p className="no-print mb-6 flex max-w-160 flex-wrap items-center gap-x-4 text-sm">
			<LiveMark live={live} />
			<a href={`#${ANCHOR}`} className={LINK}>
				Đi tới diễn biến
			</a>
		</p>
	);
}

interface LiveSectionProps {
	articleId: number;
	/** Address of the article's page. */
	path: string;
	live: LiveCoverage;
	part: LivePart;
}

/** What is told of an article while it happens, newest first; a script brings what is new onto the page. */
export function LiveSection({ articleId, path, live, part: { pinned, entries, olderThan } }: LiveSectionProps) {
	const script = live.isOpen ? getReaderScript("live") : null;
	return (
		<section id={ANCHOR} aria-labelledby="dien-bien" className="mt-8">
			{script && <script type="module" async src={script} />}
			<live-updates className="block" data-article={articleId} data-change={live.change} data-href={path}>
				<div className="border-t border-ink pt-1">
					<h2 id="dien-bien" className="text-base font-bold">
						Diễn biến
					</h2>
					<p className="flex flex-wrap items-center gap-x-4 text-sm" data-live="state">
						<LiveMark live={live} />
						{live.isOpen && (
							<a href={path} className={`no-print ${LINK}`}>
								Xem tin mới
							</a>
						)}
					</p>
				</div>
				<div data-live="pinned">{pinned && <PinnedEntry entry={pinned} />}</div>
				<div data-live="entries">
					{entries.length === 0 && !pinned && <p className="py-4 text-ink-soft">Chưa có tin nào.</p>}
					<LiveEntryList entries={entries} />
				</div>
			</live-updates>
			{olderThan !== null && (
				<p className="no-print border-t border-line pt-2">
					<a rel="next" href={toOlderPath(path, olderThan)} className={LINK}>
						Các tin trước đó ›
					</a>
				</p>
			)}
		</section>
	);
}

/** What stands before all others, in a frame of its own. */
export function PinnedEntry({ entry }: { entry: LiveEntry }) {
	return (
		<section
			id={`muc-${entry.id}`}
			aria-label="Tin chính"
			className="my-3 grid gap-2 border-s-4 border-ink bg-wash p-4"
		>
			<p className="text-sm font-semibold">Tin chính</p>
			<LiveEntryView entry={entry} />
		</section>
	);
}
