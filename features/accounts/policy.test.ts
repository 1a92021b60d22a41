import { expect, test } from "vitest";
import { type Actor, systemActor } from "./actor.ts";
import { type Action, can, NotAllowedError, POLICY, requireCan } from "./policy.ts";
import { ROLES, type Role } from "./roles.ts";

const person = (...roles: [Role, number | null][]): Actor => ({
	kind: "user",
	userId: 1,
	name: "Phan Thị Thử",
	roles: roles.map(([role, categoryId]) => ({ role, categoryId })),
});

const ACTIONS = Object.keys(POLICY) as Action[];

test("a role may do what its row says and nothing else", () => {
	for (const role of ROLES) {
		const granted = ACTIONS.filter((action) => can(person([role, null]), action));
		expect(granted, role).toEqual(ACTIONS.filter((action) => (POLICY[action] as readonly Role[]).includes(role)));
	}
	expect(ACTIONS.filter((action) => can(person(), action))).toEqual([]);
});

test("the narrow roles never have an editor's powers", () => {
	for (const role of ["ke_toan", "van_thu", "kiem_duyet"] as const) {
		const granted = ACTIONS.filter((action) => can(person([role, null]), action));
		expect(
			granted.filter((action) => /^(article|user|settings|category)\./.test(action)),
			role,
		).toEqual([]);
	}
});

test("E07: a role held in one section counts there and below, and nowhere else", () => {
	const editor = person(["bien_tap_vien", 7]);
	expect(can(editor, "article.edit", { categoryIds: [9, 7] })).toBe(true);
	expect(can(editor, "article.edit", { categoryIds: [8] })).toBe(false);
	expect(can(editor, "article.edit")).toBe(false);
	expect(() => requireCan(editor, "article.edit", { categoryIds: [8] })).toThrow(NotAllowedError);
});

test("the portal's own commands may do everything", () => {
	expect(ACTIONS.every((action) => can(systemActor("cli"), action))).toBe(true);
});
