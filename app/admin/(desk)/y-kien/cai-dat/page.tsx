import type { Metadata } from "next";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import { QUEUE_PATH } from "../../../../../features/comments/comment-queue.ts";
import { DeskCommentSettings } from "../../../../../features/comments/desk-comment-settings.tsx";
import { getCommentSettings } from "../../../../../features/comments/queries.ts";
import {
	closeAllCommentsAction,
	openAllCommentsAction,
	setBlockedWordsAction,
	setCommentTermAction,
	setKeptDaysAction,
} from "../../../../../features/comments/setting-actions.ts";

export const metadata: Metadata = { title: "Cài đặt ý kiến" };

const ACTIONS = {
	close: closeAllCommentsAction,
	open: openAllCommentsAction,
	setTerm: setCommentTermAction,
	setWords: setBlockedWordsAction,
	setKept: setKeptDaysAction,
};

export default async function CommentSettingsPage() {
	await requireRight("comment.close");
	return (
		<>
			<DeskHeading title="Cài đặt ý kiến bạn đọc">
				<a href={QUEUE_PATH} className="inline-flex min-h-11 items-center text-link underline">
					Về hàng chờ duyệt
				</a>
			</DeskHeading>
			<DeskCommentSettings settings={await getCommentSettings()} now={new Date()} actions={ACTIONS} />
		</>
	);
}
