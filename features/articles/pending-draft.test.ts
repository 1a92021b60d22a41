import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { listRevisions } from "../../db/queries/revisions.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { listArticleCorrections } from "../corrections/queries.ts";
import { acceptLiveVersion } from "./accept-live-version.ts";
import { getArticleInput } from "./article-to-input.ts";
import { beginPendingDraft } from "./begin-pending-draft.ts";
import { getArticleForEditor } from "./desk-articles.ts";
import { editArticle } from "./edit-article.ts";
import { getArticlePage } from "./queries.ts";
import { getVersion, makeNewsroom, makePerson, move, type Newsroom, toBody } from "./test-newsroom.ts";
import { writeArticle } from "./write-article.ts";

let opened: TestDatabase;
let newsroom: Newsroom;
beforeAll(async () => {
	opened = await openTestDatabase();
	newsroom = await makeNewsroom();
});
afterAll(() => opened.close());

const NEW_TITLE = "Chi bộ làng Pơ Tâu họp lần thứ hai";

async function getPublished(id: number) {
	const page = await getArticlePage(id);
	if (page.state !== "published") throw new Error(`article ${id} is ${page.state}`);
	return page.article;
}

/** A published article, and a changed draft of it that waits to be published. */
async function makeApprovedDraft() {
	const { people, toManuscript, walkTo } = newsroom;
	const id = await walkTo("published");
	const draftId = await beginPendingDraft(people.editor, id);
	await writeArticle(people.editor, draftId, await getVersion(draftId), toManuscript({ title: NEW_TITLE }));
	await move(people.editor, draftId, "forward");
	await move(people.chief, draftId, "approve");
	return { id, draftId };
}

test("E08: nothing before readers changes while a pending draft is written, until it is published", async () => {
	const { people } = newsroom;
	const seen = await newsroom.walkTo("published").then(async (id) => ({ id, page: await getPublished(id) }));
	const seq = await getLatestTagSeq();
	const draftId = await beginPendingDraft(people.editor, seen.id);
	await writeArticle(people.editor, draftId, 2, newsroom.toManuscript({ title: NEW_TITLE, body: toBody("Khác hẳn.") }));
	await move(people.editor, draftId, "forward");
	await move(people.chief, draftId, "approve");
	expect(await getPublished(seen.id)).toEqual(seen.page);
	expect(await getArticlePage(draftId)).toMatchObject({ state: "missing" });
	const tags = (await listTagChangesSince(seq)).map(({ tag }) => tag);
	expect(tags.filter((tag) => tag !== `article:${draftId}` && !tag.startsWith("sitemap:"))).toEqual([]);
	expect(await getArticleForEditor(people.editor, seen.id)).toMatchObject({ pendingDraft: { id: draftId } });

	await move(people.secretary, draftId, "publish", { change: { kind: "minor" } });
	expect(await getPublished(seen.id)).toMatchObject({ id: seen.id, title: NEW_TITLE });
	expect((await getArticleRow(db.read, draftId))?.state).toBe("merged");
	expect((await getArticleForEditor(people.editor, seen.id))?.pendingDraft).toBeNull();
	expect((await listRevisions(db.read, seen.id)).at(-1)?.snapshot.title).toBe(NEW_TITLE);
});

test("E24: whoever publishes the draft has to choose; a minor change tells readers nothing, a correction has its note and date", async () => {
	const { people } = newsroom;
	const { id, draftId } = await makeApprovedDraft();
	await expect(move(people.chief, draftId, "publish")).rejects.toMatchObject({ personMessage: /Hãy chọn/ });
	const withoutNote = { change: { kind: "correction" as const, note: "  " } };
	await expect(move(people.chief, draftId, "publish", withoutNote)).rejects.toMatchObject({ personMessage: /lời báo/ });
	const change = { kind: "correction" as const, note: "Bản đăng lúc đầu ghi nhầm lần họp." };
	await expect(move(people.secretary, draftId, "publish", { change }), "corrections are the chief's").rejects.toThrow(
		NotAllowedError,
	);
	const at = new Date(Date.now() + 3_600_000);
	await expect(move(people.secretary, draftId, "schedule", { change, at }), "nor does the clock").rejects.toThrow(
		NotAllowedError,
	);
	expect((await getPublished(id)).title).not.toBe(NEW_TITLE);
	await move(people.chief, draftId, "publish", { change });
	const corrected = await getPublished(id);
	expect(corrected.modifiedAt).toBeInstanceOf(Date);
	expect(await listArticleCorrections(corrected)).toMatchObject([change]);

	const minor = await makeApprovedDraft();
	await move(people.secretary, minor.draftId, "publish", { change: { kind: "minor" } });
	const changed = await getPublished(minor.id);
	expect([changed.title, changed.modifiedAt]).toEqual([NEW_TITLE, null]);
	expect(await listArticleCorrections(changed)).toEqual([]);
});

