import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { getComment, insertComment } from "../../db/queries/comments.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { createPageRecord, runWithPageRecord } from "../../lib/page-record.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { ArticleMissingError } from "../articles/article-missing.ts";
import { databaseRateLimiter } from "../reader-forms/rate-limiter.ts";
import { approveComment } from "./approve-comment.ts";
import { CommentSettingsError, closeAllComments, openAllComments, setCommentTerm } from "./change-comment-settings.ts";
import { closeArticleComments } from "./close-article-comments.ts";
import { CommentDecisionError } from "./decide-comment.ts";
import { purgeComments } from "./purge-comments.ts";
import { getCommentSettings, listPublicComments } from "./queries.ts";
import { rejectComment } from "./reject-comment.ts";
import { CommentsClosedError, submitComment } from "./submit-comment.ts";
import { createTestDraft, publishTestArticle } from "./test-newsroom.ts";

const cli = systemActor("cli");
const stranger: Actor = { kind: "user", userId: 1, name: "Người lạ", roles: [] };
const now = new Date();
const DAY_MS = 86_400_000;
const daysLater = (days: number) => new Date(now.getTime() + days * DAY_MS);
const input = { name: "Hồ Thị Xuân", email: "xuan@thu.example", content: "Bài viết rất hay." };

let opened: TestDatabase;
let articleId: number;
let id: number;

beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());
beforeEach(async () => {
	articleId = await publishTestArticle();
	id = await submitComment(articleId, input, { senderHash: "h", isTrapped: false, now });
});

const listNames = async () => (await listPublicComments(articleId, "newest", 1))?.comments.map(({ name }) => name);
const listChangesOf = async (write: () => Promise<unknown>) => {
	const cursor = await getLatestTagSeq();
	await write();
	return (await listTagChangesSince(cursor)).map(({ effect, tag }) => `${effect} ${tag}`);
};

test("R09: nothing of a comment is public before it is approved, and everything at once after it", async () => {
	expect(await listPublicComments(articleId, "newest", 1)).toMatchObject({ comments: [], total: 0 });
	expect(await listChangesOf(() => approveComment(cli, id))).toEqual([`changed comments:${articleId}`]);
	expect(await listPublicComments(articleId, "newest", 1)).toEqual({
		comments: [{ id, name: input.name, content: input.content, writtenAt: now, isEdited: false, reply: null }],
		...{ total: 1, page: 1, pageCount: 1, order: "newest" },
	});
});

test("R11: a page that lists comments is stale when one of them is decided on", async () => {
	const record = createPageRecord();
	await runWithPageRecord(record, () => listPublicComments(articleId, "newest", 1));
	expect([...record.tags]).toEqual([`comments:${articleId}`]);
});

test("an approved comment can be taken off again, and a rejected one let through, each with its audit row", async () => {
	expect(await listChangesOf(() => rejectComment(cli, id, "trùng lặp"))).toEqual([]);
	await approveComment(cli, id);
	expect(await listNames()).toEqual([input.name]);
	expect(await listChangesOf(() => rejectComment(cli, id, " lạc đề "))).toEqual([`removed comments:${articleId}`]);
	expect(await listNames()).toEqual([]);
	expect(await getComment(db.read, id)).toMatchObject({ state: "rejected", decisionReason: "lạc đề" });
	const audit = await listAuditEntries(db.read, `comment:${id}`);
	expect(audit.map(({ action, details }) => [action, details])).toEqual([
		["comment.reject", { article: articleId, before: "approved", reason: "lạc đề" }],
		["comment.approve", { article: articleId, before: "rejected" }],
		["comment.reject", { article: articleId, before: "pending", reason: "trùng lặp" }],
	]);
});

test("each decision refuses what does not exist, what is decided so already, and who may not", async () => {
	await expect(approveComment(cli, 99_999)).rejects.toThrow(CommentDecisionError);
	await expect(rejectComment(cli, id, "  ")).rejects.toThrow(CommentDecisionError);
	await expect(approveComment(stranger, id)).rejects.toThrow(NotAllowedError);
	await expect(rejectComment(stranger, id, "x")).rejects.toThrow(NotAllowedError);
	await approveComment(cli, id);
	await expect(approveComment(cli, id)).rejects.toMatchObject({ personMessage: expect.stringContaining("từ trước") });
});

