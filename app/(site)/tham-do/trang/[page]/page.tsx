import type { Metadata } from "next";
import { toPollListPath } from "../../../../../features/polls/poll.ts";
import { PollListView, toPollListMetadata } from "../../../../../features/polls/poll-list-view.tsx";
import { recordRedirect } from "../../../../../lib/page-record.ts";

interface PollListPageProps {
	params: Promise<{ page: string }>;
}

export async function generateMetadata({ params }: PollListPageProps): Promise<Metadata> {
	return toPollListMetadata(Number((await params).page));
}

export default async function PollListPage({ params }: PollListPageProps) {
	const page = Number((await params).page);
	if (page === 1) {
		recordRedirect(toPollListPath(1));
		return null;
	}
	return <PollListView page={page} />;
}
