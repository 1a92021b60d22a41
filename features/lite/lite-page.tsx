import type { Metadata } from "next";
import type { ReactNode } from "react";
import { siteOrigin } from "../../lib/env.ts";
import { toCategoryPath } from "../categories/category.ts";
import { getCategoryTree } from "../categories/queries.ts";
import { getNotice } from "../notices/queries.ts";
import { OfficeFactsList } from "../settings/office-facts-list.tsx";
import { getSite } from "../settings/queries.ts";
import { DEMO_NOTICE } from "../settings/site-settings.ts";
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
	const urgent = await getNotice("urgent");
	const sections = await getCategoryTree();
	return (
		<>
			<a href="#noi-dung" className="skip">
				Bỏ qua đến nội dung
			</a>
			<header>
				{urgent && (
					<p>
						<strong>Tin khẩn: {urgent.text}</strong>
					</p>
				)}
				<a href={toLitePath("/")}>{site.shortName}</a>
				{site.isDemo && <p className="facts">{DEMO_NOTICE}</p>}
			</header>
			<main id="noi-dung" tabIndex={-1}>
				{children}
			</main>
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
				<p>{site.name}</p>
				<OfficeFactsList site={site} />
			</footer>
		</>
	);
}
