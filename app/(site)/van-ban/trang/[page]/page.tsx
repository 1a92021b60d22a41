import type { Metadata } from "next";
import {
	type DocumentListQuery,
	parseSelection,
	toDocumentListPath,
} from "../../../../../features/documents/document-list.ts";
import { DocumentListView, toDocumentListMetadata } from "../../../../../features/documents/document-list-view.tsx";
import { recordRedirect } from "../../../../../lib/page-record.ts";

interface DocumentListPageProps {
	params: Promise<{ page: string }>;
	searchParams: Promise<DocumentListQuery>;
}

async function readAddress({ params, searchParams }: DocumentListPageProps) {
	return { page: Number((await params).page), query: await searchParams };
}

export async function generateMetadata(props: DocumentListPageProps): Promise<Metadata> {
	return toDocumentListMetadata(await readAddress(props));
}

export default async function DocumentListPage(props: DocumentListPageProps) {
	const { page, query } = await readAddress(props);
	const selection = parseSelection(query);
	if (page === 1 && selection) {
		recordRedirect(toDocumentListPath(selection));
		return null;
	}
	return <DocumentListView query={query} page={page} />;
}
