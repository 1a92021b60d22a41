import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import { changePollAction, movePollAction } from "../../../../../features/polls/actions.ts";
import { DeskPollState } from "../../../../../features/polls/desk-polls.tsx";
import { countVotes } from "../../../../../features/polls/poll.ts";
import { PollForm } from "../../../../../features/polls/poll-form.client.tsx";
import { toTypedPoll } from "../../../../../features/polls/poll-form.ts";
import { getDeskPoll } from "../../../../../features/polls/queries.ts";

export const metadata: Metadata = { title: "Thăm dò" };

export default async function PollPage({ params }: { params: Promise<{ id: string }> }) {
	const { actor } = await requireRight("poll.edit");
	const { id } = await params;
	const poll = /^[1-9]\d{0,8}$/.test(id) ? await getDeskPoll(actor, Number(id)) : null;
	if (!poll) notFound();
	const at = { pollId: poll.id, baseVersion: poll.version };
	return (
		<>
			<DeskHeading title={poll.question} />
			<DeskPollState poll={poll} move={movePollAction} />
			{countVotes(poll) > 0 ? (
				<p className="max-w-160 text-ink-soft">Đã có phiếu nên câu hỏi và các lựa chọn không sửa được nữa.</p>
			) : (
				<PollForm action={changePollAction} at={at} kept={toTypedPoll(poll)} />
			)}
		</>
	);
}
