import { SectionHeading, SeeAllLink } from "../../components/ui/section-heading.tsx";
import { formatDay, parseDay } from "../../lib/dates.ts";
import { DOCUMENTS_PATH, type DocumentTeaser, toDocumentPath, toDocumentTitle } from "./document.ts";

/** The newest documents beside the news. */
export function LatestDocuments({ documents }: { documents: readonly DocumentTeaser[] }) {
	return (
		<section aria-label="Văn bản mới">
			<SectionHeading aside={<SeeAllLink href={DOCUMENTS_PATH} of="văn bản" />}>Văn bản mới</SectionHeading>
			<ul className="ruled text-sm">
				{documents.map((document) => (
					<li key={document.id}>
						<a href={toDocumentPath(document)} className="block-link grid gap-1 py-3">
							<span className="text-ink-soft">
								{toDocumentTitle(document)}, {formatDay(parseDay(document.issuedOn))}
							</span>
							<span className="line-clamp-3 font-serif leading-snug font-bold">{document.abstract}</span>
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}
