import { parseDay, toDateTimeAttribute, toDayKey } from "../../lib/dates.ts";
import type { PublicDate } from "../articles/article.ts";

/** When an article was published and last changed, for formats that know days and for those that demand a clock time. */
export interface EntryDates {
	publishedAt: Date;
	changedAt: Date;
	/** As on the page and in its structured data: a day where only the day is known. */
	published: string;
	changed: string;
}

/** Where a format demands a clock time and none is known, the day begins at midnight in Vietnam (spec D3). */
export function toEntryDates({ date, modifiedAt }: { date: PublicDate; modifiedAt: Date | null }): EntryDates {
	const publishedAt = date.hasClockTime ? date.at : parseDay(toDayKey(date.at));
	const published = toDateTimeAttribute(date);
	if (!modifiedAt) return { publishedAt, changedAt: publishedAt, published, changed: published };
	const changed = toDateTimeAttribute({ at: modifiedAt, hasClockTime: true });
	return { publishedAt, changedAt: modifiedAt, published, changed };
}
