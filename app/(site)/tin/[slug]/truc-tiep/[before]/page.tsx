import type { Metadata } from "next";
import { toArticlePath } from "../../../../../../features/articles/article.ts";
import { getArticlePage } from "../../../../../../features/articles/queries.ts";
import { parseOlder, toOlderPath } from "../../../../../../features/live/live.ts";
import { OlderLiveView } from "../../../../../../features/live/older-view.tsx";
import { listOlderEntries } from "../../../../../../features/live/queries.ts";
import { toPageMetadata } from "../../../../../../features/site/page-metadata.ts";
import { parseAddressId } from "../../../../../../lib/address-id.ts";
import { formatDayAndTime } from "../../../../../../lib/dates.ts";
import { recordRedirect, recordStatus, rememberInRecord } from "../../../../../../lib/page-record.ts";

interface OlderPageProps {
	params: Promise<{ slug: string; before: string }>;
}

async function load({ params }: OlderPageProps) {
	const { slug, before } = await params;
	const [id, olderThan] = [parseAddressId(slug), parseOlder(before)];
	const page = id === null ? null : await getArticlePage(id);
	if (page?.state !== "published" || !page.article.live || olderThan === null) return null;
	const { article } = page;
	const part = await rememberInRecord(`live-older:${olderThan}`, () => listOlderEntries(article.id, olderThan));
	return part && { article, part, olderThan };
}

export async function generateMetadata(props: OlderPageProps): Promise<Metadata> {
	const found = await load(props);
	if (!found) return toPageMetadata({ title: "Tường thuật trực tiếp", path: null });
	const { article, part, olderThan } = found;
	const from = part.entries[0];
	return toPageMetadata({
		title: `Tường thuật: ${article.title}${from ? ` (đến ${formatDayAndTime(from.at)})` : ""}`,
		description: article.lead,
		path: toOlderPath(toArticlePath(article), olderThan),
	});
}

export default async function OlderLivePage(props: OlderPageProps) {
	const found = await load(props);
	if (!found) {
		recordStatus(404);
		return null;
	}
	const { article, part, olderThan } = found;
	if (toArticlePath(article) !== `/tin/${(await props.params).slug}`) {
		recordRedirect(toOlderPath(toArticlePath(article), olderThan));
		return null;
	}
	return <OlderLiveView article={article} part={part} />;
}
