import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { getComment, insertComment } from "../../db/queries/comments.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { approveComment } from "./approve-comment.ts";
import { parseQueueFilter, QUEUE_PAGE, toQueuePath } from "./comment-queue.ts";
import { CommentDecisionError } from "./decide-comment.ts";
import { decideMany } from "./decide-many.ts";
import { editComment } from "./edit-comment.ts";
import { listPublicComments } from "./queries.ts";
import { parseDecision } from "./queue-form.ts";
import { getWaiting, listQueuePage } from "./queue-reads.ts";
import { publishTestArticle } from "./test-newsroom.ts";
import { undoDecision } from "./undo-decision.ts";

const cli = systemActor("cli");
const stranger: Actor = { kind: "user", userId: 1, name: "Người lạ", roles: [] };
const start = new Date("2026-11-20T02:00:00Z").getTime();

let opened: TestDatabase;
let articleId: number;

beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());
beforeEach(async () => {
	articleId = await publishTestArticle();
});

function send(content: string, { minute = 0, addressHash = null as string | null } = {}): Promise<number> {
	const createdAt = new Date(start + minute * 60_000);
	const row = { name: "Nay Hoa", email: "hoa@thu.example", flags: [], state: "pending" as const };
	return db.tx((tx) => insertComment(tx, { ...row, articleId, content, addressHash, createdAt }));
}

const list = (query: Record<string, string> = {}) =>
	listQueuePage(parseQueueFilter({ bai: String(articleId), ...query }));
const listActions = async (id: number) =>
	(await listAuditEntries(db.read, `comment:${id}`)).map(({ action }) => action);

test("K01: an edit keeps what the reader wrote, tells readers, and names the page that shows it", async () => {
	const id = await send("Bài hay, xem thêm www.quang-cao.example nhé.");
	await approveComment(cli, id);
	const cursor = await getLatestTagSeq();
	const edited = await editComment(cli, id, { content: " Bài hay. ", reason: "bỏ quảng cáo", seenEditedAt: null });
	expect(edited).toMatchObject({ content: "Bài hay.", flags: [] });
	expect((await listTagChangesSince(cursor)).map(({ tag }) => tag)).toEqual([`comments:${articleId}`]);
	expect((await listPublicComments(articleId, "newest", 1))?.comments).toMatchObject([
		{ content: "Bài hay.", isEdited: true },
	]);
	const { items } = await list({ muc: "da-duyet" });
	expect(items[0]?.edits).toEqual([
		{
			before: "Bài hay, xem thêm www.quang-cao.example nhé.",
			note: expect.stringContaining("Lý do: bỏ quảng cáo"),
		},
	]);
	const [entry] = await listAuditEntries(db.read, `comment:${id}`);
	expect(entry).toMatchObject({ action: "comment.edit", details: { reason: "bỏ quảng cáo" } });
	expect(JSON.stringify(entry)).not.toContain("Bài hay");
});

test("an edit is refused for a comment that is not there, without a reason, over somebody else's, and to whoever may not", async () => {
	const id = await send("Bài viết rất hay.");
	const change = { content: "Bài viết hay.", reason: "bớt chữ", seenEditedAt: null };
	await expect(editComment(cli, 99_999, change)).rejects.toThrow(CommentDecisionError);
	await expect(editComment(stranger, id, change)).rejects.toThrow(NotAllowedError);
	await expect(editComment(cli, id, { ...change, content: "a", reason: "x" })).rejects.toMatchObject({
		errors: { content: expect.any(String), reason: expect.any(String) },
	});
	const same = { ...change, content: "Bài viết rất hay." };
	await expect(editComment(cli, id, same)).rejects.toMatchObject({ errors: { content: expect.any(String) } });
	await editComment(cli, id, change);
	await expect(editComment(cli, id, { ...change, content: "Bài khác hẳn." })).rejects.toMatchObject({
		personMessage: expect.stringContaining("người khác đã sửa"),
	});
	expect(await getComment(db.read, id)).toMatchObject({ content: "Bài viết hay." });
});

test("a moderator's own decision is taken back within ten minutes, with an audit row", async () => {
	const id = await send("Bài viết rất hay.");
	await approveComment(cli, id);
	const now = new Date();
	const undoing = { from: "approved", to: "pending", now } as const;
	await expect(undoDecision(stranger, id, undoing)).rejects.toThrow(NotAllowedError);
	await expect(undoDecision(cli, 99_999, undoing)).rejects.toThrow(CommentDecisionError);
	await expect(undoDecision(cli, id, { ...undoing, from: "rejected" })).rejects.toThrow(CommentDecisionError);
	const late = new Date(now.getTime() + 11 * 60_000);
	await expect(undoDecision(cli, id, { ...undoing, now: late })).rejects.toThrow(/too long ago/);
	await undoDecision(cli, id, undoing);
	expect(await getComment(db.read, id)).toMatchObject({ state: "pending", decidedAt: null, decisionReason: "" });
	expect((await listPublicComments(articleId, "newest", 1))?.total).toBe(0);
	expect(await listActions(id)).toEqual(["comment.undo", "comment.approve"]);
});

test("K01: of several comments each is decided by itself, and one that somebody else decided says so", async () => {
	const [first, second] = [await send("Ý kiến một."), await send("Ý kiến hai.")];
	await approveComment(cli, first);
	const seen = { seenAs: "pending", now: new Date() } as const;
	expect(await decideMany(cli, [first, second, 99_999], parseDecision("reject:advert", ""), seen)).toEqual({
		[first]: expect.stringMatching(/^!.*người khác đã xử lý.*đã duyệt/),
		[second]: "rejected",
		"99999": expect.stringMatching(/^!Không có/),
	});
	expect(await getComment(db.read, first)).toMatchObject({ state: "approved" });
	expect(await getComment(db.read, second)).toMatchObject({ decisionReason: "Quảng cáo, thư rác" });
	expect(() => parseDecision("reject:other", " x ")).toThrow(/Chưa từ chối/);
	expect(parseDecision("reject:other", "lạc đề")).toEqual({ verb: "reject", reason: "lạc đề" });
});

test("K01: the queue shows the longest waiting first, page after page, each comment once", async () => {
	const ids: number[] = [];
	for (let minute = 0; minute < QUEUE_PAGE + 2; minute += 1)
		ids.push(await send(`Ý kiến ${minute}.`, { minute: minute >> 1 }));
	const first = await list();
	expect(first.next).not.toBeNull();
	const address = new URL(toQueuePath(first.next ?? {}), "http://x");
	const second = await list(Object.fromEntries(address.searchParams));
	expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
	expect(second.next).toBeNull();
	expect((await getWaiting()).waiting).toBeGreaterThanOrEqual(ids.length);
});

test("the queue is searched without marks, counts what the sender had sent, and shows no address", async () => {
	await send("Chuyện khác.", { addressHash: "h1" });
	const id = await send("Đường làng Đê Kjêng hỏng 100%.", { minute: 1, addressHash: "h1" });
	const { items } = await list({ q: "de kjeng nay HOA" });
	expect(items).toMatchObject([{ id, earlier: 1 }]);
	expect(JSON.stringify(items)).not.toMatch(/thu\.example|h1/);
	expect((await list({ q: "khong co" })).items).toEqual([]);
	expect((await list({ q: "%" })).items).toHaveLength(2);
});
