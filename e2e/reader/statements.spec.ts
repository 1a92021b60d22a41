import { rmSync } from "node:fs";
import type { APIRequestContext } from "@playwright/test";
import { type ExplainedStatement, explainOnSqlite } from "../../db/sqlite/explain.ts";
import { copyDemoData } from "../support/demo-template.ts";
import { listTemplates, type Template } from "../support/pages.ts";
import { type Portal, startPortal } from "../support/portal.ts";
import { expect, test } from "../support/test.ts";

/** What a render may send to the database once the portal is warm (issue: article ≤ 8, home ≤ 12). */
const MOST: Partial<Record<Template, number>> = {
	home: 12,
	article: 8,
	category: 5,
	"second category": 5,
	author: 6,
	topic: 6,
	tag: 6,
	archive: 3,
	month: 6,
	album: 4,
	video: 4,
};

/** Nearly every article is published. */
const ALMOST_ALL = "INDEX articles_state (state=?)";
/** Rows do not come in the order wanted: all of them are read first. */
const SORTED = "USE TEMP B-TREE FOR ORDER BY";
/** An office has some dozens of these at most, and one row that says how far the search index is. */
const SMALL = [
	...["categories", "settings", "links", "banners", "places", "upstream_values", "topics", "search_progress"],
	...["document_types", "document_issuers", "document_fields", "information_pages", "corrections"],
	...["org_units", "office_holders", "consultation_files"],
];

test.use({ ownEnv: { LOG_LEVEL: "debug" } });

interface RenderLine {
	event: string;
	key: string;
	statements: string[];
}

/** The statements of the page, which nobody has asked for yet. */
async function listStatements(
	request: APIRequestContext,
	{ origin, readLog }: Portal,
	path: string,
): Promise<string[]> {
	await request.get(origin + path);
	const find = () =>
		readLog()
			.split("\n")
			.filter((line) => line.includes('"page-rendered"'))
			.map((line) => JSON.parse(line) as RenderLine)
			.find(({ key }) => key === path)?.statements;
	await expect.poll(find, { intervals: [50] }).toBeDefined();
	return find() ?? [];
}

test("a page is rendered from a handful of statements", async ({ request, ownPortal }) => {
	const templates = await listTemplatesElsewhere(request);

	// What pages share is read by the first that needs it and kept.
	await request.get(`${ownPortal.origin}/anh`);
	for (const [name, most] of Object.entries(MOST)) {
		const path = templates[name as Template] ?? "";
		const statements = await listStatements(request, ownPortal, path);
		expect(statements.length, `${name}, ${path}`).toBeLessThanOrEqual(most);
		expect(statements.length, `${name}, ${path}`).toBeGreaterThan(0);
	}
});

/** Addresses of every kind of page, found in another portal with the same content: the one counted has rendered none. */
async function listTemplatesElsewhere(request: APIRequestContext): Promise<Partial<Record<Template, string>>> {
	const other = await startPortal(copyDemoData());
	try {
		return await listTemplates(request, other.origin);
	} finally {
		await other.stop();
		rmSync(other.dataDir, { recursive: true, force: true });
	}
}

/** Whether the cost of a statement follows the size of a table. */
function isWalk({ statement, plan }: ExplainedStatement): boolean {
	const madeBefore = plan.map((step) => step.match(/^(?:MATERIALIZE|CO-ROUTINE) (\S+)/)?.[1] ?? "");
	const scanned = plan.map((step) => step.match(/^SCAN (\S+)(?! VIRTUAL TABLE INDEX)(?: |$)/)?.[1] ?? "");
	const isStartOnly = / limit \?$/.test(statement) && !/ where /.test(statement) && !plan.includes(SORTED);
	if (plan.some((step) => step.includes(ALMOST_ALL))) return true;
	return !isStartOnly && scanned.some((table) => table !== "" && ![...madeBefore, ...SMALL].includes(table));
}

test("no page walks through a table that grows", async ({ request, ownPortal }) => {
	const statements = new Set<string>();
	for (const path of Object.values(await listTemplatesElsewhere(request))) {
		for (const statement of await listStatements(request, ownPortal, path)) statements.add(statement);
	}
	expect(statements.size).toBeGreaterThan(30);
	const walks = explainOnSqlite(ownPortal.dataDir, [...statements]).filter(isWalk);
	expect(walks).toEqual([]);
});
