import type { Metadata } from "next";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import { addConsultationAction } from "../../../../../features/consultations/actions.ts";
import { ConsultationForm } from "../../../../../features/consultations/consultation-form.client.tsx";
import { toNewConsultation } from "../../../../../features/consultations/typed-consultation.ts";

export const metadata: Metadata = { title: "Lập đợt lấy ý kiến" };

export default async function NewConsultationPage() {
	await requireRight("consultation.edit");
	return (
		<>
			<DeskHeading title="Lập đợt lấy ý kiến" note="Bạn đọc chỉ thấy sau khi công bố." />
			<ConsultationForm
				action={addConsultationAction}
				at={null}
				state="draft"
				initial={toNewConsultation(new Date())}
				files={[]}
			/>
		</>
	);
}
