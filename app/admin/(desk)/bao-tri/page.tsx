import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { FormMessage } from "../../../../components/admin/form-message.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { MaintenanceForm } from "../../../../features/maintenance/maintenance-form.tsx";
import { getMaintenance } from "../../../../features/maintenance/queries.ts";

export const metadata: Metadata = { title: "Tạm ngừng ghi" };

export default async function MaintenancePage({ searchParams }: { searchParams: Promise<{ loi?: unknown }> }) {
	await requireRight("settings.change");
	const { loi } = await searchParams;
	return (
		<>
			<DeskHeading
				title="Tạm ngừng ghi"
				note="Khi chuyển máy chủ, sao lưu lớn hay gặp sự cố: bạn đọc vẫn đọc được mọi trang, không ai gửi hay sửa được gì."
			/>
			{typeof loi === "string" && <FormMessage message={loi.slice(0, 200)} isDone={false} />}
			<MaintenanceForm maintenance={await getMaintenance()} />
		</>
	);
}
