import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { insertUser, type Role, replaceUserRoles } from "../../db/queries/users.ts";
import type { RichText } from "../../lib/rich-text.ts";
import type { Actor } from "../accounts/actor.ts";
import { type MoveRequest, moveArticle } from "./move-article.ts";
import { beginArticle, type Manuscript } from "./write-article.ts";

/** A small newsroom in the open test database: two sections, one below the first, and the people a text passes. */

export type Person = Actor & { kind: "user" };

export async function makePerson(name: string, role: Role, categoryId: number | null = null): Promise<Person> {
	return db.tx(async (tx) => {
		const userId = await insertUser(tx, { email: `${name.replaceAll(" ", ".")}@toasoan.example`.toLowerCase(), name });
		await replaceUserRoles(tx, userId, [{ role, categoryId }]);
		return { kind: "user" as const, userId, name, roles: [{ role, categoryId }] };
	});
}

export const toBody = (text: string): RichText => ({
	type: "doc",
	content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

export const getVersion = async (id: number) => (await getArticleRow(db.read, id))?.version ?? 0;

/** One step of the newsroom's way from the version that stands. */
export async function move(actor: Actor, id: number, name: string, more: Partial<MoveRequest> = {}): Promise<void> {
	await moveArticle(actor, id, { baseVersion: await getVersion(id), reason: "", ...more, move: name });
}

type Words = Omit<Manuscript, "about">;

export type Newsroom = Awaited<ReturnType<typeof makeNewsroom>>;

export async function makeNewsroom() {
	const sections = await db.tx(async (tx) => {
		const party = await insertCategory(tx, { slug: "dang", name: "Xây dựng Đảng", parentId: null, position: 0 });
		const below = await insertCategory(tx, { slug: "chi-bo", name: "Chi bộ", parentId: party, position: 0 });
		const other = await insertCategory(tx, { slug: "van-hoa", name: "Văn hóa", parentId: null, position: 1 });
		return { party, below, other };
	});
	const people = {
		reporter: await makePerson("Phong Vien", "phong_vien"),
		editor: await makePerson("Bien Tap", "bien_tap_vien", sections.party),
		chief: await makePerson("Truong Ban", "truong_bbt"),
		secretary: await makePerson("Thu Ky", "thu_ky_toa_soan"),
		elsewhere: await makePerson("Noi Khac", "bien_tap_vien", sections.other),
	};
	const toManuscript = (changes: Partial<Words> = {}): Words => ({
		...{ title: "Chi bộ làng Pơ Tâu họp bên giọt nước", kicker: "", lead: "Cuộc họp bắt đầu khi nắng tắt." },
		...{ categoryId: sections.below, body: toBody("Mười một đảng viên ngồi quanh bến nước.") },
		...changes,
	});
	/** A reporter's text, carried so far. */
	const walkTo = async (state: "submitted" | "editing" | "edited" | "approved" | "published"): Promise<number> => {
		const id = await beginArticle(people.reporter, toManuscript());
		await move(people.reporter, id, "submit");
		if (state === "submitted") return id;
		await move(people.editor, id, "take-up");
		if (state === "editing") return id;
		await move(people.editor, id, "forward");
		if (state === "edited") return id;
		await move(people.chief, id, "approve");
		if (state === "published") await move(people.secretary, id, "publish");
		return id;
	};
	return { sections, people, toManuscript, walkTo };
}
