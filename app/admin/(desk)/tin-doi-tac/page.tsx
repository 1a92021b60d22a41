import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { OlderLink } from "../../../../components/admin/older-link.tsx";
import { requireRightSomewhere } from "../../../../features/accounts/current-staff.ts";
import { listWritableSections } from "../../../../features/articles/desk-articles.ts";
import { askFeedNowAction, dismissEntryAction, takeEntryAction } from "../../../../features/partner-feeds/actions.ts";
import { EntryFilters, EntryList, TAKE_FORM } from "../../../../features/partner-feeds/desk-entry-list.tsx";
import { FeedStates } from "../../../../features/partner-feeds/desk-feed-states.tsx";
import {
	listEntryPage,
	listFeedStates,
	parseEntryFilter,
	toEntriesPath,
} from "../../../../features/partner-feeds/queries.ts";
import { TakeForm } from "../../../../features/partner-feeds/take-form.client.tsx";

export const metadata: Metadata = { title: "Tin đối tác" };

interface FeedEntriesPageProps {
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function FeedEntriesPage({ searchParams }: FeedEntriesPageProps) {
	const { actor } = await requireRightSomewhere("feedEntry.take");
	const filter = parseEntryFilter(await searchParams);
	const [{ entries, next }, feeds, sections] = await Promise.all([
		listEntryPage(filter),
		listFeedStates(),
		listWritableSections(actor),
	]);
	const canTake = entries.length > 0 && filter.state !== "taken";
	return (
		<>
			<DeskHeading
				title="Tin đối tác"
				note="Tin trong RSS của các nguồn, chưa bạn đọc nào thấy. Lấy một tin là lập bản nháp có sẵn tên, tóm tắt và nguồn."
			/>
			<EntryFilters filter={filter} feeds={feeds} />
			{canTake && <TakeForm id={TAKE_FORM} action={takeEntryAction} sections={sections} />}
			<EntryList entries={entries} state={filter.state} dismiss={dismissEntryAction} />
			<OlderLink
				olderHref={next && toEntriesPath(next)}
				firstHref={filter.below === null ? null : toEntriesPath({ ...filter, below: null })}
			/>
			<section aria-labelledby="cac-nguon" className="grid gap-3">
				<h2 id="cac-nguon" className="font-bold">
					Các nguồn được hỏi
				</h2>
				<FeedStates feeds={feeds} askNow={askFeedNowAction} />
			</section>
		</>
	);
}
