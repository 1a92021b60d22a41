import type { Metadata } from "next";
import { SITE_MAP_PATH } from "../../../features/pages/information-page.ts";
import { SiteMapView } from "../../../features/pages/site-map-view.tsx";
import { toPageMetadata } from "../../../features/site/page-metadata.ts";

export function generateMetadata(): Promise<Metadata> {
	return toPageMetadata({
		title: "Sơ đồ trang",
		description: "Mọi mục của trang trên một trang.",
		path: SITE_MAP_PATH,
	});
}

export default function SiteMapPage() {
	return <SiteMapView />;
}
