import type { ReactNode } from "react";
import { PageColumns } from "../../components/layout/page-columns.tsx";
import { getSidebar } from "../widgets/queries.ts";
import { SidebarBoxes } from "../widgets/sidebar-boxes.tsx";
import { SiteFrame } from "./site-frame.tsx";

/** A reader page with the boxes beside it. */
export async function ReaderPage({ currentSection, children }: { currentSection?: string; children: ReactNode }) {
	return (
		<SiteFrame currentSection={currentSection}>
			<PageColumns side={<SidebarBoxes sidebar={await getSidebar()} />}>{children}</PageColumns>
		</SiteFrame>
	);
}
