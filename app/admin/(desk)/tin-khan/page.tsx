import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { announceNoticeAction, endNoticeAction } from "../../../../features/notices/actions.ts";
import { DeskNotice } from "../../../../features/notices/desk-notice.tsx";
import { NOTICE_KINDS } from "../../../../features/notices/notice.ts";
import { getComingNotice } from "../../../../features/notices/queries.ts";

export const metadata: Metadata = { title: "Tin khẩn, ngày tang" };

export default async function NoticesPage() {
	await requireRight("notice.change");
	const notices = await Promise.all(
		NOTICE_KINDS.map(async (kind) => ({ kind, notice: await getComingNotice(kind, new Date()) })),
	);
	return (
		<>
			<DeskHeading title="Tin khẩn, ngày tang" note="Điều đúng cho cả trang trong một thời gian, và tự hết." />
			{notices.map(({ kind, notice }) => (
				<DeskNotice key={kind} kind={kind} notice={notice} announce={announceNoticeAction} end={endNoticeAction} />
			))}
		</>
	);
}
