import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "../../db/client.ts";
import { getAuditHead } from "../../db/queries/audit.ts";
import { getDocumentRow } from "../../db/queries/documents.ts";
import { seedReference } from "../../db/seed/seed-reference.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { makeXlsx, type TestCell } from "../../lib/test-xlsx.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { addDocument } from "./add-document.ts";
import { findDocument } from "./find-document.ts";
import { takeList } from "./import-list-form.ts";
import { makeTemplate } from "./import-template.ts";
import { getDocumentPage } from "./queries.ts";
import { readTable } from "./read-table.ts";
import { makeInput, makePdf } from "./test-library.ts";
import { withdrawDocument } from "./withdraw-document.ts";

const cli = systemActor("cli");
const HEAD = ["Số, ký hiệu", "Ngày ban hành", "Trích yếu", "Độ mật"];
const OPEN = "Không mật";

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
	await seedReference();
});
afterAll(() => opened.close());

const send = (
	table: Buffer,
	{ seen, files = [], actor = cli }: { seen?: string; files?: { name: string; bytes: Buffer }[]; actor?: Actor } = {},
) =>
	takeList(actor, {
		mode: seen === undefined ? "check" : "import",
		table,
		files,
		dataDir: opened.dataDir,
		seen: seen ?? "",
	});
const requireDone = (answer: Awaited<ReturnType<typeof takeList>>) => {
	if (answer.state !== "done") throw new Error(answer.message);
	return answer;
};
const check = async (...args: Parameters<typeof send>) => requireDone(await send(...args));
/** A rehearsal, then the import it was shown for. */
const importAll = async (table: Buffer, options: Parameters<typeof send>[1] = {}) => {
	const { mark } = await check(table, options);
	return check(table, { ...options, seen: mark });
};
const getLastAudit = async () => (await getAuditHead(db.read))?.id;
const pageOf = async (sign: string) => {
	const page = await getDocumentPage(await findDocument(sign));
	if (page.state !== "published") throw new Error(`${sign} is ${page.state}`);
	return page.document;
};

