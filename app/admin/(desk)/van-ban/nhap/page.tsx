import type { Metadata } from "next";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import { DocumentImport } from "../../../../../features/documents/document-import.client.tsx";
import { LIST_COLUMNS } from "../../../../../features/documents/import-list.ts";

export const metadata: Metadata = { title: "Nhập danh sách văn bản" };

export default async function DocumentImportPage() {
	await requireRight("document.add");
	return (
		<>
			<DeskHeading title="Nhập danh sách văn bản" note="Kiểm tra trước từng dòng; chưa ghi gì cho tới khi bạn nhập." />
			<p className="text-sm">
				<a href="/admin/van-ban/nhap/mau" className="inline-flex min-h-11 items-center text-link underline lg:min-h-10">
					Tải bảng mẫu (.xlsx)
				</a>{" "}
				có sẵn tên cột, một ví dụ và danh mục loại văn bản.
			</p>
			<DocumentImport />
			<section aria-labelledby="ten-cot" className="grid max-w-180 gap-2 text-sm">
				<h2 id="ten-cot" className="font-bold">
					Tên cột
				</h2>
				<p>{Object.values(LIST_COLUMNS).join(" · ")}</p>
				<p className="text-ink-soft">
					Bốn cột đầu phải có; tên cột có dấu hay không dấu đều được, phía trên có thể có dòng tiêu đề. Ngày viết như
					05/9/2026 hoặc là ngày của Excel; độ mật của mọi dòng phải là “Không mật”. Nhiều văn bản hoặc nhiều tệp trong
					một ô cách nhau bằng dấu chấm phẩy. Văn bản đã có (cùng số, cơ quan, loại, ngày) được sửa theo bảng; ô trống
					thì giữ nguyên.
				</p>
			</section>
		</>
	);
}
