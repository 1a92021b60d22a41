import type { Metadata } from "next";
import { PollView, toPollMetadata } from "../../../../../features/polls/poll-view.tsx";
import { getPublicPoll } from "../../../../../features/polls/queries.ts";
import { parseAddressId } from "../../../../../lib/address-id.ts";

interface ResultPageProps {
	params: Promise<{ slug: string }>;
	searchParams: Promise<{ phieu?: string }>;
}

async function loadPoll({ params }: ResultPageProps) {
	const id = parseAddressId((await params).slug);
	return id === null ? null : getPublicPoll(id);
}

export async function generateMetadata(props: ResultPageProps): Promise<Metadata> {
	return toPollMetadata(await loadPoll(props), true);
}

export default async function PollResultPage(props: ResultPageProps) {
	const { slug } = await props.params;
	const { phieu = "" } = await props.searchParams;
	return <PollView poll={await loadPoll(props)} slug={slug} isResult told={phieu} />;
}
