import type { ReactNode } from "react";
import { Footer } from "../../components/layout/footer.tsx";
import { Masthead } from "../../components/layout/masthead.tsx";
import type { MenuSection } from "../../components/layout/menu-section.ts";
import { formatLongDay, toDayKey, toNextMidnight } from "../../lib/dates.ts";
import { formatLunarDay } from "../../lib/lunar.ts";
import { recordExpiry } from "../../lib/page-record.ts";
import { type CategoryNode, toCategoryPath } from "../categories/category.ts";
import { getMenuTree } from "../categories/queries.ts";
import { DIGEST_PATH } from "../digests/digest.ts";
import { isDigestOffered } from "../digests/is-digest-offered.ts";
import { DOCUMENTS_PATH } from "../documents/document.ts";
import { getNotice } from "../notices/queries.ts";
import { UrgentStrip } from "../notices/urgent-strip.tsx";
import { listPageLinks } from "../pages/queries.ts";
import { toOfficeFacts } from "../settings/office-facts.ts";
import { getSite } from "../settings/queries.ts";
import { DEMO_NOTICE } from "../settings/site-settings.ts";

/** Address of the section whose place in the menu is the library's. */
const LIBRARY = "van-ban";

interface SiteFrameProps {
	/** Slug of the top section the page belongs to; the library of documents is "van-ban". */
	currentSection?: string;
	children: ReactNode;
}

/** What stands around every reader page: skip link, masthead with today's date, and who answers for the site. */
export async function SiteFrame({ currentSection, children }: SiteFrameProps) {
	const site = await getSite();
	const urgent = await getNotice("urgent");
	const sections = withLibrary((await getMenuTree()).map((node) => toMenuSection(node, currentSection)));
	const digest = (await isDigestOffered()) ? [{ name: "Bản tin qua thư", href: DIGEST_PATH }] : [];
	const pages = [...(await listPageLinks()), ...digest];
	const now = new Date();
	recordExpiry(toNextMidnight(now));
	const today = { dateTime: toDayKey(now), solar: formatLongDay(now), lunar: formatLunarDay(now) };
	return (
		<>
			<a
				href="#noi-dung"
				className="no-print absolute start-2 top-2 z-10 bg-ink px-4 py-3 font-semibold text-paper not-focus:sr-only"
			>
				Bỏ qua đến nội dung
			</a>
			{urgent && <UrgentStrip notice={urgent} />}
			{site.isDemo && <DemoNotice />}
			<Masthead name={site.name} shortName={site.shortName} today={today} sections={sections} />
			<main id="noi-dung" tabIndex={-1} className="mx-auto max-w-300 px-4 pt-5 md:px-6">
				{children}
			</main>
			<Footer name={site.name} facts={toOfficeFacts(site)} sections={sections} pages={pages} />
		</>
	);
}

function DemoNotice() {
	return (
		<aside aria-label="Lưu ý" className="no-print border-b border-line bg-wash px-4 py-2 text-center text-xs text-ink">
			{DEMO_NOTICE}
		</aside>
	);
}

function toMenuSection(node: CategoryNode, currentSection: string | undefined): MenuSection {
	return {
		name: node.name,
		href: toCategoryPath(node),
		isCurrent: node.slug === currentSection,
		children: node.children.map((child) => ({ name: child.name, href: toCategoryPath(child) })),
	};
}

/** The library of documents stands in the place of the section of that name, or behind all others. */
function withLibrary(sections: MenuSection[]): MenuSection[] {
	const ofSection = `/chuyen-muc/${LIBRARY}`;
	if (!sections.some(({ href }) => href === ofSection)) {
		return [...sections, { name: "Văn bản", href: DOCUMENTS_PATH, isCurrent: false, children: [] }];
	}
	return sections.map((section) => (section.href === ofSection ? { ...section, href: DOCUMENTS_PATH } : section));
}
