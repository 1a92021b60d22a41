import type { Metadata } from "next";
import { PollListView, toPollListMetadata } from "../../../features/polls/poll-list-view.tsx";

export function generateMetadata(): Promise<Metadata> {
	return toPollListMetadata(1);
}

export default function PollListPage() {
	return <PollListView page={1} />;
}
