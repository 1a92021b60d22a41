import fc from "fast-check";
import { expect, test } from "vitest";
import { ARTICLE_STATES } from "../../db/queries/article-words.ts";
import type { Actor } from "../accounts/actor.ts";
import { ROLES, type Role } from "../accounts/roles.ts";
import { canWrite, listMoves, MOVES, type Work } from "./workflow.ts";

const OWNER = 1;
const person = (
	role: Role,
	{ userId = 2, categoryId = null }: { userId?: number; categoryId?: number | null } = {},
): Actor => ({
	kind: "user",
	userId,
	name: "Người Thử",
	roles: [{ role, categoryId }],
});
const work = (changes: Partial<Work> = {}): Work => ({
	state: "draft",
	ownerId: OWNER,
	categoryIds: [12, 3],
	needsTwoKeys: true,
	isPendingDraft: false,
	...changes,
});
const names = (actor: Actor, given: Work) => listMoves(actor, given).map(({ name }) => name);

test("E04: the way of a text from a reporter's draft to the reader", () => {
	expect(names(person("phong_vien", { userId: OWNER }), work())).toEqual(["submit", "discard"]);
	expect(names(person("bien_tap_vien"), work({ state: "submitted" }))).toEqual(["take-up"]);
	expect(names(person("bien_tap_vien"), work({ state: "editing" }))).toEqual(["return", "forward"]);
	expect(names(person("truong_bbt"), work({ state: "edited" }))).toEqual(["send-back", "approve"]);
	expect(names(person("thu_ky_toa_soan"), work({ state: "approved" }))).toEqual(["publish", "schedule", "send-back"]);
	expect(names(person("thu_ky_toa_soan"), work({ state: "scheduled" }))).toEqual(["publish", "unschedule"]);
	expect(names(person("truong_bbt"), work({ state: "published" }))).toEqual(["take-down"]);
	expect(names(person("truong_bbt"), work({ state: "taken_down" }))).toEqual(["republish"]);
	expect(names(person("pho_truong_bbt"), work({ state: "taken_down" }))).toEqual([]);
});

test("E04: nobody sends another's draft, and no state can be jumped over", () => {
	expect(names(person("phong_vien"), work())).toEqual([]);
	for (const role of ROLES) {
		for (const state of ARTICLE_STATES) {
			for (const move of listMoves(person(role, { userId: OWNER }), work({ state }))) expect(move.from).toBe(state);
		}
	}
	expect(MOVES.filter(({ to }) => to === "published").map(({ from }) => from)).toEqual([
		"approved",
		"scheduled",
		"taken_down",
	]);
});

test("E06: nobody approves their own text where the section asks for two keys, whatever roles they hold", () => {
	const both: Actor = {
		kind: "user",
		userId: OWNER,
		name: "Hai Vai",
		roles: ROLES.map((role) => ({ role, categoryId: null })),
	};
	expect(names(both, work({ state: "edited" }))).not.toContain("approve");
	expect(names(both, work({ state: "edited", needsTwoKeys: false }))).toContain("approve");
	expect(names({ ...both, userId: 9 } as Actor, work({ state: "edited" }))).toContain("approve");
});

test("E07: powers in one section end at its border", () => {
	const editor = person("bien_tap_vien", { categoryId: 3 });
	expect(names(editor, work({ state: "submitted" }))).toEqual(["take-up"]);
	expect(names(editor, work({ state: "submitted", categoryIds: [7] }))).toEqual([]);
});

test("a text is written by its owner before it is sent, and by editors while they edit", () => {
	fc.assert(
		fc.property(fc.constantFrom(...ARTICLE_STATES), fc.constantFrom(...ROLES), fc.boolean(), (state, role, isOwner) => {
			const actor = person(role, { userId: isOwner ? OWNER : 2 });
			if (!canWrite(actor, work({ state }))) return;
			expect(state === "editing" || (isOwner && ["draft", "returned"].includes(state))).toBe(true);
			expect(["ke_toan", "van_thu", "kiem_duyet", "quan_tri", "uy_vien_bbt"]).not.toContain(role);
		}),
	);
});
