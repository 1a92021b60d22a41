import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { POLICY } from "../accounts/policy.ts";
import { AUDIT_KINDS, type AuditKind, listActions, toActionWords } from "./action-words.ts";

const WRITES = /insertAuditEntr|noteAccount\(/;
const NAME = /"([a-z]+\.[a-zA-Z-]+)"/g;

test("every action that the portal writes into the log has words and a kind", () => {
	const files = globSync("{features,server}/**/*.ts").filter((file) => !file.endsWith(".test.ts"));
	const texts = files.map((file) => readFileSync(file, "utf8")).filter((text) => WRITES.test(text));
	const names = texts.flatMap((text) => [...text.matchAll(NAME)].map(([, name = ""]) => name));
	const written = [...new Set(names)].filter((name) => !Object.hasOwn(POLICY, name) && !name.startsWith("site."));
	expect(written.length).toBeGreaterThan(25);
	const known = (Object.keys(AUDIT_KINDS) as AuditKind[]).flatMap(listActions);
	expect(written.filter((name) => !known.includes(name))).toEqual([]);
});

test("an action without words is named as it is stored", () => {
	expect(toActionWords("article.publish")).toBe("xuất bản bài");
	expect(toActionWords("moon.land")).toBe("làm việc “moon.land”");
	expect(toActionWords("constructor")).toBe("làm việc “constructor”");
});
