import { db } from "../../db/client.ts";
import { countOpenLetters, type LetterWithArticle, listLettersOfState } from "../../db/queries/letters.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import { can } from "../accounts/policy.ts";
import { countOwnRecoveryCodes } from "../accounts/recovery-codes.ts";
import type { Staff } from "../accounts/session.ts";
import { QUEUE_PATH, toQueuePath } from "../comments/comment-queue.ts";
import { getWaiting } from "../comments/queue-reads.ts";
import { KIND_WORDS } from "../letters/letter.ts";
import { LETTERS_PATH, toLetterPath } from "../letters/letter-queue.ts";
import { DeskRow, DeskRowLink, DeskRows, DeskSection } from "./desk-section.tsx";

const LETTERS_SHOWN = 5;

async function loadWaiting(staff: Staff) {
	const mayModerate = can(staff.actor, "comment.moderate");
	const maySettle = can(staff.actor, "letter.settle");
	return {
		comments: mayModerate ? await getWaiting() : { waiting: 0, oldestAt: null, reported: 0 },
		letters: maySettle ? await listLettersOfState(db.read, "new", LETTERS_SHOWN) : [],
		letterCount: maySettle ? await countOpenLetters(db.read) : 0,
		lacksCodes: staff.level === 2 && (await countOwnRecoveryCodes(staff)) === 0,
	};
}

function LetterRow({ letter, article }: LetterWithArticle) {
	const about = article ? article.title : letter.subject;
	return (
		<DeskRow aside={formatDayAndTime(letter.createdAt)}>
			<DeskRowLink href={toLetterPath(letter.id)}>
				{KIND_WORDS[letter.kind]}: {about}
			</DeskRowLink>
		</DeskRow>
	);
}

function Letters({ letters, count }: { letters: readonly LetterWithArticle[]; count: number }) {
	if (letters.length === 0) return null;
	return (
		<div className="border-t border-line">
			<DeskRows>
				{letters.map((found) => (
					<LetterRow key={found.letter.id} {...found} />
				))}
			</DeskRows>
			{count > letters.length && (
				<p className="border-t border-line">
					<DeskRowLink href={LETTERS_PATH}>Còn {count - letters.length} thư nữa</DeskRowLink>
				</p>
			)}
		</div>
	);
}

/** What the person is to see to, as far as they may. */
export async function DeskWaiting({ staff }: { staff: Staff }) {
	const { comments, letters, letterCount, lacksCodes } = await loadWaiting(staff);
	const isEmpty = comments.oldestAt === null && comments.reported === 0 && letters.length === 0 && !lacksCodes;
	return (
		<DeskSection id="cho-xu-ly" title="Chờ bạn xử lý">
			{isEmpty && <p className="py-2">Hôm nay chưa có việc chờ bạn.</p>}
			{(lacksCodes || comments.oldestAt || comments.reported > 0) && (
				<DeskRows>
					{lacksCodes && (
						<DeskRow aside="mất điện thoại là không vào được">
							<DeskRowLink href="/admin/ca-nhan/ma-khoi-phuc">Bạn không còn mã khôi phục nào: tạo mã mới</DeskRowLink>
						</DeskRow>
					)}
					{comments.reported > 0 && (
						<DeskRow>
							<DeskRowLink href={toQueuePath({ state: "approved", isReported: true })}>
								{comments.reported.toLocaleString("vi-VN")} ý kiến bị bạn đọc báo cáo
							</DeskRowLink>
						</DeskRow>
					)}
					{comments.oldestAt && (
						<DeskRow aside={`lâu nhất từ ${formatDayAndTime(comments.oldestAt)}`}>
							<DeskRowLink href={QUEUE_PATH}>
								{comments.waiting.toLocaleString("vi-VN")} ý kiến bạn đọc chờ duyệt
							</DeskRowLink>
						</DeskRow>
					)}
				</DeskRows>
			)}
			<Letters letters={letters} count={letterCount} />
		</DeskSection>
	);
}
