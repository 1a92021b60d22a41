import { afterAll, beforeAll, expect, test } from "vitest";
import { seedReference } from "../../db/seed/seed-reference.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { systemActor } from "../accounts/actor.ts";
import { addDocument } from "./add-document.ts";
import { DESK_STATES, parseDeskDocumentWords, toDeskDocumentsPath } from "./desk-document-query.ts";
import { getDeskDocument, listDeskDocuments } from "./desk-documents.ts";
import { makeInput } from "./test-library.ts";
import { withdrawDocument } from "./withdraw-document.ts";

const cli = systemActor("cli");

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
	await seedReference();
	const facts = [
		{ sign: "1-NQ/TU" },
		{ sign: "2-NQ/TU", effectiveOn: "01/01/2099" },
		{ sign: "3-NQ/TU", validity: "Hết hiệu lực một phần" },
		{ sign: "4-NQ/TU", validity: "Hết hiệu lực một phần", expiresOn: "01/10/2026" },
		{ sign: "5-NQ/TU", validity: "Hết hiệu lực toàn bộ", effectiveOn: "01/01/2099" },
		{ sign: "6-NQ/TU", validity: "Không xác định", expiresOn: "01/10/2026" },
		{ sign: "7-CT/TU", issuedOn: "01/02/2020" },
	];
	for (const fact of facts) await addDocument(cli, makeInput(fact), [], opened.dataDir);
	await withdrawDocument(cli, 7, "ban hành lại", opened.dataDir);
});
afterAll(() => opened.close());

const list = (query: Record<string, string>) => listDeskDocuments(parseDeskDocumentWords(query));

test("R44: every document of the desk's list stands under the one state its row shows", async () => {
	const all = (await list({})).documents;
	expect(all).toHaveLength(7);
	for (const [word, [state]] of Object.entries(DESK_STATES)) {
		const { documents, total } = await list({ "hieu-luc": word });
		const shown = all.filter((document) => document.state === state);
		expect(documents, word).toEqual(shown);
		expect([total > 0, total], word).toEqual([true, shown.length]);
	}
});

test.each([
	[{ q: "4 nq tu" }, ["4-NQ/TU"]],
	[{ loai: "chi-thi" }, ["7-CT/TU"]],
	[{ nam: "2020" }, ["7-CT/TU"]],
	[{ "co-quan": "khong-co" }, []],
	[{ trang: "9" }, []],
])("R44: a clerk finds by %j", async (query, signs) => {
	expect((await list(query)).documents.map(({ sign }) => sign)).toEqual(signs);
});

test("the address of a list keeps what was asked, and nothing that cannot be", () => {
	const words = parseDeskDocumentWords({
		q: " 15 nq ",
		nam: "20x6",
		"hieu-luc": "toString",
		loai: "nghi-quyet",
		trang: "0",
	});
	expect(words).toMatchObject({ q: "15 nq", year: "", state: "", page: 1 });
	expect(toDeskDocumentsPath(words, 3)).toBe("/admin/van-ban?q=15+nq&loai=nghi-quyet&trang=3");
});

test("the office still sees a withdrawn document, with why it went, and days as they are typed", async () => {
	const document = await getDeskDocument(7);
	expect(document).toMatchObject({ href: null, input: { issuedOn: "01/02/2020", effectiveOn: "" } });
	expect(document?.history[0]).toMatchObject({ action: "document.withdraw", details: { reason: "ban hành lại" } });
	expect(await getDeskDocument(99)).toBeNull();
});
