import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskBeside } from "../../../../../components/admin/desk-beside.tsx";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { FormMessage } from "../../../../../components/admin/form-message.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import {
	replaceDocumentAction,
	restoreDocumentAction,
	withdrawDocumentAction,
} from "../../../../../features/documents/actions.ts";
import { DocumentAside } from "../../../../../features/documents/desk-document-aside.tsx";
import { toDocumentDone } from "../../../../../features/documents/desk-document-query.ts";
import { getDeskDocument, getDeskDocumentChoices } from "../../../../../features/documents/desk-documents.ts";
import { DocumentForm } from "../../../../../features/documents/document-form.client.tsx";
import { formatFileSize } from "../../../../../lib/file-size.ts";

export const metadata: Metadata = { title: "Văn bản" };

const ACTIONS = {
	replace: replaceDocumentAction,
	withdraw: withdrawDocumentAction,
	restore: restoreDocumentAction,
};

interface DocumentPageProps {
	params: Promise<{ id: string }>;
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function DocumentPage({ params, searchParams }: DocumentPageProps) {
	await requireRight("document.edit");
	const { id } = await params;
	const document = /^[1-9]\d{0,8}$/.test(id) ? await getDeskDocument(Number(id)) : null;
	if (!document) notFound();
	const { row, input, href } = document;
	const files = document.files.map(({ fileName, downloadName, bytes }) => ({
		fileName,
		label: `${downloadName} (${formatFileSize(bytes)})`,
	}));
	return (
		<>
			<DeskHeading title={row.sign} note={row.state === "withdrawn" ? "Đã gỡ khỏi trang." : row.abstract}>
				{href && (
					<a href={href} className="inline-flex min-h-11 items-center text-link underline">
						Xem trên trang
					</a>
				)}
			</DeskHeading>
			<FormMessage message={toDocumentDone((await searchParams).xong)} isDone />
			<DeskBeside label="Về văn bản" aside={<DocumentAside document={document} actions={ACTIONS} />}>
				{row.state === "published" ? (
					<DocumentForm subject={row} values={input} choices={await getDeskDocumentChoices()} files={files} />
				) : (
					<p className="font-serif text-base">{row.abstract}</p>
				)}
			</DeskBeside>
		</>
	);
}