test("E08: an article has one draft at a time, begun by who may write there", async () => {
	const { people, walkTo } = newsroom;
	const id = await walkTo("published");
	await expect(beginPendingDraft(people.elsewhere, id)).rejects.toThrow(NotAllowedError);
	await expect(beginPendingDraft(await makePerson("Ke Toan", "ke_toan"), id)).rejects.toThrow(NotAllowedError);
	const draftId = await beginPendingDraft(people.reporter, id);
	expect((await getArticleRow(db.read, draftId))?.state).toBe("draft");
	expect(await beginPendingDraft(people.editor, id)).toBe(draftId);
	await move(people.reporter, draftId, "discard");
	const second = await beginPendingDraft(people.editor, id);
	expect(second).not.toBe(draftId);
	await expect(move(people.reporter, draftId, "recover")).rejects.toMatchObject({ personMessage: /bản sửa khác/ });
	await expect(beginPendingDraft(people.editor, second)).rejects.toMatchObject({ personMessage: /Chỉ bài đang đăng/ });
});

test("E21: a draft whose article changed since does not overwrite it before somebody has looked", async () => {
	const { people, toManuscript } = newsroom;
	const { id, draftId } = await makeApprovedDraft();
	const { input } = await getArticleInput(db.read, id);
	await editArticle(people.chief, id, await getVersion(id), { ...input, lead: "Sapo sửa gấp." }, "gấp");
	const publish = () => move(people.secretary, draftId, "publish", { change: { kind: "minor" } });
	await expect(publish()).rejects.toMatchObject({ personMessage: /đã được sửa sau khi/ });
	expect((await getPublished(id)).lead).toBe("Sapo sửa gấp.");
	expect(await getArticleForEditor(people.editor, draftId)).toMatchObject({ replaces: { hasMovedOn: true } });
	const seen = (await getArticleForEditor(people.chief, draftId))?.replaces?.liveVersion ?? 0;
	const accept = (person: typeof people.editor, liveVersion: number) =>
		getVersion(draftId).then((version) => acceptLiveVersion(person, draftId, version, liveVersion));
	await expect(accept(people.editor, seen), "it was approved beside another text").rejects.toThrow(NotAllowedError);
	await expect(accept(people.chief, seen - 1)).rejects.toMatchObject({ personMessage: /sửa thêm lần nữa/ });
	await accept(people.chief, seen);
	await publish();
	expect((await getPublished(id)).lead).toBe(toManuscript().lead);

	const gone = await makeApprovedDraft();
	await move(people.chief, gone.id, "take-down", { reason: "Sai số liệu, chờ kiểm tra" });
	await expect(move(people.secretary, gone.draftId, "publish", { change: { kind: "minor" } })).rejects.toMatchObject({
		personMessage: /không còn đăng/,
	});
});

test("E07 E08: a draft that was moved to another section still needs the rights of the section whose article it replaces", async () => {
	const { people, toManuscript, sections } = newsroom;
	const id = await newsroom.walkTo("published");
	const draftId = await beginPendingDraft(people.chief, id);
	await writeArticle(
		people.chief,
		draftId,
		await getVersion(draftId),
		toManuscript({ categoryId: sections.other, title: NEW_TITLE }),
	);
	await move(people.elsewhere, draftId, "forward");
	const chiefElsewhere = await makePerson("Truong Noi Khac", "truong_bbt", sections.other);
	await expect(move(chiefElsewhere, draftId, "approve")).rejects.toThrow(NotAllowedError);
	const deputy = await makePerson("Pho Ban", "pho_truong_bbt");
	await move(deputy, draftId, "approve");
	await expect(move(chiefElsewhere, draftId, "publish", { change: { kind: "minor" } })).rejects.toThrow(
		NotAllowedError,
	);
	expect((await getPublished(id)).title).toBe(toManuscript().title);
});
