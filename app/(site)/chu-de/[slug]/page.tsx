import type { Metadata } from "next";
import { TopicView, toTopicMetadata } from "../../../../features/topics/topic-view.tsx";

interface TopicPageProps {
	params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: TopicPageProps): Promise<Metadata> {
	return toTopicMetadata({ slug: (await params).slug, page: 1 });
}

export default async function TopicPage({ params }: TopicPageProps) {
	return <TopicView slug={(await params).slug} page={1} />;
}
