import type { Metadata } from "next";
import {
	ConsultationListView,
	toConsultationListMetadata,
} from "../../../features/consultations/consultation-list-view.tsx";

export function generateMetadata(): Promise<Metadata> {
	return toConsultationListMetadata(1);
}

export default function ConsultationListPage() {
	return <ConsultationListView page={1} />;
}
