import type { Metadata } from "next";
import { getArrangement } from "../../features/arrangements/queries.ts";
import { HomeView } from "../../features/home/home-view.tsx";
import { getSite } from "../../features/settings/queries.ts";
import { toPageMetadata } from "../../features/site/page-metadata.ts";

export async function generateMetadata(): Promise<Metadata> {
	const { name, shortName } = await getSite();
	const description = `Tin tức, sự kiện, công tác xây dựng Đảng và đời sống các dân tộc: ${name}.`;
	return toPageMetadata({ title: `${shortName} - ${name}`, hasSiteName: false, description, path: "/" });
}

export default async function HomePage() {
	return <HomeView site={await getSite()} arrangement={await getArrangement("home")} />;
}
