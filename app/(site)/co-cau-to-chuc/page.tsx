import type { Metadata } from "next";
import { ORGANISATION_PATH } from "../../../features/organisation/organisation.ts";
import { OrganisationView } from "../../../features/organisation/organisation-view.tsx";
import { toPageMetadata } from "../../../features/site/page-metadata.ts";

export function generateMetadata(): Promise<Metadata> {
	return toPageMetadata({
		title: "Cơ cấu tổ chức",
		description: "Các cơ quan, đơn vị của cấp ủy, chức năng, nhiệm vụ và người đứng đầu.",
		path: ORGANISATION_PATH,
	});
}

export default function OrganisationPage() {
	return <OrganisationView />;
}
