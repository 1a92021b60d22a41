import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskBeside } from "../../../../../components/admin/desk-beside.tsx";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import {
	assignLetterAction,
	noteLetterAction,
	replyToLetterAction,
	resendReplyAction,
	settleLetterAction,
} from "../../../../../features/letters/actions.ts";
import { DeskLetter } from "../../../../../features/letters/desk-letter.tsx";
import { LetterAside } from "../../../../../features/letters/desk-letter-aside.tsx";
import { LetterReplies } from "../../../../../features/letters/desk-letter-replies.tsx";
import { LetterStateMark } from "../../../../../features/letters/desk-letter-state.tsx";
import { KIND_WORDS } from "../../../../../features/letters/letter.ts";
import { LETTERS_PATH } from "../../../../../features/letters/letter-queue.ts";
import { getLetterFile } from "../../../../../features/letters/letter-reads.ts";

export const metadata: Metadata = { title: "Thư bạn đọc" };

export default async function LetterPage({ params }: { params: Promise<{ id: string }> }) {
	await requireRight("letter.settle");
	const { id } = await params;
	const file = /^[1-9]\d{0,8}$/.test(id) ? await getLetterFile(Number(id)) : null;
	if (!file) notFound();
	const { letter, article } = file.found;
	return (
		<>
			<DeskHeading
				title={article ? `Báo lỗi: ${article.title}` : letter.subject}
				note={
					<span className="flex flex-wrap gap-x-4">
						{KIND_WORDS[letter.kind]} số {letter.id} <LetterStateMark state={letter.state} />
					</span>
				}
			>
				<a href={LETTERS_PATH} className="inline-flex min-h-11 items-center text-link underline">
					Về danh sách thư
				</a>
			</DeskHeading>
			<DeskBeside
				label="Xử lý thư"
				aside={
					<LetterAside file={file} settle={settleLetterAction} assign={assignLetterAction} note={noteLetterAction} />
				}
			>
				<DeskLetter found={file.found} />
				<LetterReplies file={file} reply={replyToLetterAction} resend={resendReplyAction} />
			</DeskBeside>
		</>
	);
}
