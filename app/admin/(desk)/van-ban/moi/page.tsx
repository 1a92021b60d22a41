import type { Metadata } from "next";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import { getDeskDocumentChoices } from "../../../../../features/documents/desk-documents.ts";
import { DocumentForm } from "../../../../../features/documents/document-form.client.tsx";

export const metadata: Metadata = { title: "Văn bản mới" };

export default async function NewDocumentPage() {
	await requireRight("document.add");
	return (
		<>
			<DeskHeading title="Văn bản mới" note="Bạn đọc thấy ngay khi đăng." />
			<DocumentForm subject={null} values={{}} choices={await getDeskDocumentChoices()} files={[]} />
		</>
	);
}
