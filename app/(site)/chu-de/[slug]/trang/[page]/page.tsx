import type { Metadata } from "next";
import { toTopicPath } from "../../../../../../features/topics/topic.ts";
import { TopicView, toTopicMetadata } from "../../../../../../features/topics/topic-view.tsx";
import { recordRedirect } from "../../../../../../lib/page-record.ts";

interface TopicPageProps {
	params: Promise<{ slug: string; page: string }>;
}

async function readAddress({ params }: TopicPageProps) {
	const { slug, page } = await params;
	return { slug, page: Number(page) };
}

export async function generateMetadata(props: TopicPageProps): Promise<Metadata> {
	return toTopicMetadata(await readAddress(props));
}

export default async function TopicPage(props: TopicPageProps) {
	const address = await readAddress(props);
	if (address.page === 1) {
		recordRedirect(toTopicPath(address));
		return null;
	}
	return <TopicView {...address} />;
}
