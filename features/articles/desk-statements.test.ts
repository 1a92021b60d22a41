import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { createPageRecord, runWithPageRecord } from "../../lib/page-record.ts";
import { listBoard, listCalendar } from "../calendar/queries.ts";
import { getArticleForEditor, listSectionChoices } from "./desk-articles.ts";
import { listPeopleChoices } from "./desk-list-choices.ts";
import { listDeskArticles } from "./desk-listing.ts";
import { parseDeskQuery } from "./desk-query.ts";
import { listSavedFilters } from "./saved-filters.ts";
import { makeNewsroom, type Newsroom } from "./test-newsroom.ts";

/** Of the fifteen of a screen; the frame around it asks who is there and what waits. */
const MOST_STATEMENTS = 15;
const OF_THE_FRAME = 4;

let opened: TestDatabase;
let newsroom: Newsroom;
beforeAll(async () => {
	opened = await openTestDatabase();
	vi.stubEnv("DATA_DIR", opened.dataDir);
	newsroom = await makeNewsroom();
});
afterAll(() => opened.close());

async function listStatements(work: () => Promise<unknown>): Promise<string[]> {
	const record = createPageRecord();
	await runWithPageRecord(record, work);
	return record.statements;
}

test("A14: the list takes the same few statements whatever it is narrowed to", async () => {
	await newsroom.walkTo("editing");
	for (const given of [{}, { q: "chi bộ" }, { q: "không có gì như vậy", "tac-gia": "khong-co", xep: "dang" }]) {
		const statements = await listStatements(async () => {
			await listDeskArticles(newsroom.people.editor, parseDeskQuery(given));
			await listSectionChoices();
			await listSavedFilters(newsroom.people.editor);
			await listPeopleChoices(newsroom.people.editor);
		});
		expect(statements.length).toBeGreaterThan(3);
		expect(statements.length, statements.join("\n")).toBeLessThanOrEqual(MOST_STATEMENTS - OF_THE_FRAME);
	}
});

test("A14: the screen of an article, the calendar and the board keep to the same number", async () => {
	const id = await newsroom.walkTo("editing");
	const { editor } = newsroom.people;
	const screens = {
		article: () => getArticleForEditor(editor, id),
		calendar: () => listCalendar(editor, { view: "thang", day: "2026-11-20" }),
		board: () => listBoard(editor),
	};
	for (const [name, load] of Object.entries(screens)) {
		const statements = await listStatements(load);
		expect(statements.length, `${name}\n${statements.join("\n")}`).toBeLessThanOrEqual(MOST_STATEMENTS - OF_THE_FRAME);
	}
});
