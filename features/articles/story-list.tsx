import { formatPublicDate, toDateTimeAttribute } from "../../lib/dates.ts";
import type { ArticleHeadline, ArticleTeaser, PublicDate } from "./article.ts";
import { ListedStory, StoryLine } from "./story.tsx";

interface StoryListProps {
	articles: readonly ArticleTeaser[];
	/** Whether the first one leads, as on the first page of a list. */
	hasLead: boolean;
}

/** One page of a list, newest first. */
export function StoryList({ articles, hasLead }: StoryListProps) {
	return (
		<ul className="ruled">
			{articles.map((article, at) => (
				<li key={article.id}>
					<ListedStory article={article} isFirst={hasLead && at === 0} />
				</li>
			))}
		</ul>
	);
}

interface HeadlineListProps {
	articles: readonly ArticleHeadline[];
	isDated?: boolean;
	/** Type size of the headlines. */
	size?: string;
}

/** Headlines one below the other. */
export function HeadlineList({ articles, isDated, size }: HeadlineListProps) {
	return (
		<ul className="ruled">
			{articles.map((article) => (
				<li key={article.id}>
					<StoryLine article={article} isDated={isDated} size={size} />
				</li>
			))}
		</ul>
	);
}

/** The newest stories as a timetable: when, then what. */
export function Timetable({ articles }: { articles: readonly ArticleHeadline[] }) {
	return (
		<ul className="ruled">
			{articles.map((article) => (
				<li key={article.id} className="grid grid-cols-[4.75rem_1fr] items-baseline gap-x-3 sm:grid-cols-[5.5rem_1fr]">
					<TimetableDate date={article.date} />
					<StoryLine article={article} isDated={false} />
				</li>
			))}
		</ul>
	);
}

/** Clock time above the day; the day alone where the time is not known. */
function TimetableDate({ date }: { date: PublicDate }) {
	const [day = "", clock] = formatPublicDate(date).split(" ");
	return (
		<time dateTime={toDateTimeAttribute(date)} className="pb-2.5 text-xs text-ink-soft tabular-nums">
			{clock && <span className="block text-sm font-semibold text-ink">{clock}</span>}
			{clock ? day.slice(0, "dd/mm".length) : day}
		</time>
	);
}
