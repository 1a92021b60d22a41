import { db } from "../../db/client.ts";
import { listArticleIds } from "../../db/queries/article-lists.ts";
import { formatPublicDate } from "../../lib/dates.ts";
import { type ArticleHeadline, toArticlePath } from "../articles/article.ts";
import { ALL_ARTICLES } from "../articles/listings.ts";
import { listHeadlines } from "../articles/teasers.ts";
import { listMostReadHeadlines } from "../most-read/queries.ts";
import { DeskRow, DeskRowLink, DeskRows, DeskSection } from "./desk-section.tsx";

const SHOWN = 10;
const HOURS_OF_TODAY = 24;

function Headlines({ headlines }: { headlines: readonly ArticleHeadline[] }) {
	return (
		<DeskRows>
			{headlines.map((headline) => (
				<DeskRow key={headline.id} aside={formatPublicDate(headline.date)}>
					<DeskRowLink href={toArticlePath(headline)}>{headline.title}</DeskRowLink>
				</DeskRow>
			))}
		</DeskRows>
	);
}

/** What readers read in the last day; nothing while nobody did. */
export async function DeskMostRead() {
	const headlines = await listMostReadHeadlines(HOURS_OF_TODAY, SHOWN);
	if (headlines.length === 0) return null;
	return (
		<DeskSection id="doc-nhieu" title="Đọc nhiều hôm nay">
			<Headlines headlines={headlines} />
		</DeskSection>
	);
}

/** What was published last. */
export async function DeskLatest() {
	const headlines = await listHeadlines(await listArticleIds(db.read, ALL_ARTICLES, { limit: SHOWN }));
	return (
		<DeskSection id="moi-dang" title="Mới đăng">
			{headlines.length === 0 ? (
				<p className="py-2">Chưa có bài nào được đăng.</p>
			) : (
				<Headlines headlines={headlines} />
			)}
		</DeskSection>
	);
}
