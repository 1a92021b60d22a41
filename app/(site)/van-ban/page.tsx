import type { Metadata } from "next";
import type { DocumentListQuery } from "../../../features/documents/document-list.ts";
import { DocumentListView, toDocumentListMetadata } from "../../../features/documents/document-list-view.tsx";

interface DocumentListPageProps {
	searchParams: Promise<DocumentListQuery>;
}

export async function generateMetadata({ searchParams }: DocumentListPageProps): Promise<Metadata> {
	return toDocumentListMetadata({ query: await searchParams, page: 1 });
}

export default async function DocumentListPage({ searchParams }: DocumentListPageProps) {
	return <DocumentListView query={await searchParams} page={1} />;
}
