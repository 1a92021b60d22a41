import type { Metadata } from "next";
import { ContactLink } from "../../../features/letters/contact-link.tsx";
import { isInformationSlug } from "../../../features/pages/information-page.ts";
import { InformationView } from "../../../features/pages/information-view.tsx";
import { getInformationPage, type InformationPage } from "../../../features/pages/queries.ts";
import { toPageMetadata } from "../../../features/site/page-metadata.ts";
import { recordStatus } from "../../../lib/page-record.ts";
import { toPlainText } from "../../../lib/rich-text-plain.ts";

interface InformationPageProps {
	params: Promise<{ information: string }>;
}

async function loadPage({ params }: InformationPageProps): Promise<InformationPage | null> {
	const { information: slug } = await params;
	return isInformationSlug(slug) ? getInformationPage(slug) : null;
}

export async function generateMetadata(props: InformationPageProps): Promise<Metadata> {
	const page = await loadPage(props);
	if (!page) return {};
	const [description] = toPlainText(page.body).split("\n");
	return toPageMetadata({ title: page.title, description, path: `/${page.slug}` });
}

export default async function InformationRoute(props: InformationPageProps) {
	const page = await loadPage(props);
	if (!page) {
		recordStatus(404);
		return null;
	}
	return <InformationView page={page}>{page.slug === "lien-he" && <ContactLink />}</InformationView>;
}
