import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "../../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../../features/accounts/current-staff.ts";
import {
	changeConsultationAction,
	keepSummaryAction,
	withdrawConsultationAction,
} from "../../../../../../features/consultations/actions.ts";
import {
	DESK_CONSULTATIONS_PATH,
	formatMoment,
	toPhase,
} from "../../../../../../features/consultations/consultation.ts";
import { ConsultationForm, WithdrawForm } from "../../../../../../features/consultations/consultation-form.client.tsx";
import { getDeskConsultation } from "../../../../../../features/consultations/desk-consultations.ts";
import { SummaryForm } from "../../../../../../features/consultations/summary-form.client.tsx";
import { toTypedConsultation } from "../../../../../../features/consultations/typed-consultation.ts";

export const metadata: Metadata = { title: "Sửa đợt lấy ý kiến" };

export default async function EditConsultationPage({ params }: { params: Promise<{ id: string }> }) {
	const { actor } = await requireRight("consultation.edit");
	const { id } = await params;
	const found = /^[1-9]\d{0,8}$/.test(id) ? await getDeskConsultation(actor, Number(id)) : null;
	if (!found) notFound();
	const { consultation: row, files } = found;
	const at = { consultationId: row.id, baseVersion: row.version };
	const isClosed = toPhase(row, new Date()) === "closed";
	return (
		<>
			<DeskHeading title={row.title}>
				<a
					href={`${DESK_CONSULTATIONS_PATH}/${row.id}`}
					className="inline-flex min-h-11 items-center text-link underline lg:min-h-9"
				>
					Ý kiến nhận được
				</a>
			</DeskHeading>
			<ConsultationForm
				action={changeConsultationAction}
				at={at}
				state={row.state}
				initial={toTypedConsultation(row)}
				files={files.draft}
			/>
			<SummaryForm
				action={keepSummaryAction}
				at={at}
				summary={row.summary}
				files={files.summary}
				isPublished={row.summaryPublishedAt !== null}
				waitsFor={isClosed ? "" : `Công bố được sau khi kết thúc, lúc ${formatMoment(row.closesAt)}.`}
			/>
			{row.state === "published" && <WithdrawForm action={withdrawConsultationAction} at={at} />}
		</>
	);
}
