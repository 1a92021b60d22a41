import { formatArticleDate, formatPublicDate, toDateTimeAttribute } from "../../lib/dates.ts";
import type { PublicDate as PublicDateValue } from "./article.ts";

interface PublicDateProps {
	date: PublicDateValue;
	/** Weekday and time zone too, as on the article's own page. */
	isLong?: boolean;
	className?: string;
}

/** An article's date as readers know it and machines can read it. */
export function PublicDate({ date, isLong = false, className }: PublicDateProps) {
	return (
		<time dateTime={toDateTimeAttribute(date)} className={className}>
			{isLong ? formatArticleDate(date) : formatPublicDate(date)}
		</time>
	);
}
