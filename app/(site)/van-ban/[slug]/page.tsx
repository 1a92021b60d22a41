import type { Metadata } from "next";
import { MessageView } from "../../../../features/articles/message-view.tsx";
import { toDocumentPath, toDocumentTitle } from "../../../../features/documents/document.ts";
import { DocumentView } from "../../../../features/documents/document-view.tsx";
import { type DocumentPageState, getDocumentPage } from "../../../../features/documents/queries.ts";
import { toPageMetadata } from "../../../../features/site/page-metadata.ts";
import { parseAddressId } from "../../../../lib/address-id.ts";
import { recordRedirect, recordStatus } from "../../../../lib/page-record.ts";

interface DocumentPageProps {
	params: Promise<{ slug: string }>;
}

async function loadDocument({ params }: DocumentPageProps): Promise<DocumentPageState> {
	const id = parseAddressId((await params).slug);
	return id === null ? { state: "missing" } : getDocumentPage(id);
}

export async function generateMetadata(props: DocumentPageProps): Promise<Metadata> {
	const page = await loadDocument(props);
	if (page.state !== "published") return toPageMetadata({ title: "Văn bản đã được gỡ", path: null });
	const { document } = page;
	return toPageMetadata({
		title: `${toDocumentTitle(document)}: ${document.abstract}`,
		description: document.abstract,
		path: toDocumentPath(document),
	});
}

export default async function DocumentPage(props: DocumentPageProps) {
	const page = await loadDocument(props);
	if (page.state === "missing") {
		recordStatus(404);
		return null;
	}
	const path = toDocumentPath(page.state === "published" ? page.document : page);
	if (path !== `/van-ban/${(await props.params).slug}`) {
		recordRedirect(path);
		return null;
	}
	if (page.state === "withdrawn") {
		recordStatus(410);
		return (
			<MessageView title="Văn bản này đã được gỡ">
				Văn bản không còn trên trang. Bạn có thể tìm văn bản khác trong mục Văn bản.
			</MessageView>
		);
	}
	return <DocumentView document={page.document} />;
}
