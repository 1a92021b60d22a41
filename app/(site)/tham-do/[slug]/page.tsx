import type { Metadata } from "next";
import { PollView, toPollMetadata } from "../../../../features/polls/poll-view.tsx";
import { getPublicPoll } from "../../../../features/polls/queries.ts";
import { parseAddressId } from "../../../../lib/address-id.ts";

interface PollPageProps {
	params: Promise<{ slug: string }>;
	searchParams: Promise<{ loi?: string }>;
}

async function loadPoll({ params }: PollPageProps) {
	const id = parseAddressId((await params).slug);
	return id === null ? null : getPublicPoll(id);
}

export async function generateMetadata(props: PollPageProps): Promise<Metadata> {
	return toPollMetadata(await loadPoll(props), false);
}

export default async function PollPage(props: PollPageProps) {
	const { slug } = await props.params;
	const { loi = "" } = await props.searchParams;
	return <PollView poll={await loadPoll(props)} slug={slug} isResult={false} told={loi} />;
}
