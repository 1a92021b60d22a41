import type { Metadata } from "next";
import { PageHeading } from "../../components/ui/page-heading.tsx";
import { withPageNumber } from "../../components/ui/page-number.ts";
import { Pagination } from "../../components/ui/pagination.tsx";
import { SectionHeading } from "../../components/ui/section-heading.tsx";
import { formatDayAndTime } from "../../lib/dates.ts";
import { recordStatus } from "../../lib/page-record.ts";
import { formatViews } from "../articles/views.ts";
import { toPageMetadata } from "../site/page-metadata.ts";
import { ReaderPage } from "../site/reader-page.tsx";
import { countVotes, type Poll, toPollListPath, toPollPath } from "./poll.ts";
import { listPublicPolls } from "./queries.ts";

const TITLE = "Thăm dò ý kiến";
const DESCRIPTION = "Các cuộc thăm dò đang nhận phiếu, và kết quả của những cuộc đã đóng.";

export function toPollListMetadata(page: number): Promise<Metadata> {
	return toPageMetadata({
		title: withPageNumber(TITLE, page),
		description: DESCRIPTION,
		path: toPollListPath(page),
	});
}

/** One page of the polls; records 404 beyond its end. */
export async function PollListView({ page }: { page: number }) {
	const list = await listPublicPolls(page);
	if (!list) {
		recordStatus(404);
		return null;
	}
	return (
		<ReaderPage without="polls">
			<div className="mt-4 grid gap-8">
				<PageHeading description={DESCRIPTION}>{withPageNumber(TITLE, page)}</PageHeading>
				{page === 1 && (
					<section>
						<SectionHeading>Đang nhận phiếu</SectionHeading>
						<Polls polls={list.open} empty="Hiện không có cuộc thăm dò nào." toWords={toOpenWords} />
					</section>
				)}
				<section className="grid gap-6">
					<div>
						<SectionHeading>Đã đóng</SectionHeading>
						<Polls polls={list.closed} empty="Chưa có cuộc thăm dò nào đã đóng." toWords={toClosedWords} />
					</div>
					<Pagination page={page} pageCount={list.pageCount} toHref={toPollListPath} />
				</section>
			</div>
		</ReaderPage>
	);
}

const toOpenWords = ({ closesAt }: Poll) => `nhận phiếu đến ${formatDayAndTime(closesAt)}`;
const toClosedWords = (poll: Poll) =>
	`đóng ${formatDayAndTime(poll.closesAt)} · ${formatViews(countVotes(poll), true)} phiếu`;

interface PollsProps {
	polls: readonly Poll[];
	empty: string;
	toWords: (poll: Poll) => string;
}

function Polls({ polls, empty, toWords }: PollsProps) {
	if (polls.length === 0) return <p className="max-w-160 border-t border-line py-4 text-base text-ink-soft">{empty}</p>;
	return (
		<ul className="ruled border-t border-ink">
			{polls.map((poll) => (
				<li key={poll.id}>
					<article className="story grid gap-1 py-4">
						<h3 className="font-serif text-base leading-snug font-bold wrap-anywhere">
							<a href={toPollPath(poll)} className="block-link story-link">
								{poll.question}
							</a>
						</h3>
						<p className="text-sm text-ink-soft">{toWords(poll)}</p>
					</article>
				</li>
			))}
		</ul>
	);
}
