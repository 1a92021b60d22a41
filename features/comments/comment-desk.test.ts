import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { countReportedComments, listOpenReports } from "../../db/queries/comment-reports.ts";
import { listWordCounts } from "../../db/queries/comment-words.ts";
import { getComment } from "../../db/queries/comments.ts";
import { findSubscriber, noteAskedSubscriber } from "../../db/queries/digest-subscribers.ts";
import { insertHold } from "../../db/queries/legal-holds.ts";
import { getQuestion, insertQuestion } from "../../db/queries/questions.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { ReportedCommentError, reportComment } from "../comment-reports/report-comment.ts";
import { submitLetter } from "../letters/submit-letter.ts";
import { eraseReaderData } from "../reader-data/erase-reader-data.ts";
import { exportReaderData } from "../reader-data/export-reader-data.ts";
import { approveComment } from "./approve-comment.ts";
import { CommentSettingsError, setBlockedWords, setKeptDays } from "./change-comment-settings.ts";
import { parseQueueFilter } from "./comment-queue.ts";
import { CommentDecisionError } from "./decide-comment.ts";
import { editComment } from "./edit-comment.ts";
import { keepComment } from "./keep-comment.ts";
import { purgeComments } from "./purge-comments.ts";
import { listPublicComments } from "./queries.ts";
import { listQueuePage } from "./queue-reads.ts";
import { rejectComment } from "./reject-comment.ts";
import { removeOfficeReply, replyAsOffice } from "./reply-as-office.ts";
import { submitComment } from "./submit-comment.ts";
import { publishTestArticle } from "./test-newsroom.ts";
import { undoDecision } from "./undo-decision.ts";
import { TOTAL } from "./word-signs.ts";

const cli = systemActor("cli");
const stranger: Actor = { kind: "user", userId: 1, name: "Người lạ", roles: [] };
const moderator: Actor = {
	kind: "user",
	userId: 2,
	name: "Kiểm duyệt",
	roles: [{ role: "kiem_duyet", categoryId: null }],
};
const now = new Date();
const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000);
const report = { reason: "insult" as const, note: "Nói xấu hàng xóm." };

let opened: TestDatabase;
let articleId: number;
let id: number;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());
const submit = (content: string, { name = "Siu H'Thử", email = null as string | null } = {}) =>
	submitComment(articleId, { name, email, content }, { senderHash: "gui", isTrapped: false, now });
beforeEach(async () => {
	articleId = await publishTestArticle();
	id = await submit("Bài viết rất hay và bổ ích.");
	await approveComment(cli, id);
});
const listReported = async () => (await listQueuePage(parseQueueFilter({ muc: "bi-bao-cao" }))).items;
const reportAs = (senderHash: string, commentId = id) => reportComment(commentId, report, { senderHash, now });

test("K07: a report puts the comment into a list of its own with how many and why; one sender counts once", async () => {
	const before = await countReportedComments(db.read);
	await reportAs("a");
	await reportAs("a");
	await reportAs("b");
	expect(await countReportedComments(db.read)).toBe(before + 1);
	const item = (await listReported()).find((found) => found.id === id);
	expect(item?.reports).toBe("2 lượt: Xúc phạm, thô tục, kích động (2). “Nói xấu hàng xóm.” “Nói xấu hàng xóm.”");
	expect((await listPublicComments(articleId, "newest", 1))?.total).toBe(1);
});

test("K07: a moderator keeps a reported comment or takes it down; either settles its reports, in the log", async () => {
	await reportAs("a");
	await keepComment(cli, id);
	expect(await listOpenReports(db.read, [id])).toEqual([]);
	await expect(keepComment(cli, id)).rejects.toThrow(CommentDecisionError);
	await reportAs("a");
	await rejectComment(cli, id, "Lời lẽ xúc phạm");
	expect(await listOpenReports(db.read, [id])).toEqual([]);
	const entries = await listAuditEntries(db.read, `comment:${id}`);
	expect(entries.map(({ action }) => action)).toEqual(["comment.reject", "comment.keep", "comment.approve"]);
	expect(entries[0]?.details).toMatchObject({ reports: 1, reason: "Lời lẽ xúc phạm" });
	await expect(keepComment(stranger, id)).rejects.toThrow(NotAllowedError);
	await expect(reportAs("c")).rejects.toThrow(ReportedCommentError);
});

