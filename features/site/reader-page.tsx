import type { ReactNode } from "react";
import { PageColumns } from "../../components/layout/page-columns.tsx";
import { getArrangement } from "../arrangements/queries.ts";
import { getSidebar } from "../widgets/queries.ts";
import { SidebarBoxes } from "../widgets/sidebar-boxes.tsx";
import { SiteFrame } from "./site-frame.tsx";

interface ReaderPageProps {
	/** Slug of the top section the page belongs to. */
	currentSection?: string;
	/** The special topic the page is about: it needs no banner beside itself. */
	currentTopicId?: number;
	/** The box that says what the page itself says is left out. */
	without?: "rates" | "weather" | "polls";
	children: ReactNode;
}

/** A reader page with the boxes beside it. */
export async function ReaderPage({ currentSection, currentTopicId, without, children }: ReaderPageProps) {
	const sidebar = await getSidebar();
	const { boxes: order } = await getArrangement("home");
	const rates = without === "rates" ? null : sidebar.rates;
	const weather = without === "weather" ? null : sidebar.weather;
	const poll = without === "polls" ? null : sidebar.poll;
	const topics = sidebar.topics.filter(({ id }) => id !== currentTopicId);
	const documents = currentSection === "van-ban" ? [] : sidebar.documents;
	return (
		<SiteFrame currentSection={currentSection}>
			<PageColumns
				side={<SidebarBoxes sidebar={{ ...sidebar, topics, poll, documents, rates, weather }} order={order} />}
			>
				{children}
			</PageColumns>
		</SiteFrame>
	);
}
