import type { ReactNode } from "react";
import { formatDay, toDayKey } from "../../lib/dates.ts";
import { ArticleBody } from "../articles/article-body.tsx";
import { toOfficeFacts } from "../settings/office-facts.ts";
import { getSite } from "../settings/queries.ts";
import { BreadcrumbTrail } from "../site/breadcrumb-trail.tsx";
import { ReaderPage } from "../site/reader-page.tsx";
import { PAGES_WITH_FACTS } from "./information-page.ts";
import type { InformationPage } from "./queries.ts";

interface InformationViewProps {
	page: InformationPage;
	/** What stands below the text, such as a form. */
	children?: ReactNode;
}

/** A page about the office or the site: its text, the facts of the office where they belong, and how old it is. */
export function InformationView({ page, children }: InformationViewProps) {
	return (
		<ReaderPage>
			<BreadcrumbTrail items={[{ name: page.title, href: `/${page.slug}` }]} />
			<article className="mt-3 grid gap-8">
				<h1 className="font-serif text-2xl font-extrabold">{page.title}</h1>
				<ArticleBody body={page.body} media={page.media} />
				{PAGES_WITH_FACTS.includes(page.slug) && <OfficeFacts />}
				{children}
				<p className="text-sm text-ink-soft">
					Cập nhật: <time dateTime={toDayKey(page.updatedAt)}>{formatDay(page.updatedAt)}</time>
				</p>
			</article>
		</ReaderPage>
	);
}

async function OfficeFacts() {
	const facts = toOfficeFacts(await getSite()).filter(({ value }) => value !== "");
	if (facts.length === 0) return null;
	return (
		<dl className="max-w-160 border-t border-ink text-sm">
			{facts.map(({ label, value, href }) => (
				<div key={label} className="gap-x-8 border-b border-line py-2.5 sm:grid sm:grid-cols-[13rem_1fr]">
					<dt className="text-ink-soft">{label}</dt>
					<dd className="text-base sm:text-sm">
						{href ? (
							<a href={href} className="inline-flex min-h-11 items-center text-link underline lg:min-h-0">
								{value}
							</a>
						) : (
							value
						)}
					</dd>
				</div>
			))}
		</dl>
	);
}
