import type { Metadata } from "next";
import { CONSULTATIONS_PATH } from "../../../../../../features/consultations/consultation.ts";
import {
	ConsultationRoute,
	toConsultationMetadata,
} from "../../../../../../features/consultations/consultation-route.tsx";
import { recordRedirect } from "../../../../../../lib/page-record.ts";

interface ConsultationPageProps {
	params: Promise<{ slug: string; page: string }>;
}

const readAddress = async ({ params }: ConsultationPageProps) => {
	const { slug, page } = await params;
	return { slug, page: Number(page) };
};

export async function generateMetadata(props: ConsultationPageProps): Promise<Metadata> {
	return toConsultationMetadata(await readAddress(props));
}

export default async function ConsultationPage(props: ConsultationPageProps) {
	const address = await readAddress(props);
	if (address.page > 1) return <ConsultationRoute {...address} />;
	recordRedirect(`${CONSULTATIONS_PATH}/${address.slug}`);
	return null;
}
