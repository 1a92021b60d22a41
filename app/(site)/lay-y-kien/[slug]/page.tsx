import type { Metadata } from "next";
import { ConsultationRoute, toConsultationMetadata } from "../../../../features/consultations/consultation-route.tsx";

interface ConsultationPageProps {
	params: Promise<{ slug: string }>;
}

const readAddress = async ({ params }: ConsultationPageProps) => ({ slug: (await params).slug, page: 1 });

export async function generateMetadata(props: ConsultationPageProps): Promise<Metadata> {
	return toConsultationMetadata(await readAddress(props));
}

export default async function ConsultationPage(props: ConsultationPageProps) {
	return <ConsultationRoute {...(await readAddress(props))} />;
}
