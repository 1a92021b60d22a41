import { renderInOrder } from "../../components/ui/render-in-order.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import { CaptionedFigure } from "../media/captioned-figure.tsx";
import { PhotoAsLink } from "../media/photo-as-link.tsx";
import type { LiveEntry } from "./live.ts";
import { LiveTime } from "./live-mark.tsx";

interface LiveEntryProps {
	entry: LiveEntry;
	/** "links": a reader on a poor network fetches a picture by choice. */
	pictures?: "shown" | "links";
}

/** One thing told: when, what, and whether it was put right since. */
export function LiveEntryView({ entry, pictures = "shown" }: LiveEntryProps) {
	const { id, at, title, paragraphs, photo, isWithdrawn, correctedAt, correctionNote } = entry;
	const Photo = pictures === "links" ? PhotoAsLink : CaptionedFigure;
	return (
		<>
			<p className="text-sm text-ink-soft tabular-nums">
				<a href={`#muc-${id}`} className="inline-flex min-h-11 items-center hover:underline lg:min-h-0">
					<LiveTime at={at} />
				</a>
			</p>
			{title && <h3 className="max-w-160 font-serif text-lg leading-snug font-bold">{title}</h3>}
			{isWithdrawn && <p className="text-sm text-ink-soft">Mục này đã được gỡ.</p>}
			{paragraphs.length > 0 && (
				<div className="prose">
					{renderInOrder(paragraphs, (text) => (
						<p>{text}</p>
					))}
				</div>
			)}
			{photo && <Photo photo={photo} alt={photo.alt} caption={photo.caption} credit={photo.credit} />}
			{correctedAt && !isWithdrawn && (
				<p className="max-w-160 text-sm text-ink-soft">
					<span className="font-semibold">Đã sửa lúc {formatDayAndTime(correctedAt)}</span>
					{correctionNote ? `: ${correctionNote}` : "."}
				</p>
			)}
		</>
	);
}

interface LiveEntryListProps extends Pick<LiveEntryProps, "pictures"> {
	entries: readonly LiveEntry[];
}

/** Entries, newest first. */
export function LiveEntryList({ entries, pictures }: LiveEntryListProps) {
	return (
		<ul className="ruled">
			{entries.map((entry) => (
				<li key={entry.id} id={`muc-${entry.id}`} className="grid gap-2 py-4">
					<LiveEntryView entry={entry} pictures={pictures} />
				</li>
			))}
		</ul>
	);
}
