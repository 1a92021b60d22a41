import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { Pagination } from "../../../../components/ui/pagination.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { DeskDocumentList, DocumentFilterBar, isNarrowed } from "../../../../features/documents/desk-document-list.tsx";
import { parseDeskDocumentWords, toDeskDocumentsPath } from "../../../../features/documents/desk-document-query.ts";
import { getDeskDocumentChoices, listDeskDocuments } from "../../../../features/documents/desk-documents.ts";

export const metadata: Metadata = { title: "Văn bản" };

interface DocumentsPageProps {
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function DocumentsPage({ searchParams }: DocumentsPageProps) {
	await requireRight("document.add");
	const words = parseDeskDocumentWords(await searchParams);
	const { documents, total, pageCount } = await listDeskDocuments(words);
	return (
		<>
			<DeskHeading title="Văn bản" note={`${total} văn bản, mới ban hành trước.`}>
				<a href="/admin/van-ban/nhap" className="inline-flex min-h-11 items-center text-link underline lg:min-h-10">
					Nhập danh sách
				</a>
				<a
					href="/admin/van-ban/moi"
					className="inline-flex min-h-11 items-center border border-link bg-link px-4 font-semibold text-paper no-underline lg:min-h-10"
				>
					Thêm văn bản
				</a>
			</DeskHeading>
			<DocumentFilterBar words={words} choices={await getDeskDocumentChoices()} />
			<DeskDocumentList documents={documents} isFiltered={isNarrowed(words) || words.page > 1} />
			<Pagination page={words.page} pageCount={pageCount} toHref={(page) => toDeskDocumentsPath(words, page)} />
		</>
	);
}
