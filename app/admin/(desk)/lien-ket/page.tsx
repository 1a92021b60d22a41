import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { OlderLink } from "../../../../components/admin/older-link.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { recheckLinkAction, settleLinkAction } from "../../../../features/link-check/actions.ts";
import { DeskLinks } from "../../../../features/link-check/desk-links.tsx";
import { listFailingLinkPage } from "../../../../features/link-check/queries.ts";
import { formatDayAndTime } from "../../../../lib/dates.ts";

export const metadata: Metadata = { title: "Liên kết hỏng" };

const PATH = "/admin/lien-ket";

export default async function LinksPage({ searchParams }: { searchParams: Promise<{ sau?: unknown }> }) {
	await requireRight("link.settle");
	const { sau } = await searchParams;
	const after = typeof sau === "string" ? sau : "";
	const { links, next, known, checkedAt } = await listFailingLinkPage(after);
	const told = checkedAt
		? `${known} liên kết đang được theo dõi, hỏi gần nhất lúc ${formatDayAndTime(checkedAt)}.`
		: "Chưa hỏi lần nào.";
	return (
		<>
			<DeskHeading
				title="Liên kết hỏng"
				note={`Mỗi đêm cổng hỏi lại các liên kết trong bài, trang thông tin và khối quanh tin. ${told}`}
			/>
			<DeskLinks links={links} recheck={recheckLinkAction} settle={settleLinkAction} />
			<OlderLink olderHref={next && `${PATH}?${new URLSearchParams({ sau: next })}`} firstHref={after ? PATH : null} />
		</>
	);
}
