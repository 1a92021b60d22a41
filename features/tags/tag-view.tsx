import type { Metadata } from "next";
import { PageHeading } from "../../components/ui/page-heading.tsx";
import { withPageNumber } from "../../components/ui/page-number.ts";
import { recordStatus } from "../../lib/page-record.ts";
import { PagedStories } from "../articles/paged-stories.tsx";
import { toPageMetadata } from "../site/page-metadata.ts";
import { ReaderPage } from "../site/reader-page.tsx";
import { getTagBySlug, listTagArticles } from "./queries.ts";
import { toTagPath } from "./tag.ts";

interface TagAddress {
	slug: string;
	page: number;
}

/** What a tag's list says of itself in the head of its page. */
export async function toTagMetadata({ slug, page }: TagAddress): Promise<Metadata> {
	const tag = await getTagBySlug(slug);
	if (!tag) return {};
	return toPageMetadata({
		title: withPageNumber(`Từ khóa ${tag.name}`, page),
		description: `Tin, bài về ${tag.name}.`,
		path: toTagPath(tag, page),
	});
}

/** One page of a tag; records 404 for an unknown tag, one that no published article has, or a page beyond the end. */
export async function TagView({ slug, page }: TagAddress) {
	const tag = await getTagBySlug(slug);
	const list = tag && (await listTagArticles(tag.id, page));
	if (!tag || !list) {
		recordStatus(404);
		return null;
	}
	return (
		<ReaderPage>
			<div className="mt-4 mb-6">
				<PageHeading label="Từ khóa" description={`${list.total} bài`}>
					{withPageNumber(tag.name, page)}
				</PageHeading>
			</div>
			<PagedStories list={list} toHref={(other) => toTagPath(tag, other)} emptySentence="Từ khóa này chưa có bài." />
		</ReaderPage>
	);
}