test("K06: the office answers below a comment before readers, changes the answer and takes it away", async () => {
	await replyAsOffice(cli, id, "Cảm ơn bạn đọc.");
	await replyAsOffice(cli, id, "Cảm ơn bạn đọc đã góp ý.");
	const read = async () => (await listPublicComments(articleId, "newest", 1))?.comments[0]?.reply;
	expect(await read()).toMatchObject({ content: "Cảm ơn bạn đọc đã góp ý." });
	await expect(replyAsOffice(cli, id, " ")).rejects.toThrow(FormError);
	await expect(replyAsOffice(moderator, id, "Tôi không được phép.")).rejects.toThrow(NotAllowedError);
	await expect(replyAsOffice(cli, await submit("Còn chờ duyệt nhé."), "Xin chào bạn.")).rejects.toThrow(
		CommentDecisionError,
	);
	await removeOfficeReply(cli, id);
	expect(await read()).toBeNull();
	const actions = (await listAuditEntries(db.read, `comment:${id}`)).map(({ action }) => action);
	expect(actions.slice(0, 3)).toEqual(["comment.remove-reply", "comment.reply", "comment.reply"]);
});

test("K06: a reader's comment has no answer of the office, whatever name it is sent under", async () => {
	const forged = await submit("Tòa soạn trả lời: đúng thế.", { name: "Ban biên tập Tỉnh ủy" });
	await approveComment(cli, forged);
	const shown = (await listPublicComments(articleId, "newest", 1))?.comments.find((comment) => comment.id === forged);
	expect(shown).toMatchObject({ reply: null });
	expect((await getComment(db.read, forged))?.flags).toContain("office_name");
});

test("K02: the newsroom's own list of words is what comments are looked through for", async () => {
	await setBlockedWords(cli, ["  Đất Nền ", "đất nền", ""]);
	const flagged = await submit("Bán đ.ấ.t n-ề-n giá rẻ đây.");
	expect((await getComment(db.read, flagged))?.flags).toContain("blocked_words");
	const free = await submit("Nói về c.ờ b.ạ.c cũng được.");
	expect((await getComment(db.read, free))?.flags).not.toContain("blocked_words");
	await expect(setBlockedWords(cli, ["x"])).rejects.toThrow(CommentSettingsError);
	await expect(setBlockedWords(stranger, [])).rejects.toThrow(NotAllowedError);
});

test("K04, K08: what is rejected goes after the days that are set, addresses after theirs; who, when and why stays", async () => {
	await expect(setKeptDays(cli, { address: 400, email: 1, rejected: 1 })).rejects.toThrow(CommentSettingsError);
	await setKeptDays(cli, { address: 10, email: 90, rejected: 90 });
	await reportAs("a");
	await rejectComment(cli, id, "Quảng cáo, thư rác");
	await purgeComments(daysLater(11));
	expect((await getComment(db.read, id))?.addressHash).toBeNull();
	await purgeComments(daysLater(89));
	expect(await getComment(db.read, id)).not.toBeNull();
	await purgeComments(daysLater(91));
	expect(await getComment(db.read, id)).toBeNull();
	const [entry] = await listAuditEntries(db.read, `comment:${id}`);
	expect(entry).toMatchObject({
		action: "comment.reject",
		actorName: "cli",
		details: { reason: "Quảng cáo, thư rác" },
	});
});

