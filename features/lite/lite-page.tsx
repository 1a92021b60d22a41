import type { Metadata } from "next";
import type { ReactNode } from "react";
import { siteOrigin } from "../../lib/env.ts";
import { toCategoryPath } from "../categories/category.ts";
import { getCategoryTree } from "../categories/queries.ts";
import { getSite } from "../settings/queries.ts";
import { toLitePath } from "./lite-path.ts";

/** Title and canonical address of a lite page: search engines are sent to the full one. */
export async function toLiteMetadata(title: string, fullPath: string): Promise<Metadata> {
	const { shortName } = await getSite();
	return {
		metadataBase: new URL(siteOrigin()),
		title: `${title} | ${shortName}`,
		alternates: { canonical: fullPath },
		robots: { index: false, follow: true },
	};
}

interface LitePageProps {
	/** The same page with everything. */
	fullPath: string;
	children: ReactNode;
}

/** What stands around every lite page. */
export async function LitePage({ fullPath, children }: LitePageProps) {
	const site = await getSite();
	const sections = await getCategoryTree();
	return (
		<>
			<header>
				<a href={toLitePath("/")}>{site.shortName}</a>
			</header>
			<main>{children}</main>
			<footer>
				<p>
					Đây là bản nhẹ, không có ảnh. <a href={fullPath}>Xem trang đầy đủ</a>
				</p>
				<nav aria-label="Chuyên mục">
					{sections.map((section) => (
						<a key={section.id} href={toLitePath(toCategoryPath(section))}>
							{section.name}
						</a>
					))}
				</nav>
				<p>
					{site.name}
					{site.responsiblePerson && `. Chịu trách nhiệm nội dung: ${site.responsiblePerson}`}
				</p>
			</footer>
		</>
	);
}
