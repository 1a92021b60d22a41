import { SectionHeading } from "../../components/ui/section-heading.tsx";
import { listLatestHeadlines } from "./queries.ts";
import { Timetable } from "./story-list.tsx";

const LATEST = 6;

/** The newest of the whole site, for readers whom a page has nothing to show; nothing on a site without articles. */
export async function LatestStories() {
	const latest = await listLatestHeadlines(LATEST);
	if (latest.length === 0) return null;
	return (
		<section>
			<SectionHeading>Tin mới nhất</SectionHeading>
			<Timetable articles={latest} />
		</section>
	);
}
