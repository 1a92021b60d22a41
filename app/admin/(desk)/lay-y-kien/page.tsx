import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { can } from "../../../../features/accounts/policy.ts";
import { DESK_CONSULTATIONS_PATH } from "../../../../features/consultations/consultation.ts";
import { ConsultationList } from "../../../../features/consultations/desk-consultation-list.tsx";
import { listDesk } from "../../../../features/consultations/desk-consultations.ts";

export const metadata: Metadata = { title: "Lấy ý kiến dự thảo" };

export default async function ConsultationsPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
	const { actor } = await requireRight("consultation.moderate");
	const list = await listDesk(actor, await searchParams);
	return (
		<>
			<DeskHeading title="Lấy ý kiến dự thảo" note="Dự thảo đưa ra lấy ý kiến, ý kiến nhận được, và bản tổng hợp.">
				{can(actor, "consultation.edit") && (
					<a
						href={`${DESK_CONSULTATIONS_PATH}/moi`}
						className="inline-flex min-h-11 items-center border border-link bg-link px-4 font-semibold text-paper lg:min-h-10"
					>
						Lập đợt lấy ý kiến
					</a>
				)}
			</DeskHeading>
			<ConsultationList list={list} now={new Date()} />
		</>
	);
}
