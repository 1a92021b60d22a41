import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { eraseReaderDataAction, findReaderDataAction } from "../../../../features/reader-data/actions.ts";
import { DeskReaderData } from "../../../../features/reader-data/desk-reader-data.tsx";

export const metadata: Metadata = { title: "Dữ liệu bạn đọc" };

export default async function ReaderDataPage({ searchParams }: { searchParams: Promise<{ loi?: string }> }) {
	const { isFresh } = await requireRight("reader.manage");
	const { loi = "" } = await searchParams;
	return (
		<>
			<DeskHeading
				title="Dữ liệu bạn đọc"
				note="Khi một người muốn biết, nhận bản sao hoặc xóa những gì trang lưu về họ (Luật 91/2025/QH15)."
			/>
			<DeskReaderData find={findReaderDataAction} erase={eraseReaderDataAction} isFresh={isFresh} fault={loi} />
		</>
	);
}
