import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getComment, insertComment } from "../../db/queries/comments.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { getArticleForEditor } from "../articles/desk-articles.ts";
import { makeNewsroom, type Newsroom } from "../articles/test-newsroom.ts";
import { purgeComments } from "../comments/purge-comments.ts";
import { HeldError, requireNotHeld } from "./hold.ts";
import { placeHold } from "./place-hold.ts";
import { listHolds } from "./queries.ts";
import { releaseHold } from "./release-hold.ts";

const REASON = "Công văn số 12/CV-PA05 ngày 20/11/2026.";
const YEARS_AGO = new Date("2020-01-01T00:00:00Z");

let opened: TestDatabase;
let newsroom: Newsroom;
beforeAll(async () => {
	opened = await openTestDatabase();
	vi.stubEnv("DATA_DIR", opened.dataDir);
	newsroom = await makeNewsroom();
});
afterAll(() => opened.close());

async function makeRejected(articleId: number): Promise<number> {
	return db.tx((tx) =>
		insertComment(tx, {
			...{ articleId, name: "Bạn đọc", email: "ban.doc@example.org", addressHash: "a".repeat(64), flags: [] },
			...{ content: "Lời lẽ xúc phạm.", state: "rejected", decidedAt: YEARS_AGO, decisionReason: "Xúc phạm" },
			createdAt: YEARS_AGO,
		}),
	);
}

test("E44: a comment on hold outlives the purge with all that is known of it, until it is released", async () => {
	const articleId = await newsroom.walkTo("published");
	const [held, free] = [await makeRejected(articleId), await makeRejected(articleId)];
	const before = await getComment(db.read, held);
	await placeHold(newsroom.people.chief, { kind: "comment", id: held }, REASON);
	await purgeComments(new Date());
	expect(await getComment(db.read, free)).toBeNull();
	expect(await getComment(db.read, held)).toEqual(before);
	const [hold] = await listHolds();
	await releaseHold(newsroom.people.chief, hold?.id ?? 0, "Cơ quan yêu cầu đã có kết luận.");
	await purgeComments(new Date());
	expect(await getComment(db.read, held)).toBeNull();
	const log = await listAuditEntries(db.read, `comment:${held}`);
	expect(log.map(({ action, details, actorName }) => [action, actorName, details.reason])).toEqual([
		["hold.release", "Truong Ban", "Cơ quan yêu cầu đã có kết luận."],
		["hold.place", "Truong Ban", REASON],
	]);
});

test("E44: only who may hold does, once, with a reason, and only what there is", async () => {
	const id = await newsroom.walkTo("published");
	const subject = { kind: "article" as const, id };
	const { secretary, chief } = newsroom.people;
	await expect(placeHold(secretary, subject, REASON)).rejects.toThrow(NotAllowedError);
	await expect(placeHold(chief, subject, "vì vậy")).rejects.toMatchObject({ errors: { reason: /10 ký tự/ } });
	await expect(placeHold(chief, { kind: "media", id: 999 }, REASON)).rejects.toMatchObject({
		errors: { id: /Không có ảnh hoặc tệp số 999/ },
	});
	await placeHold(chief, subject, REASON);
	await expect(placeHold(chief, subject, REASON)).rejects.toMatchObject({ personMessage: /đã được lưu giữ/ });
	await expect(requireNotHeld(db.read, subject)).rejects.toThrow(HeldError);
	const getShown = async (person: typeof chief) => (await getArticleForEditor(person, id))?.hold;
	expect(await getShown(chief)).toMatchObject({ reason: REASON });
	expect(await getShown(secretary), "that it is held, not why").toMatchObject({ reason: null });
	const [hold] = await listHolds();
	await expect(releaseHold(secretary, hold?.id ?? 0, REASON)).rejects.toThrow(NotAllowedError);
	await releaseHold(chief, hold?.id ?? 0, REASON);
	await expect(releaseHold(chief, hold?.id ?? 0, REASON)).rejects.toMatchObject({ personMessage: /không còn/ });
	await requireNotHeld(db.read, subject);
	expect(await getShown(chief)).toBeNull();
});
