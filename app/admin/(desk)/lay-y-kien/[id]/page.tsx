import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import { can } from "../../../../../features/accounts/policy.ts";
import { approveOpinionAction, rejectOpinionAction } from "../../../../../features/consultations/actions.ts";
import { getDeskOpinions, parseOpinionQuery } from "../../../../../features/consultations/desk-consultations.ts";
import { ConsultationFacts, OpinionQueue } from "../../../../../features/consultations/desk-opinions.tsx";

export const metadata: Metadata = { title: "Ý kiến về dự thảo" };

interface OpinionsPageProps {
	params: Promise<{ id: string }>;
	searchParams: Promise<Record<string, unknown>>;
}

export default async function OpinionsPage({ params, searchParams }: OpinionsPageProps) {
	const { actor } = await requireRight("consultation.moderate");
	const { id } = await params;
	const query = parseOpinionQuery(await searchParams);
	const opinions = /^[1-9]\d{0,8}$/.test(id) ? await getDeskOpinions(actor, Number(id), query) : null;
	if (!opinions) notFound();
	return (
		<>
			<DeskHeading title={opinions.consultation.title} note={opinions.consultation.office} />
			<ConsultationFacts opinions={opinions} canEdit={can(actor, "consultation.edit")} />
			<OpinionQueue query={query} opinions={opinions} approve={approveOpinionAction} reject={rejectOpinionAction} />
		</>
	);
}