describe("a workbook of documents", () => {
	it("R44: is imported as its rehearsal showed, and again it changes nothing", async () => {
		const rows: TestCell[][] = [
			["DANH MỤC VĂN BẢN CỦA TỈNH ỦY NĂM 2025"],
			[],
			["STT", "SO KY HIEU", "Ngày ban hành".normalize("NFD"), "Trich yeu", "Độ mật *", "Thay thế", "Bị thay thế bởi"],
			["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
			["1", "301-NQ/TU", { day: "2025-09-05" }, "Về cây cà phê".normalize("NFD"), OPEN, "302-NQ/TU"],
			[],
			["2", "302-NQ/TU", "04/9/2025", "=HYPERLINK(1)", OPEN],
			["3", "303-NQ/TU", "3.9.2025", "Về hồ chứa", OPEN, "", "301-NQ/TU"],
			["4"],
		];
		const table = makeXlsx(rows, { merged: "A1:G1" });
		const rehearsed = await check(table);
		const short = rehearsed.rows.map(({ line, sign, outcome }) => [line, sign, outcome]);
		expect(short).toEqual([
			[5, "301-NQ/TU", "added"],
			[7, "302-NQ/TU", "added"],
			[8, "303-NQ/TU", "added"],
		]);
		await expect(findDocument("301-NQ/TU"), "nothing is written").rejects.toThrow();
		const done = await check(table, { seen: rehearsed.mark });
		expect(done.rows.map(({ line, sign, outcome }) => [line, sign, outcome])).toEqual(short);
		expect(await pageOf("301-NQ/TU")).toMatchObject({
			...{ issuedOn: "2025-09-05", abstract: "Về cây cà phê" },
			replaces: [
				{ sign: "302-NQ/TU", state: "expired", abstract: "=HYPERLINK(1)" },
				{ sign: "303-NQ/TU", state: "expired", issuedOn: "2025-09-03" },
			],
		});
		const audited = await getLastAudit();
		const again = await importAll(table);
		expect(new Set(again.rows.map(({ outcome }) => outcome))).toEqual(new Set(["unchanged"]));
		expect(await getLastAudit()).toBe(audited);
	});

	it("R44: names row and column of whatever is wrong, and imports the rest", async () => {
		const wrong: [TestCell[], string, RegExp][] = [
			[["305-NQ/TU", "31/02/2025", "Về A", OPEN], "Ngày ban hành", /“31\/02\/2025” không phải là ngày/],
			[["15", { day: "2025-01-02" }, "Về B", OPEN], "Số, ký hiệu", /“15” chưa đúng/],
			[["306-NQ/TU", { day: "2025-01-02" }, "Về C", "Mật"], "Độ mật", /mang dấu “Mật”/],
			[["307-NQ/TU", { day: "2025-01-02" }, "a".repeat(1001), OPEN], "Trích yếu", /dài hơn 1000/],
			[
				["308-NQ/TU", { day: "2025-01-02" }, { xml: '<c r="@" t="e"><f>A0</f><v>#REF!</v></c>' }, OPEN],
				"Trích yếu",
				/#REF!/,
			],
			[["309-NQ/TU", { day: "2025-01-02" }, "Về D", OPEN, "999-NQ/TU"], "Thay thế", /không có văn bản 999-NQ\/TU/],
			[["310-NQ/TU", { day: "2025-01-02" }, "Về E", OPEN, "", "không-có.pdf"], "Tệp đính kèm", /Chưa có tệp/],
			[["304-NQ/TU", "2/1/2025", "Về G", OPEN], "Số, ký hiệu", /Trùng .* với dòng 2/],
			[["304 - nq / tu", { day: "2025-01-02" }, "Về G", OPEN], "Số, ký hiệu", /Trùng .* với dòng 2/],
		];
		const formula = { xml: '<c r="@" t="str"><f>CONCATENATE("Về"," F")</f><v>Về F</v></c>' };
		const table = makeXlsx([
			[...HEAD, "Thay thế", "Tệp đính kèm"],
			["304-NQ/TU", { day: "2025-01-02" }, formula, OPEN],
			...wrong.map(([cells]) => cells),
		]);
		const { rows } = await importAll(table);
		expect(rows[0]).toMatchObject({ line: 2, outcome: "added" });
		for (const [at, [, column, message]] of wrong.entries())
			expect(rows[at + 1]).toMatchObject({
				...{ line: at + 3, outcome: "refused", column },
				message: expect.stringMatching(message),
			});
		expect(await pageOf("304-NQ/TU")).toMatchObject({ abstract: "Về F" });
	});

	it("R44: brings documents to what it says of them; an empty cell says nothing", async () => {
		const facts = { sign: "320-NQ/TU", issuedOn: "2025-03-01", signer: "Người ký", field: "Kinh tế" };
		const id = await addDocument(cli, makeInput(facts), [{ name: "320.pdf", bytes: makePdf("320") }], opened.dataDir);
		const head = [...HEAD, "Người ký", "Lĩnh vực", "Tình trạng", "Tệp đính kèm"];
		const row = ["320-NQ/TU", "01/3/2025", "Về phát triển cây cà phê", OPEN];
		const files = [{ name: "320.pdf", bytes: makePdf("320") }];
		const same = makeXlsx([head, [...row, "", "", "", "320.pdf"]]);
		expect((await check(same, { files })).rows).toEqual([{ line: 2, sign: "320-NQ/TU", outcome: "unchanged", id }]);
		const other = makeXlsx([
			head,
			["320-NQ/TU", "01/3/2025", "Về cây chè", OPEN, "", "", "Hết hiệu lực một phần", "pl.pdf"],
		]);
		const more = { files: [{ name: "pl.pdf", bytes: makePdf("phụ lục") }] };
		const changes = ["Trích yếu", "Tình trạng", "Tệp đính kèm"];
		expect((await check(other, more)).rows).toEqual([{ line: 2, sign: "320-NQ/TU", outcome: "updated", id, changes }]);
		expect((await importAll(other, more)).rows[0]).toMatchObject({ outcome: "updated", changes });
		expect(await pageOf("320-NQ/TU")).toMatchObject({
			...{ abstract: "Về cây chè", signer: "Người ký", field: { slug: "kinh-te" }, state: "partly_expired" },
			files: [{ name: "320-NQ-TU.pdf" }, { name: "320-NQ-TU pl.pdf" }],
		});
		expect((await importAll(other, more)).rows[0]).toMatchObject({ outcome: "unchanged" });
	});

	it("R44: leaves it to the library whether what was replaced is in force", async () => {
		await addDocument(
			cli,
			makeInput({ sign: "330-NQ/TU", issuedOn: "2025-03-01", abstract: "Về A" }),
			[],
			opened.dataDir,
		);
		const table = makeXlsx([
			[...HEAD, "Tình trạng", "Thay thế"],
			["331-NQ/TU", "02/3/2025", "Về B", OPEN, "", "330-NQ/TU"],
			["330-NQ/TU", "01/3/2025", "Về A", OPEN, "Còn hiệu lực", ""],
		]);
		await importAll(table);
		expect(await pageOf("330-NQ/TU")).toMatchObject({ state: "expired", replacedBy: [{ sign: "331-NQ/TU" }] });
		const again = await importAll(table);
		expect(again.rows.map(({ outcome }) => outcome)).toEqual(["unchanged", "unchanged"]);
	});

	it("R44: is checked anew when the library has changed since it was shown", async () => {
		const table = makeXlsx([HEAD, ["340-NQ/TU", "02/3/2025", "Về B", OPEN]]);
		const shown = await check(table);
		const id = await addDocument(cli, makeInput({ sign: "340-NQ/TU", issuedOn: "2025-03-02" }), [], opened.dataDir);
		const anew = await check(table, { seen: shown.mark });
		expect(anew).toMatchObject({ mode: "check", isAnew: true, rows: [{ outcome: "updated", id }] });
		expect(await getDocumentRow(db.read, id)).toMatchObject({ version: 1 });
		expect(await check(table, { seen: anew.mark })).toMatchObject({ mode: "import", rows: [{ outcome: "updated" }] });
	});

	it("R44: does not touch what was withdrawn, and nothing for somebody who may not", async () => {
		const id = await addDocument(cli, makeInput({ sign: "350-NQ/TU", issuedOn: "2025-03-02" }), [], opened.dataDir);
		await withdrawDocument(cli, id, "Ban hành nhầm", opened.dataDir);
		const table = makeXlsx([HEAD, ["350-NQ/TU", "02/3/2025", "Về B", OPEN]]);
		expect((await check(table)).rows[0]).toMatchObject({
			outcome: "refused",
			message: expect.stringContaining("đang gỡ"),
		});
		const stranger: Actor = { kind: "user", userId: 1, name: "Người lạ", roles: [] };
		await expect(send(table, { actor: stranger })).rejects.toThrow(NotAllowedError);
	});

	it("R44: begins with an empty sheet of the right columns", async () => {
		const template = await makeTemplate();
		const [heads = [], ...others] = await readTable(template);
		expect([heads.slice(0, 4), others]).toEqual([HEAD, []]);
		await expect(send(template)).rejects.toMatchObject({ personMessage: "Danh sách chưa có văn bản nào." });
	});
});
