import { SectionHeading } from "../../components/ui/section-heading.tsx";
import { type Poll, toPollPath } from "./poll.ts";
import { PollVoteForm } from "./poll-vote-form.tsx";

/** The poll that is open, beside the news. */
export function PollBox({ poll }: { poll: Poll }) {
	return (
		<section aria-label="Thăm dò ý kiến">
			<SectionHeading href={toPollPath(poll)}>Thăm dò ý kiến</SectionHeading>
			<PollVoteForm poll={poll} id="tham-do" />
		</section>
	);
}
