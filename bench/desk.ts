import { parseArgs } from "node:util";
import { closeDatabase, db, openDatabase } from "../db/client.ts";
import { listAuthorNamesAfter } from "../db/queries/authors.ts";
import { listCategoryRows } from "../db/queries/categories.ts";
import { insertUser, type Role, replaceUserRoles } from "../db/queries/users.ts";
import { runPortalCommand } from "../e2e/support/portal.ts";
import { getArticleForEditor, listSectionChoices } from "../features/articles/desk-articles.ts";
import { listPeopleChoices } from "../features/articles/desk-list-choices.ts";
import { listDeskArticles } from "../features/articles/desk-listing.ts";
import { parseDeskQuery } from "../features/articles/desk-query.ts";
import { listSavedFilters } from "../features/articles/saved-filters.ts";
import { beginArticle } from "../features/articles/write-article.ts";
import { listBoard, listCalendar } from "../features/calendar/queries.ts";
import { env } from "../lib/env.ts";
import { createPageRecord, runWithPageRecord } from "../lib/page-record.ts";
import { toInput } from "./desk-manuscripts.ts";
import { getMedian, getPercentile } from "./statistics.ts";

/** What the newsroom waits for over a full portal: the list by every filter, the screens of an article, calendar and board. */
const { values } = parseArgs({
	options: { articles: { type: "string", default: "50000" }, samples: { type: "string", default: "40" } },
});
const DRAFTS = 300;
const BUDGET_MS = 150;
const { dataDir, databaseUrl } = env();

const filled = await runPortalCommand(["demo", "--articles", values.articles], {
	DATA_DIR: dataDir,
	...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
});
if (filled.code !== 0) console.log(filled.output.trim());
await openDatabase({ dataDir, databaseUrl });

async function makePerson(role: Role, categoryId: number | null = null) {
	return db.tx(async (tx) => {
		const name = `Đo ${role}`;
		const userId = await insertUser(tx, { email: `${role}-${Date.now()}@toasoan.example`, name });
		await replaceUserRoles(tx, userId, [{ role, categoryId }]);
		return { kind: "user" as const, userId, name, roles: [{ role, categoryId }] };
	});
}

const sections = await listCategoryRows(db.read);
const section = sections.find(({ parentId }) => parentId === null) ?? sections[0];
if (!section) throw new Error("no section");
const chief = await makePerson("truong_bbt");
const reporter = await makePerson("phong_vien");
const editor = await makePerson("bien_tap_vien", section.id);
const [author] = await listAuthorNamesAfter(db.read, 0, 1);
let draft = 0;
for (let n = 0; n < DRAFTS; n += 1) draft = await beginArticle(reporter, toInput(n, section.id));

const people = { chief, reporter, editor };
type Person = (typeof people)[keyof typeof people];
async function list(actor: Person, given: Record<string, string>, pages = 1): Promise<void> {
	let query = parseDeskQuery(given);
	for (let page = 1; page <= pages; page += 1) {
		const { next } = await listDeskArticles(actor, query);
		if (next) query = { ...query, after: next };
	}
	await listSectionChoices();
	await listSavedFilters(actor);
	await listPeopleChoices(actor);
}

const LISTS: Record<string, Record<string, string>> = {
	everything: {},
	"one state, most of all": { "trang-thai": "published" },
	"one state, few": { "trang-thai": "draft" },
	"one state, none": { "trang-thai": "edited" },
	section: { "chuyen-muc": section.slug },
	author: { "tac-gia": author?.slug ?? "" },
	"account, few": { "nguoi-viet": String(reporter.userId) },
	"days of last change": { tu: "2026-11-01", den: "2026-11-30" },
	"days of publication": { theo: "dang", tu: "2019-03-01", den: "2019-03-31" },
	"by date of publication": { xep: "dang" },
	"by title": { xep: "tieu-de" },
	"one state by title": { "trang-thai": "draft", xep: "tieu-de" },
	"section by date of publication": { "chuyen-muc": section.slug, xep: "dang" },
	"author by title": { "tac-gia": author?.slug ?? "", xep: "tieu-de" },
	"rare word": { q: "voọc" },
	"word of drafts": { q: "giọt nước plei bông" },
	"common word": { q: "tỉnh" },
	"common words, few states": { q: "xã của tỉnh", "trang-thai": "draft" },
	"common word by title": { q: "người dân", xep: "tieu-de" },
	"common word of an author": { q: "xã", "tac-gia": author?.slug ?? "" },
	"word nobody wrote": { q: "xyz123" },
};
const MEASURES: Record<string, () => Promise<unknown>> = {
	...Object.fromEntries(Object.entries(LISTS).map(([name, given]) => [`list: ${name}`, () => list(chief, given)])),
	"list: second page": () => list(chief, {}, 2),
	"list: reporter": () => list(reporter, {}),
	"list: reporter, common word": () => list(reporter, { q: "tỉnh" }),
	"list: editor of one section": () => list(editor, {}),
	"list: editor of one section by title": () => list(editor, { xep: "tieu-de" }),
	"list: editor of one section, common word": () => list(editor, { q: "tỉnh" }),
	"article, draft": () => getArticleForEditor(reporter, draft),
	"article, published": () => getArticleForEditor(chief, 100),
	calendar: () => listCalendar(chief, { view: "thang", day: "2026-10-15" }),
	board: () => listBoard(chief),
};

console.log(`| ${values.articles} articles | p50, ms | p95, ms | statements |\n|---|---|---|---|`);
for (const [name, measure] of Object.entries(MEASURES)) {
	const record = createPageRecord();
	await runWithPageRecord(record, measure);
	const times: number[] = [];
	for (let n = 0; n < Number(values.samples); n += 1) {
		const begun = performance.now();
		await measure();
		times.push(performance.now() - begun);
	}
	const p95 = getPercentile(times, 0.95);
	const mark = p95 > BUDGET_MS ? " **over**" : "";
	console.log(`| ${name} | ${getMedian(times).toFixed(1)} | ${p95.toFixed(1)}${mark} | ${record.statements.length} |`);
}
await closeDatabase();
