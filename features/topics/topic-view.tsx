import type { Metadata } from "next";
import { PageHeading } from "../../components/ui/page-heading.tsx";
import { withPageNumber } from "../../components/ui/page-number.ts";
import { recordStatus } from "../../lib/page-record.ts";
import { PagedStories } from "../articles/paged-stories.tsx";
import { Picture } from "../media/picture.tsx";
import { WIDE_PICTURE } from "../media/picture-sizes.ts";
import { toPageMetadata } from "../site/page-metadata.ts";
import { ReaderPage } from "../site/reader-page.tsx";
import { getTopicBySlug, listTopicArticles } from "./queries.ts";
import { toTopicPath } from "./topic.ts";

interface TopicAddress {
	slug: string;
	page: number;
}

/** What a topic's list says of itself in the head of its page. */
export async function toTopicMetadata({ slug, page }: TopicAddress): Promise<Metadata> {
	const topic = await getTopicBySlug(slug);
	if (!topic) return {};
	return toPageMetadata({
		title: withPageNumber(topic.name, page),
		description: topic.description || `Các bài của chuyên đề ${topic.name}.`,
		path: toTopicPath(topic, page),
	});
}

/** One page of a topic; records 404 for an unknown topic or a page beyond the end. */
export async function TopicView({ slug, page }: TopicAddress) {
	const topic = await getTopicBySlug(slug);
	const list = topic && (await listTopicArticles(topic.id, page));
	if (!topic || !list) {
		recordStatus(404);
		return null;
	}
	return (
		<ReaderPage currentTopicId={topic.id}>
			<div className="mt-4 mb-6 grid gap-5">
				{topic.photo && page === 1 && <Picture photo={topic.photo} sizes={WIDE_PICTURE} isFirst isCut />}
				<PageHeading label="Chuyên đề" tone="topic" description={topic.description}>
					{withPageNumber(topic.name, page)}
				</PageHeading>
			</div>
			<PagedStories
				list={list}
				toHref={(other) => toTopicPath(topic, other)}
				emptySentence="Chuyên đề này chưa có bài."
			/>
		</ReaderPage>
	);
}
