import type { Metadata } from "next";
import { CONSULTATIONS_PATH } from "../../../../../features/consultations/consultation.ts";
import {
	ConsultationListView,
	toConsultationListMetadata,
} from "../../../../../features/consultations/consultation-list-view.tsx";
import { recordRedirect } from "../../../../../lib/page-record.ts";

interface ConsultationListPageProps {
	params: Promise<{ page: string }>;
}

export async function generateMetadata({ params }: ConsultationListPageProps): Promise<Metadata> {
	return toConsultationListMetadata(Number((await params).page));
}

export default async function ConsultationListPage({ params }: ConsultationListPageProps) {
	const page = Number((await params).page);
	if (page > 1) return <ConsultationListView page={page} />;
	recordRedirect(CONSULTATIONS_PATH);
	return null;
}
