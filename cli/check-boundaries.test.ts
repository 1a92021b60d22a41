import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkBoundaries } from "./check-boundaries.ts";

const ROOT = join(import.meta.dirname, "..");
let dir: string;

/** A small house that keeps the rules. */
const HOUSE = {
	"lib/slug.ts": "export const toSlug = (text: string) => text;",
	"db/client.ts": "export const db = 1;",
	"db/schema/articles.ts": "export const articles = 1;",
	"db/queries/articles.ts":
		'import { articles } from "../schema/articles.ts";\nexport const listArticles = () => articles;',
	"components/ui/button.tsx": "export const Button = () => null;",
	"features/articles/queries.ts":
		'import { listArticles } from "../../db/queries/articles.ts";\nexport const getArticle = listArticles;',
	"features/articles/actions.ts": '"use server";\nexport async function saveAction() {}',
	"features/articles/article-card.tsx":
		'import { Button } from "../../components/ui/button.tsx";\nexport const ArticleCard = Button;',
	"features/topics/topic.ts": "export interface Topic { id: number }",
	"app/(site)/page.tsx":
		'import { ArticleCard } from "../../features/articles/article-card.tsx";\nexport default ArticleCard;',
	"server/main.ts": 'import { getArticle } from "../features/articles/queries.ts";\nexport const start = getArticle;',
	"reader/lightbox.ts": "export const lightbox = 1;",
};

function plant(path: string, content: string): void {
	mkdirSync(dirname(join(dir, path)), { recursive: true });
	writeFileSync(join(dir, path), `${content}\n`);
}

beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), "portal-house-"));
	symlinkSync(join(ROOT, "node_modules"), join(dir, "node_modules"));
	cpSync(join(ROOT, "package.json"), join(dir, "package.json"));
	for (const [path, content] of Object.entries(HOUSE)) plant(path, content);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test("a house that keeps the rules is passed, and every file of it was looked at", () => {
	expect(checkBoundaries(dir)).toEqual({ modules: Object.keys(HOUSE).length, violations: [] });
});

describe("an illegal import is refused:", () => {
	const planted: [path: string, content: string, violation: string][] = [
		[
			"lib/bad.ts",
			'import { db } from "../db/client.ts";\nexport const bad = db;',
			"lib-reaches-too-far: lib/bad.ts → db/client.ts",
		],
		[
			"components/bad.tsx",
			'import type { Topic } from "../features/topics/topic.ts";\nexport const Bad = (topic: Topic) => topic.id;',
			"components-reaches-too-far: components/bad.tsx → features/topics/topic.ts",
		],
		[
			"features/articles/bad.ts",
			'import { articles } from "../../db/schema/articles.ts";\nexport const bad = articles;',
			"features-reaches-too-far: features/articles/bad.ts → db/schema/articles.ts",
		],
		[
			"features/topics/bad.ts",
			'export const load = () => import("../articles/actions.ts");',
			"actions-are-endpoints: features/topics/bad.ts → features/articles/actions.ts",
		],
		[
			"app/(site)/bad.ts",
			'export { db } from "../../db/client.ts";',
			"app-reaches-too-far: app/(site)/bad.ts → db/client.ts",
		],
		[
			"server/bad.ts",
			'import { ArticleCard } from "../features/articles/article-card.tsx";\nexport const bad = ArticleCard;',
			"jsx-outside-next: server/bad.ts → features/articles/article-card.tsx",
		],
		[
			"reader/bad.ts",
			'import { toSlug } from "../lib/slug.ts";\ntoSlug("a");',
			"reader-reaches-too-far: reader/bad.ts → lib/slug.ts",
		],
		["lib/lost.ts", 'import { gone } from "./gone.ts";\ngone();', "not-to-unresolvable: lib/lost.ts → ./gone.ts"],
	];
	test.each(planted)("%s", (path, content, violation) => {
		plant(path, content);
		expect(checkBoundaries(dir).violations).toContain(violation);
	});

	test.each([
		["features/articles/bad.ts", 'import { eq } from "drizzle-orm";\nexport const bad = eq;', "sql-outside-db"],
		[
			"server/bad.ts",
			'import type Database from "better-sqlite3";\nexport type Bad = Database.Database;',
			"sql-outside-db",
		],
		["lib/bad.ts", 'import { cache } from "react";\nexport const bad = cache;', "next-below-the-pages"],
		["db/bad.ts", 'import { headers } from "next/headers";\nexport const bad = headers;', "next-below-the-pages"],
		["lib/bad.ts", 'import { test } from "vitest";\nexport const bad = test;', "test-code-in-the-portal"],
		["reader/bad.ts", 'import * as z from "zod";\nexport const bad = z;', "browser-script-on-a-package"],
		["reader/bad.ts", 'import { solveChallenge } from "altcha-lib";\nsolveChallenge;', "browser-script-on-a-package"],
		["reader/work-solver.ts", 'import * as z from "zod";\nexport const bad = z;', "solver-on-a-package"],
	])("%s on a package: %s", (path, content, rule) => {
		plant(path, content);
		expect(checkBoundaries(dir).violations.filter((line) => line.startsWith(`${rule}: ${path} → `))).toHaveLength(1);
	});

	test("two files that import each other", () => {
		plant("lib/a.ts", 'import { b } from "./b.ts";\nexport const a = (): unknown => b;');
		plant("lib/b.ts", 'import { a } from "./a.ts";\nexport const b = (): unknown => a;');
		expect(checkBoundaries(dir).violations.join("\n")).toContain("no-cycle: lib/a.ts → lib/b.ts");
	});
});

test("the check of the project itself looks at every folder that holds code", () => {
	const { modules } = checkBoundaries(ROOT);
	const written = readdirSync(join(ROOT, "lib")).filter((name) => name.endsWith(".ts")).length;
	expect(modules).toBeGreaterThan(written);
});
