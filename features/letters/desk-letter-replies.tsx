import { StateMark } from "../../components/admin/state-mark.tsx";
import type { LetterReplyRow } from "../../db/queries/letter-replies.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import type { FormAction } from "../accounts/form-state.ts";
import type { LetterFile } from "./letter-reads.ts";
import { toReplySubject } from "./letter-reply-mail.ts";
import { ReplyForm } from "./reply-form.client.tsx";
import { ResendForm } from "./resend-form.client.tsx";

function Sending({ sentAt, lastError }: LetterReplyRow) {
	if (sentAt) return <StateMark tone="live">{`Đã gửi lúc ${formatDayAndTime(sentAt)}`}</StateMark>;
	if (lastError === "") return <StateMark tone="waiting">Đang chờ gửi</StateMark>;
	return <StateMark tone="stopped">Chưa gửi được</StateMark>;
}

function Reply({ reply, resend }: { reply: LetterReplyRow; resend: FormAction }) {
	const { id, subject, text, authorName, createdAt, toAddress, sentAt, lastError } = reply;
	const isStuck = sentAt === null && lastError !== "";
	return (
		<li className="grid gap-2 py-3">
			<p className="flex flex-wrap items-baseline gap-x-4 text-xs text-ink-soft">
				<span>
					<b className="text-ink">{authorName}</b> · {formatDayAndTime(createdAt)}
					{toAddress && ` · gửi ${toAddress}`}
				</span>
				<span className="text-ink">
					<Sending {...reply} />
				</span>
			</p>
			<p className="font-semibold wrap-anywhere">{subject}</p>
			<p className="max-w-160 wrap-anywhere whitespace-pre-line">{text}</p>
			{isStuck && (
				<div className="grid gap-2 border-s-4 border-danger ps-3">
					<p className="text-sm wrap-anywhere">
						Máy chủ thư chưa nhận; hệ thống tự gửi lại. Lý do: <span className="text-ink-soft">{lastError}</span>
					</p>
					<ResendForm action={resend} replyId={id} />
				</div>
			)}
		</li>
	);
}

/** Why no answer can be written here; null when one can. */
function findHindrance({ found: { letter }, hasMail }: LetterFile): string | null {
	if (letter.email === null) {
		return "Bạn đọc không để lại thư điện tử, hoặc địa chỉ đã được xóa theo thời hạn. Nếu trả lời bằng cách khác, hãy ghi nhận ở mục Tình trạng.";
	}
	if (hasMail) return null;
	return "Máy chủ chưa được nối với hộp thư (biến SMTP_URL) nên chưa gửi thư từ đây được. Hãy trả lời cách khác, ví dụ gọi điện, rồi ghi nhận “Đã trả lời” ở mục Tình trạng.";
}

interface LetterRepliesProps {
	file: LetterFile;
	reply: FormAction;
	resend: FormAction;
}

/** What was answered by mail, each with whether it left, and the form for another answer. */
export function LetterReplies({ file, reply, resend }: LetterRepliesProps) {
	const { found, replies } = file;
	const hindrance = findHindrance(file);
	return (
		<section aria-labelledby="tra-loi" className="grid max-w-180 gap-3">
			<h2 id="tra-loi" className="border-b border-line pb-1 text-base font-bold">
				Trả lời bằng thư điện tử
			</h2>
			{replies.length > 0 && (
				<ol aria-label="Thư đã trả lời" className="divide-y divide-line border-b border-line">
					{replies.map((row) => (
						<Reply key={row.id} reply={row} resend={resend} />
					))}
				</ol>
			)}
			{hindrance === null ? (
				<ReplyForm
					key={replies.length}
					action={reply}
					letterId={found.letter.id}
					seenAs={found.letter.state}
					email={found.letter.email ?? ""}
					subject={toReplySubject(found)}
					isAnother={replies.length > 0}
				/>
			) : (
				<p className="text-ink-soft">{hindrance}</p>
			)}
		</section>
	);
}
