import type { Metadata } from "next";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRightSomewhere } from "../../../../../features/accounts/current-staff.ts";
import { listWritableSections } from "../../../../../features/articles/desk-articles.ts";
import { WordImportForm } from "../../../../../features/word-import/word-import-form.client.tsx";

export const metadata: Metadata = { title: "Nhập từ Word" };

export default async function WordImportPage() {
	const { actor } = await requireRightSomewhere("article.create");
	return (
		<>
			<DeskHeading title="Nhập từ Word" note="Tệp .docx hoặc .doc, không quá 15 MB, thành một bản nháp của bạn." />
			<WordImportForm action="/admin/bai-viet/nhap/tep" sections={await listWritableSections(actor)} />
		</>
	);
}
