import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { makeNewsroom, makePerson, type Newsroom } from "../articles/test-newsroom.ts";
import { addCategory } from "./add-category.ts";
import { CategoryError } from "./category-change.ts";
import { editCategory } from "./edit-category.ts";
import { moveCategory } from "./move-category.ts";
import { getCategoryTree, getMenuTree, listCategories } from "./queries.ts";
import { removeCategory } from "./remove-category.ts";

let opened: TestDatabase;
let newsroom: Newsroom;
beforeAll(async () => {
	opened = await openTestDatabase();
	newsroom = await makeNewsroom();
});
afterAll(() => opened.close());

const words = (name: string) => ({ name, description: "", isInMenu: true, needsTwoKeys: true });
const listNames = (nodes: readonly { name: string }[]) => nodes.map(({ name }) => name);

test("A01: a chief adds, orders, hides and removes sections, and the menu follows", async () => {
	const { chief } = newsroom.people;
	const id = await addCategory(chief, null, words("Chuyển đổi số"));
	expect((await listCategories()).find((row) => row.id === id)?.slug).toBe("chuyen-doi-so");
	await moveCategory(chief, id, -1);
	expect(listNames(await getMenuTree())).toEqual(["Xây dựng Đảng", "Chuyển đổi số", "Văn hóa"]);
	const version = (await listCategories()).find((row) => row.id === id)?.version ?? 0;
	await editCategory(chief, { id, version }, { ...words("Số hóa"), isInMenu: false });
	expect(listNames(await getMenuTree())).toEqual(["Xây dựng Đảng", "Văn hóa"]);
	expect(listNames(await getCategoryTree())).toContain("Số hóa");
	await removeCategory(chief, id);
	expect(listNames(await getCategoryTree())).not.toContain("Số hóa");
	const actions = (await listAuditEntries(db.read, `category:${id}`)).map(({ action }) => action).sort();
	expect(actions).toEqual(["category.add", "category.edit", "category.move", "category.remove"]);
});

test("a section that holds something is not removed, and none stands below one that is itself below another", async () => {
	const { sections, people, walkTo } = newsroom;
	await walkTo("submitted");
	for (const id of [sections.party, sections.below, 999])
		await expect(removeCategory(people.chief, id)).rejects.toThrow(CategoryError);
	await expect(addCategory(people.chief, sections.below, words("Ba tầng"))).rejects.toThrow(CategoryError);
	await expect(moveCategory(people.chief, 999, 1)).rejects.toThrow(CategoryError);
	await expect(editCategory(people.chief, { id: 999, version: 1 }, words("Không"))).rejects.toThrow(CategoryError);
});

test("of two who change a section the second is told, and a secretary may not", async () => {
	const { sections, people } = newsroom;
	const base = (await listCategories()).find(({ id }) => id === sections.other);
	if (!base) throw new Error("the section is gone");
	const admin = await makePerson("Quan Tri", "quan_tri");
	await editCategory(admin, base, words("Văn hóa - Xã hội"));
	await expect(editCategory(people.chief, base, words("Văn hóa mới"))).rejects.toThrow(CategoryError);
	for (const act of [
		addCategory(people.secretary, null, words("Trộm")),
		editCategory(people.secretary, base, words("Trộm")),
		moveCategory(people.secretary, sections.other, 1),
		removeCategory(people.secretary, sections.other),
	])
		await expect(act).rejects.toThrow(NotAllowedError);
});
