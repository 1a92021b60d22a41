import { Breadcrumb, type BreadcrumbItem } from "../../components/layout/breadcrumb.tsx";
import { siteOrigin } from "../../lib/env.ts";
import { StructuredData } from "./structured-data.tsx";

const HOME: BreadcrumbItem = { name: "Trang chủ", href: "/" };

/** The way from the front page, for readers and, in the same words, for machines. */
export function BreadcrumbTrail({ items }: { items: readonly BreadcrumbItem[] }) {
	const trail = [HOME, ...items];
	const itemListElement = trail.map(({ name, href }, at) => ({
		"@type": "ListItem",
		position: at + 1,
		name,
		item: siteOrigin() + href,
	}));
	return (
		<>
			<Breadcrumb items={trail} />
			<StructuredData data={{ "@type": "BreadcrumbList", itemListElement }} />
		</>
	);
}
