import type { ReactNode } from "react";
import { toNextMidnight } from "../../lib/dates.ts";
import { recordExpiry } from "../../lib/page-record.ts";
import { getNotice } from "../notices/queries.ts";
import { UrgentStrip } from "../notices/urgent-strip.tsx";
import { OfficeFactsList } from "../settings/office-facts-list.tsx";
import { getSite } from "../settings/queries.ts";
import { DEMO_NOTICE } from "../settings/site-settings.ts";

interface EasyPageProps {
	/** The same page with everything. */
	fullPath: string;
	children: ReactNode;
}

/** What stands around an article that is read easily: the way home, the way to the usual page, and no menu. */
export async function EasyPage({ fullPath, children }: EasyPageProps) {
	const site = await getSite();
	const urgent = await getNotice("urgent");
	// Whether an article is old changes with the day.
	recordExpiry(toNextMidnight(new Date()));
	return (
		<div className="easy font-serif">
			<a href="#noi-dung" className="easy-button no-print absolute start-2 top-2 z-10 not-focus:sr-only">
				Bỏ qua đến nội dung
			</a>
			{urgent && <UrgentStrip notice={urgent} />}
			<header id="top" tabIndex={-1} className="easy-head">
				<a href="/" className="easy-name">
					{site.shortName}
				</a>
				<a href={fullPath} data-reading="thuong" className="easy-link no-print">
					Xem trang thường
				</a>
				{site.isDemo && <p>{DEMO_NOTICE}</p>}
			</header>
			<main id="noi-dung" tabIndex={-1}>
				{children}
				<p className="easy-actions no-print">
					<a href="#top" className="easy-button">
						Lên đầu trang
					</a>
				</p>
			</main>
			<footer className="easy-foot">
				<p>{site.name}</p>
				<OfficeFactsList site={site} />
			</footer>
		</div>
	);
}
