import { SectionHeading, SeeAllLink } from "../../components/ui/section-heading.tsx";
import { ALL_DOCUMENTS, toDocumentListPath } from "./document-list.ts";
import { DocumentRows } from "./document-rows.tsx";
import { searchDocuments } from "./queries.ts";

const SHOWN = 5;

/** The documents among what a search finds, with the way to all of them; nothing when there are none. */
export async function FoundDocuments({ query }: { query: string }) {
	const { documents, total } = await searchDocuments(query, SHOWN);
	if (documents.length === 0) return null;
	const href = toDocumentListPath({ ...ALL_DOCUMENTS, query });
	return (
		<section className="mb-10">
			<SectionHeading aside={total > SHOWN && <SeeAllLink href={href} of={`${total} văn bản`} />}>
				Văn bản
			</SectionHeading>
			<DocumentRows documents={documents} isPart />
		</section>
	);
}