test("R11: comments come twenty a page, newest or oldest first, and their number is the length of the whole list", async () => {
	for (let count = 1; count <= 44; count += 1) {
		const createdAt = new Date(now.getTime() + count);
		const row = { articleId, name: `Bạn ${count}`, email: null, content: "Ý kiến.", flags: [], addressHash: null };
		await db.tx((tx) => insertComment(tx, { ...row, state: count === 44 ? "rejected" : "approved", createdAt }));
	}
	const list = async (order: "newest" | "oldest") => {
		const pages = await Promise.all([1, 2, 3, 4].map((page) => listPublicComments(articleId, order, page)));
		expect(pages.map((page) => page?.comments.length)).toEqual([20, 20, 3, undefined]);
		expect(pages.slice(0, 3).map((page) => [page?.total, page?.pageCount])).toEqual([1, 2, 3].map(() => [43, 3]));
		return pages.flatMap((page) => page?.comments.map(({ name }) => name) ?? []);
	};
	const newest = await list("newest");
	expect(newest).toEqual(Array.from({ length: 43 }, (_, index) => `Bạn ${43 - index}`));
	expect(await list("oldest")).toEqual(newest.toReversed());
});

test("K04: what readers see of a comment has no phone number, address or card number; the moderator's copy has", async () => {
	const content = "Gọi 0905 123 456, viết a@thu.example, thẻ 064090001234.";
	const secret = await submitComment(articleId, { ...input, content }, { senderHash: "h", isTrapped: false, now });
	await approveComment(cli, secret);
	const [shown] = (await listPublicComments(articleId, "newest", 1))?.comments ?? [];
	expect(shown?.content).not.toMatch(/\d{3}|@/);
	expect(await getComment(db.read, secret)).toMatchObject({ content, flags: ["personal_data"] });
});

test("K04: addresses are forgotten after thirty days, e-mails after ninety, rejected texts ninety days after the decision", async () => {
	const kept = await submitComment(articleId, input, { senderHash: "h", isTrapped: false, now });
	await rejectComment(cli, id, "lạc đề");
	await purgeComments(daysLater(29));
	expect(await getComment(db.read, kept)).toMatchObject({ addressHash: "h", email: input.email });
	await purgeComments(daysLater(31));
	expect(await getComment(db.read, kept)).toMatchObject({ addressHash: null, email: input.email });
	expect(await getComment(db.read, id)).not.toBeNull();
	await purgeComments(daysLater(91));
	expect(await getComment(db.read, kept)).toMatchObject({ email: null, content: input.content });
	expect(await getComment(db.read, id)).toBeNull();
	expect(await listAuditEntries(db.read, `comment:${id}`)).toHaveLength(1);
});

test("counts that are over are purged, those that run are kept", async () => {
	const rule = { name: "thu", windowMs: 60_000, limit: 1 };
	const count = async (at: Date) => (await databaseRateLimiter.hit([{ rule, subject: "x" }], at))[0]?.hits;
	await count(now);
	await purgeComments(now);
	expect(await count(now)).toBe(2);
	await purgeComments(daysLater(1));
	expect(await count(now)).toBe(1);
});

test("K05: the verb itself takes nothing for a closed, hidden or missing article", async () => {
	const options = { senderHash: "h", isTrapped: false, now };
	await closeArticleComments(cli, articleId, true);
	for (const other of [articleId, await createTestDraft(), 99_999]) {
		await expect(submitComment(other, input, options)).rejects.toThrow(CommentsClosedError);
	}
});

test("K05, K09: closing names every page that shows a form, and leaves an audit row with its reason", async () => {
	expect(await listChangesOf(() => closeArticleComments(cli, articleId, true))).toEqual([
		`changed article:${articleId}`,
	]);
	const until = daysLater(1);
	expect(await listChangesOf(() => closeAllComments(cli, "kiểm tra.", until))).toEqual(["changed settings"]);
	expect((await getCommentSettings()).closed).toEqual({ reason: "kiểm tra", until: until.toISOString() });
	await setCommentTerm(cli, 30);
	await openAllComments(cli);
	expect(await getCommentSettings()).toMatchObject({ closed: null, closesAfterDays: 30 });
	const audit = await listAuditEntries(db.read, "setting:comments");
	expect(audit.map(({ action }) => action)).toEqual(["comment.open-all", "comment.set-term", "comment.close-all"]);
	expect(audit[2]?.details).toMatchObject({ after: { closed: { reason: "kiểm tra" } } });
});

test("closing wants a reason and an end to come, a term a number of days, all of them somebody who may", async () => {
	await expect(closeAllComments(cli, " ", null)).rejects.toThrow(CommentSettingsError);
	await expect(closeAllComments(cli, "lý do", daysLater(-1))).rejects.toThrow(CommentSettingsError);
	await expect(setCommentTerm(cli, 0)).rejects.toThrow(CommentSettingsError);
	await expect(closeArticleComments(cli, 99_999, true)).rejects.toThrow(ArticleMissingError);
	for (const attempt of [
		() => closeAllComments(stranger, "x", null),
		() => openAllComments(stranger),
		() => setCommentTerm(stranger, 1),
		() => closeArticleComments(stranger, articleId, true),
	]) {
		await expect(attempt()).rejects.toThrow(NotAllowedError);
	}
});
