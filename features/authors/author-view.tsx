import type { Metadata } from "next";
import { PageHeading } from "../../components/ui/page-heading.tsx";
import { withPageNumber } from "../../components/ui/page-number.ts";
import { recordStatus } from "../../lib/page-record.ts";
import { PagedStories } from "../articles/paged-stories.tsx";
import { listAuthorArticles } from "../articles/queries.ts";
import { toPageMetadata } from "../site/page-metadata.ts";
import { ReaderPage } from "../site/reader-page.tsx";
import { toAuthorPath } from "./author.ts";
import { getAuthorBySlug } from "./queries.ts";

interface AuthorAddress {
	slug: string;
	page: number;
}

/** What an author's list says of itself in the head of its page. */
export async function toAuthorMetadata({ slug, page }: AuthorAddress): Promise<Metadata> {
	const author = await getAuthorBySlug(slug);
	if (!author) return {};
	return toPageMetadata({
		title: withPageNumber(`Tác giả ${author.penName}`, page),
		description: author.bio || `Các bài đã đăng của ${author.penName}.`,
		path: toAuthorPath(author, page),
	});
}

/** One page of what an author has published; records 404 for an unknown author or a page beyond the end. */
export async function AuthorView({ slug, page }: AuthorAddress) {
	const author = await getAuthorBySlug(slug);
	const list = author && (await listAuthorArticles(author.id, page));
	if (!author || !list) {
		recordStatus(404);
		return null;
	}
	return (
		<ReaderPage>
			<div className="mt-4 mb-6">
				<PageHeading label="Tác giả" description={author.bio || `${list.total} bài đã đăng`}>
					{withPageNumber(author.penName, page)}
				</PageHeading>
			</div>
			<PagedStories
				list={list}
				toHref={(other) => toAuthorPath(author, other)}
				emptySentence="Tác giả này hiện chưa có bài nào trên trang."
			/>
		</ReaderPage>
	);
}