test("K02: decisions teach which comments look rejected; an undone one no longer teaches, and nothing is decided alone", async () => {
	const count = async (word: string) => (await listWordCounts(db.read, [word])).get(word);
	const before = (await count(TOTAL)) ?? { approved: 0, rejected: 0 };
	for (let each = 0; each < 12; each += 1) {
		await rejectComment(
			cli,
			await submit(`Cho vay lãi suất thấp, giải ngân liền tay lần ${each}`),
			"Quảng cáo, thư rác",
		);
		await approveComment(cli, await submit(`Đường làng nay sạch đẹp, bà con phấn khởi lần ${each}`));
	}
	expect(await count("lai suat")).toEqual({ approved: 0, rejected: 12 });
	const bad = await submit("Giải ngân liền, cho vay lãi suất thấp nhất vùng");
	const good = await submit("Bà con phấn khởi vì đường làng sạch đẹp");
	const flags = async (comment: number) =>
		(await listQueuePage(parseQueueFilter({ bai: String(articleId) }))).items.find((item) => item.id === comment)
			?.flags;
	expect(await flags(bad)).toBe("giống ý kiến đã bị từ chối");
	expect(await flags(good)).toBe("");
	expect((await getComment(db.read, bad))?.state).toBe("pending");
	await rejectComment(cli, bad, "Trùng ý kiến đã có");
	expect(await count("lai suat")).toEqual({ approved: 0, rejected: 12 });
	await rejectComment(cli, good, "nhầm tay");
	await undoDecision(cli, good, { from: "rejected", to: "approved", now: new Date() });
	expect(await count(TOTAL)).toEqual({ approved: before.approved + 13, rejected: before.rejected + 12 });
	await editComment(cli, good, { content: "Bà con rất mừng vì đường mới.", reason: "gọn lời", seenEditedAt: null });
	expect(await count("phan khoi")).toEqual({ approved: 12, rejected: 0 });
});

test("K04: a person gets a copy of what is kept of them, and its end; what is on legal hold stays", async () => {
	const email = "Nguoi.Doc@thu.example";
	const own = await submit("Ý kiến của chính tôi đây.", { email });
	await approveComment(cli, own);
	const held = await submit("Ý kiến cơ quan cần giữ.", { email: email.toLowerCase() });
	const hold = { subjectKind: "comment" as const, subjectId: held, reason: "công văn", userId: null, actorName: "cli" };
	await db.tx((tx) => insertHold(tx, { ...hold, placedAt: now }));
	const letter = {
		...{ name: "Người Đọc", email, phone: null, subject: "Hỏi", content: "Thư của tôi đây." },
		...{ quote: "", fault: null, version: null },
	};
	await submitLetter(null, letter, { senderHash: "h", isTrapped: false, now });
	const asked = (code: string) => ({
		...{ code, field: "land" as const, slug: "hoi", title: "Hỏi về đất", content: "Câu hỏi của tôi đây." },
		...{ name: "Người Đọc", email, isNameShown: true, createdAt: now },
	});
	const answered = {
		...{ state: "published" as const, office: "Ban Tổ chức", answer: "Lời đáp.", publishedAt: now, settledAt: now },
	};
	const [waiting, shown] = await db.tx(async (tx) => [
		await insertQuestion(tx, asked("cho")),
		await insertQuestion(tx, { ...asked("dang"), ...answered }),
	]);
	await db.tx((tx) => noteAskedSubscriber(tx, email.toLowerCase(), now));
	const request = { email: email.toUpperCase(), reason: "đơn ngày 20/11 của bạn đọc" };
	await expect(exportReaderData(moderator, request)).rejects.toThrow(NotAllowedError);
	await expect(eraseReaderData(moderator, request)).rejects.toThrow(NotAllowedError);
	await expect(eraseReaderData(cli, { ...request, reason: "x" })).rejects.toThrow(FormError);
	const copy = await exportReaderData(cli, request);
	expect(copy).toContain("Ý kiến của chính tôi đây.");
	expect(copy).toContain("Thư của tôi đây.");
	expect(copy).toContain("Câu hỏi của tôi đây.");
	expect(JSON.parse(copy)).toMatchObject({ subscription: { askedAt: now.toISOString(), confirmedAt: null } });
	expect(copy).not.toMatch(/addressHash|decidedBy/);
	expect(await eraseReaderData(cli, request)).toEqual({
		...{ comments: 1, letters: 1, questions: 2, opinions: 0, subscriptions: 1, held: 1 },
	});
	expect(await getQuestion(db.read, waiting)).toBeNull();
	expect(await getQuestion(db.read, shown)).toMatchObject({
		name: null,
		email: null,
		isNameShown: false,
		answer: "Lời đáp.",
	});
	expect(await findSubscriber(db.read, email.toLowerCase())).toBeNull();
	expect(await getComment(db.read, own)).toBeNull();
	expect(await getComment(db.read, held)).not.toBeNull();
	const entries = await listAuditEntries(db.read, "reader");
	expect(entries.map(({ action }) => action)).toEqual(["reader.erase", "reader.export"]);
	expect(JSON.stringify(entries)).not.toMatch(/thu\.example/i);
});
