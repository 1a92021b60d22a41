import { DeskTable } from "../../components/admin/desk-table.tsx";
import type { EntryState } from "../../db/queries/partner-feeds.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import { truncateAtWord } from "../../lib/text.ts";
import { ActionForm } from "../accounts/action-form.client.tsx";
import type { FormAction } from "../accounts/form-state.ts";
import { type EntryFilter, type FeedEntry, type FeedState, toEntriesPath } from "./queries.ts";

/** Of the form that takes an entry; its buttons stand in the list. */
export const TAKE_FORM = "lay-tin";

const BUTTON = "min-h-11 text-start text-link underline lg:min-h-6";
const LINK = "inline-flex min-h-11 items-center lg:min-h-9";
const SHOWN_LETTERS = 300;
const LISTS: readonly { state: EntryState; label: string }[] = [
	{ state: "new", label: "Tin mới" },
	{ state: "taken", label: "Đã lấy" },
	{ state: "dismissed", label: "Đã bỏ qua" },
];
const EMPTY: Readonly<Record<EntryState, string>> = {
	new: "Không có tin mới nào. Cổng hỏi các nguồn mười lăm phút một lần.",
	taken: "Chưa có tin nào được lấy làm bản nháp.",
	dismissed: "Chưa bỏ qua tin nào.",
};

interface FilterProps {
	filter: EntryFilter;
	feeds: readonly FeedState[];
}

function FilterLinks({ label, links }: { label: string; links: { href: string; label: string; isHere: boolean }[] }) {
	return (
		<nav aria-label={label} className="flex flex-wrap gap-x-5 text-sm">
			{links.map((link) => (
				<a
					key={link.href}
					href={link.href}
					aria-current={link.isHere ? "true" : undefined}
					className={`${LINK} ${link.isHere ? "font-bold text-ink" : "text-link underline"}`}
				>
					{link.label}
				</a>
			))}
		</nav>
	);
}

/** Ways to the other lists, and to those of one source. */
export function EntryFilters({ filter, feeds }: FilterProps) {
	const { state, sourceId } = filter;
	const toLink = (label: string, change: Partial<EntryFilter>, isHere: boolean) => ({
		...{ label, isHere },
		href: toEntriesPath({ ...filter, below: null, ...change }),
	});
	return (
		<div>
			<FilterLinks
				label="Danh sách"
				links={LISTS.map((list) => toLink(list.label, { state: list.state }, list.state === state))}
			/>
			{feeds.length > 1 && (
				<FilterLinks
					label="Nguồn"
					links={[
						toLink("Mọi nguồn", { sourceId: null }, sourceId === null),
						...feeds.map((feed) => toLink(feed.sourceName, { sourceId: feed.sourceId }, feed.sourceId === sourceId)),
					]}
				/>
			)}
		</div>
	);
}

function EntryWords({ title, link, summary }: FeedEntry) {
	return (
		<>
			{link === null ? (
				<span className="font-semibold">{title}</span>
			) : (
				<a href={link} rel="noreferrer nofollow" className="inline-block min-h-6 font-semibold text-link">
					{title}
				</a>
			)}
			<span className="block text-ink-soft">{truncateAtWord(summary, SHOWN_LETTERS)}</span>
		</>
	);
}

function EntrySteps({ entry: { id, title, state, articleId }, dismiss }: { entry: FeedEntry; dismiss: FormAction }) {
	if (state === "taken")
		return articleId === null ? (
			"Bài không còn"
		) : (
			<a href={`/admin/bai-viet/${articleId}`} className={`${LINK} text-link`}>
				Bài số {articleId}
			</a>
		);
	return (
		<span className="flex flex-wrap gap-x-4">
			<button
				type="submit"
				form={TAKE_FORM}
				name="entryId"
				value={id}
				aria-label={`Lấy làm bản nháp: ${title}`}
				className={BUTTON}
			>
				Lấy làm bản nháp
			</button>
			{state === "new" && (
				<ActionForm action={dismiss} fields={{ entryId: id }}>
					<button type="submit" aria-label={`Bỏ qua: ${title}`} className={BUTTON}>
						Bỏ qua
					</button>
				</ActionForm>
			)}
		</span>
	);
}

interface EntryListProps {
	entries: readonly FeedEntry[];
	state: EntryState;
	dismiss: FormAction;
}

/** Entries of partners' feeds, each with what can be done with it. */
export function EntryList({ entries, state, dismiss }: EntryListProps) {
	return (
		<DeskTable<FeedEntry>
			caption="Tin của đối tác"
			rows={entries}
			toKey={({ id }) => id}
			empty={EMPTY[state]}
			columns={[
				{ label: "Tin", render: EntryWords },
				{ label: "Nguồn", render: ({ sourceName }) => sourceName, isName: true },
				{
					label: "Nguồn đăng",
					render: ({ publishedAt }) => (publishedAt ? formatDayAndTime(publishedAt) : "không ghi giờ"),
					isNarrow: true,
				},
				{ label: "Làm", render: (entry) => <EntrySteps entry={entry} dismiss={dismiss} />, isName: true },
			]}
		/>
	);
}
