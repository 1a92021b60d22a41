import { expect, test } from "vitest";
import { TagIndex } from "./tag-index.ts";
import { TagLog } from "./tag-log.ts";

const changed = (...tags: string[]) => tags.map((tag, seq) => ({ tag, effect: "changed" as const, seq }));

test("a render is overtaken by a change of its own tags after it began, and by no other", () => {
	const log = new TagLog();
	log.add(changed("a"));
	const begun = log.position;
	log.add(changed("b"));
	expect([log.hasChangedSince(begun, ["a"]), log.hasChangedSince(begun, ["b", "c"])]).toEqual([false, true]);
});

test("what the log had to forget counts as changed, what began later does not", () => {
	const log = new TagLog(3);
	const begun = log.position;
	log.add(changed("a", "b", "c", "d"));
	expect(log.hasChangedSince(begun, ["x"])).toBe(true);
	expect(log.hasChangedSince(log.position, ["a"])).toBe(false);
});

test("an index forgets tags that nobody reads any more", () => {
	const index = new TagIndex();
	index.add("/a", ["x", "y"]);
	index.add("/b", ["x"]);
	index.remove("/a", ["x", "y"]);
	expect([index.listKeys("x"), index.listKeys("y")]).toEqual([["/b"], []]);
});
