import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { PollList } from "../../../../features/polls/desk-polls.tsx";
import { DESK_POLLS_PATH } from "../../../../features/polls/poll.ts";
import { listDeskPolls } from "../../../../features/polls/queries.ts";

export const metadata: Metadata = { title: "Thăm dò" };

export default async function PollsPage({ searchParams }: { searchParams: Promise<{ sau?: string }> }) {
	const { actor } = await requireRight("poll.edit");
	const { sau = "" } = await searchParams;
	const before = /^[1-9]\d{0,8}$/.test(sau) ? Number(sau) : null;
	return (
		<>
			<DeskHeading title="Thăm dò ý kiến" note="Mỗi trình duyệt một phiếu; tự đóng đúng giờ; không ghi ai chọn gì.">
				<a href={`${DESK_POLLS_PATH}/moi`} className="inline-flex min-h-11 items-center text-link underline">
					Soạn thăm dò
				</a>
			</DeskHeading>
			<PollList {...(await listDeskPolls(actor, before))} isFirst={before === null} />
		</>
	);
}
