import type { Metadata } from "next";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import { addPollAction } from "../../../../../features/polls/actions.ts";
import { PollForm } from "../../../../../features/polls/poll-form.client.tsx";
import { toTypedPoll } from "../../../../../features/polls/poll-form.ts";

export const metadata: Metadata = { title: "Soạn thăm dò" };

export default async function NewPollPage() {
	await requireRight("poll.edit");
	return (
		<>
			<DeskHeading title="Soạn thăm dò" note="Lưu xong còn xem lại rồi mới đăng." />
			<PollForm action={addPollAction} at={{}} kept={toTypedPoll(null)} />
		</>
	);
}
