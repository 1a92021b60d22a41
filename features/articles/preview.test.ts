import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { beginPendingDraft } from "./begin-pending-draft.ts";
import { makePreviewLink } from "./make-preview-link.ts";
import { getPreview, listPreviewLinks } from "./preview.ts";
import { toFramePath, toLinkPath } from "./preview-token.ts";
import { revokePreviewLink } from "./revoke-preview-link.ts";
import { setEmbargo } from "./set-embargo.ts";
import { getVersion, makeNewsroom, move, type Newsroom } from "./test-newsroom.ts";
import { beginArticle } from "./write-article.ts";

const HOUR_MS = 3_600_000;

let opened: TestDatabase;
let newsroom: Newsroom;
beforeAll(async () => {
	opened = await openTestDatabase();
	vi.stubEnv("DATA_DIR", opened.dataDir);
	newsroom = await makeNewsroom();
});
afterAll(() => opened.close());

const toToken = (path: string) => path.slice("/xem-truoc/".length);
const later = (hours: number) => new Date(Date.now() + hours * HOUR_MS);

test("E25: a link shows the present words for a day, until it is closed, and the log names who made and closed it", async () => {
	const { people, toManuscript } = newsroom;
	const id = await beginArticle(people.reporter, toManuscript());
	const linkId = await makePreviewLink(people.reporter, id);
	const token = toToken(toLinkPath(linkId));
	expect(token).toMatch(/^[0-9a-f]{64,200}$/);
	expect(await getPreview(token)).toMatchObject({ state: "open", article: { id, title: toManuscript().title } });
	expect(await getPreview(token, later(23.9))).toMatchObject({ state: "open" });
	expect(await getPreview(token, later(24.1))).toEqual({ state: "over" });
	expect(await listPreviewLinks(id)).toMatchObject([{ id: linkId, by: "Phong Vien" }]);
	await expect(makePreviewLink(people.elsewhere, id)).rejects.toThrow(NotAllowedError);
	await expect(revokePreviewLink(people.elsewhere, linkId)).rejects.toThrow(NotAllowedError);
	await revokePreviewLink(people.editor, linkId);
	await revokePreviewLink(people.editor, linkId);
	expect(await getPreview(token)).toEqual({ state: "over" });
	expect(await listPreviewLinks(id)).toEqual([]);
	const actions = (await listAuditEntries(db.read, `article:${id}`)).map(({ action }) => action);
	expect(actions).toEqual(["article.revoke-preview", "article.share-preview", "article.create"]);
});

test("E25: the link of a text that was taken down shows nothing any more", async () => {
	const { people } = newsroom;
	const id = await newsroom.walkTo("published");
	const token = toToken(toLinkPath(await makePreviewLink(people.editor, id)));
	expect(await getPreview(token)).toMatchObject({ state: "open" });
	await move(people.chief, id, "take-down", { reason: "Sai số liệu, chờ kiểm tra" });
	expect(await getPreview(token)).toEqual({ state: "over" });
});

test("E25: nobody guesses an address, and no letter of one may change", async () => {
	const id = await beginArticle(newsroom.people.reporter, newsroom.toManuscript());
	const token = toToken(toLinkPath(await makePreviewLink(newsroom.people.reporter, id)));
	const changed = (token[0] === "0" ? "1" : "0") + token.slice(1);
	for (const text of [changed, token.slice(2), "0".repeat(64), "khong-co", ""])
		expect(await getPreview(text), text).toEqual({ state: "unknown" });
});

test("E25: an embargoed text is not shown by link before its time, only in the newsroom's own frame", async () => {
	const { people, toManuscript } = newsroom;
	const id = await beginArticle(people.reporter, toManuscript());
	const until = later(5);
	const token = toToken(toLinkPath(await makePreviewLink(people.reporter, id)));
	await setEmbargo(people.editor, id, await getVersion(id), until);
	expect(await getPreview(token)).toEqual({ state: "embargoed", until });
	expect(await getPreview(token, later(5.1))).toMatchObject({ state: "open" });
	const frame = toToken(toFramePath(id, new Date()));
	expect(await getPreview(frame)).toMatchObject({ state: "open" });
	expect(await getPreview(frame, later(0.1))).toEqual({ state: "over" });
});

test("E25: a draft that is to replace an article is shown in its place, with its date", async () => {
	const { people, walkTo } = newsroom;
	const live = await walkTo("published");
	const draft = await beginPendingDraft(people.reporter, live);
	const preview = await getPreview(toToken(toLinkPath(await makePreviewLink(people.reporter, draft))));
	const row = await getArticleRow(db.read, live);
	expect(preview).toMatchObject({ article: { id: live, date: { at: row?.publishedAt } } });
	await move(people.reporter, draft, "discard");
	const thrown = toToken(toLinkPath(await makePreviewLink(people.reporter, draft)));
	expect(await getPreview(thrown)).toEqual({ state: "over" });
});
