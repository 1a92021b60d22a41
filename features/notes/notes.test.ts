import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { ArticleMissingError } from "../articles/article-missing.ts";
import { moveArticle } from "../articles/move-article.ts";
import { getArticlePage } from "../articles/queries.ts";
import { makePerson, type Person } from "../articles/test-newsroom.ts";
import { beginArticle, writeArticle } from "../articles/write-article.ts";
import { listNotifications } from "../notifications/queries.ts";
import { addNote } from "./add-note.ts";
import { listMentioned } from "./mentions.ts";
import { NoteError } from "./note-error.ts";
import { listMentionable, listNoteThreads } from "./queries.ts";
import { settleThread } from "./settle-thread.ts";

let opened: TestDatabase;
let people: Record<"reporter" | "stranger" | "editor" | "chief", Person>;
let categoryId: number;

beforeAll(async () => {
	opened = await openTestDatabase();
	const at = { parentId: null, position: 0 };
	categoryId = await db.tx((tx) => insertCategory(tx, { slug: "van-hoa", name: "Văn hóa", ...at }));
	people = {
		reporter: await makePerson("Siu Hà", "phong_vien"),
		stranger: await makePerson("Rơ Mah Lan", "phong_vien"),
		editor: await makePerson("Lê Bình", "bien_tap_vien"),
		chief: await makePerson("Lê Bình An", "truong_bbt"),
	};
});
afterAll(() => opened.close());

const toWords = (...paragraphs: string[]) => ({
	...{ title: "Mùa lúa rẫy ở Kon Plông", kicker: "", lead: "Lúa chín sớm.", categoryId },
	body: {
		type: "doc" as const,
		content: paragraphs.map((text) => ({ type: "paragraph" as const, content: [{ type: "text" as const, text }] })),
	},
});
const begin = () => beginArticle(people.reporter, toWords("Nhà nhà lên rẫy.", "Trẻ con trông chim."));
const listThings = async (person: Person) =>
	(await listNotifications(person, null)).notifications.map(({ kind, articleId }) => `${kind}:${articleId}`);

test("E22: a thread stays at its words, is answered, settled and opened again", async () => {
	const id = await begin();
	const anchor = { quote: "trông chim", before: "Trẻ con ", after: "." };
	const thread = await addNote(people.editor, id, { text: "Chim gì?", parentId: null, anchor });
	await addNote(people.reporter, id, { text: "Chim sẻ.", parentId: thread, anchor });
	await writeArticle(people.reporter, id, 1, toWords("Sương tan.", "Nhà nhà lên rẫy.", "Trẻ con trông chim."));
	const [found] = await listNoteThreads(id);
	expect(found).toMatchObject({ text: "Chim gì?", quote: "trông chim", isOrphan: false, resolvedBy: null });
	expect(found?.answers.map(({ authorName, text }) => [authorName, text])).toEqual([["Siu Hà", "Chim sẻ."]]);
	await settleThread(people.editor, id, thread, true);
	expect(await listNoteThreads(id)).toMatchObject([{ resolvedBy: "Lê Bình" }]);
	await settleThread(people.reporter, id, thread, false);
	expect(await listNoteThreads(id)).toMatchObject([{ resolvedBy: null }]);
	await writeArticle(people.reporter, id, 2, toWords("Không còn ai."));
	expect(await listNoteThreads(id), "its words are gone, the note is not").toMatchObject([{ isOrphan: true }]);
});

test("E22: open threads come first, in the order of the text", async () => {
	const id = await begin();
	const add = (text: string, quote: string) =>
		addNote(people.editor, id, { text, parentId: null, anchor: { quote, before: "", after: "" } });
	const settled = await add("xong", "Nhà nhà");
	await add("sau", "trông chim");
	await add("trước", "lên rẫy");
	await settleThread(people.editor, id, settled, true);
	expect((await listNoteThreads(id)).map(({ text }) => text)).toEqual(["trước", "sau", "xong"]);
});

test("E22 E39: who is mentioned is told once, if they may see the text", async () => {
	const id = await begin();
	const text = "@Lê Bình An xem giúp, @Rơ Mah Lan và @lê bình an, thư a@Lê.";
	await addNote(people.editor, id, { text, parentId: null, anchor: null });
	expect(await listThings(people.chief)).toEqual([`mentioned:${id}`]);
	expect(await listThings(people.stranger), "another reporter does not see the draft").toEqual([]);
	expect(await listThings(people.editor), "Lê Bình is not Lê Bình An").toEqual([]);
	expect(await listMentionable(id)).toEqual(expect.arrayContaining(["Siu Hà", "Lê Bình", "Lê Bình An"]));
	expect(await listMentionable(id)).not.toContain("Rơ Mah Lan");
});

test("E22: a name is mentioned where it ends", () => {
	const named = [
		{ userId: 1, name: "An" },
		{ userId: 2, name: "An Khê" },
	];
	expect(listMentioned("@An, @Anh", named)).toEqual([1]);
	expect(listMentioned("@an khê", named)).toEqual([2]);
	expect(listMentioned("An Khê không có dấu", named)).toEqual([]);
});

test("E22: whoever may not see the text may not note anything, and nothing is noted where there is nothing", async () => {
	const id = await begin();
	const note = { text: "Xem lại.", parentId: null, anchor: null };
	await expect(addNote(people.stranger, id, note)).rejects.toThrow(NotAllowedError);
	await expect(addNote(people.editor, 99_999, note)).rejects.toThrow(ArticleMissingError);
	await expect(addNote(people.editor, id, { ...note, parentId: 99_999 })).rejects.toThrow(NoteError);
	const elsewhere = await addNote(people.editor, await begin(), note);
	await expect(settleThread(people.editor, id, elsewhere, true), "of another article").rejects.toThrow(NoteError);
	await expect(settleThread(people.stranger, id, elsewhere, true)).rejects.toThrow(NotAllowedError);
	expect(await listNoteThreads(id)).toEqual([]);
});

test("E22: a reader's page knows nothing of notes", async () => {
	const id = await begin();
	await addNote(people.editor, id, { text: "Bí mật của tòa soạn", parentId: null, anchor: null });
	const steps = [
		[people.reporter, "submit"],
		[people.editor, "take-up"],
		[people.editor, "forward"],
		[people.chief, "approve"],
		[people.chief, "publish"],
	] as const;
	for (const [at, [actor, move]] of steps.entries()) {
		await moveArticle(actor, id, { move, baseVersion: at + 1, reason: "" });
	}
	const page = await getArticlePage(id);
	expect(page).toMatchObject({ article: { title: "Mùa lúa rẫy ở Kon Plông" } });
	expect(JSON.stringify(page)).not.toContain("Bí mật");
});
