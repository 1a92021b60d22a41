import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seedReference } from "../../db/seed/seed-reference.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { systemActor } from "../accounts/actor.ts";
import { addDocument } from "./add-document.ts";
import { DocumentInputError } from "./document-input.ts";
import { ALL_DOCUMENTS } from "./document-list.ts";
import { type ImportedDocument, importDocuments, rehearseImport } from "./import-documents.ts";
import { parseRows } from "./import-list.ts";
import { getDocumentChoices, getDocumentPage, listDocuments, searchDocuments } from "./queries.ts";
import { readTable } from "./read-table.ts";
import { makeInput, makePdf } from "./test-library.ts";

const cli = systemActor("cli");

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
	await seedReference();
	for (let number = 1; number <= 21; number += 1) {
		const issuedOn = `2025-01-${String(number).padStart(2, "0")}`;
		await addDocument(cli, makeInput({ sign: `${number}-CT/TU`, issuedOn }), [], opened.dataDir);
	}
	const others = [
		{ sign: "15-NQ/TU", issuedOn: "2020-02-01", abstract: "Về giao thông", field: "kinh-te", expiresOn: "2024-01-01" },
		{ sign: "15-NQ/HU", issuedOn: "2016-09-05", abstract: "Về làng văn hóa" },
		{ sign: "08-KH/TU", issuedOn: "2026-10-01", abstract: "Thực hiện nghị quyết số 15 về chi bộ" },
	];
	for (const facts of others) await addDocument(cli, makeInput(facts), [], opened.dataDir);
});
afterAll(() => opened.close());

const listSigns = async (selection: Partial<typeof ALL_DOCUMENTS>, page = 1) =>
	(await listDocuments({ ...ALL_DOCUMENTS, ...selection }, page))?.documents.map(({ sign }) => sign) ?? null;

test("R44: the library shows twenty documents a page, newest first, and nothing beyond its end", async () => {
	const first = await listSigns({});
	expect([first?.length, first?.[0], first?.[1]]).toEqual([20, "08-KH/TU", "21-CT/TU"]);
	expect(await listSigns({}, 2)).toEqual(["2-CT/TU", "1-CT/TU", "15-NQ/TU", "15-NQ/HU"]);
	expect(await listSigns({}, 3)).toBeNull();
});

test.each([
	[{ type: "nghi-quyet" }, ["15-NQ/TU", "15-NQ/HU"]],
	[{ issuer: "huyen-uy" }, ["15-NQ/HU"]],
	[{ field: "kinh-te" }, ["15-NQ/TU"]],
	[{ year: 2026 }, ["08-KH/TU"]],
	[{ type: "nghi-quyet", isInForce: true }, ["15-NQ/HU"]],
	[{ type: "ke-hoach", year: 2016 }, []],
	[{ type: "khong-co" }, null],
])("R44: %j selects %j", async (selection, signs) => {
	expect(await listSigns(selection)).toEqual(signs);
});

test.each([
	["15 nq tu", ["15-NQ/TU"]],
	["15-NQ/TU", ["15-NQ/TU"]],
	["nq 15", ["15-NQ/TU", "15-NQ/HU"]],
	["Nghị quyết 15".normalize("NFD"), ["15-NQ/TU", "15-NQ/HU", "08-KH/TU"]],
	["8 kh", ["08-KH/TU"]],
	["làng văn hóa", ["15-NQ/HU"]],
	["15-NQ/HU ngày 05/9/2016", ["15-NQ/HU"]],
	["!!!", []],
])("R44: a reader who types “%s” finds %j, the document of that number first", async (query, signs) => {
	expect(await listSigns({ query })).toEqual(signs);
	const found = await searchDocuments(query, 2);
	expect([found.documents.map(({ sign }) => sign), found.total]).toEqual([signs.slice(0, 2), signs.length]);
});

test("R44: a list can be narrowed only to what occurs", async () => {
	const { types, issuers, fields, years } = await getDocumentChoices();
	expect(types.map(({ slug }) => slug)).toEqual(["nghi-quyet", "chi-thi", "ke-hoach"]);
	expect(issuers.map(({ slug }) => slug)).toEqual(["tinh-uy", "huyen-uy"]);
	expect(fields.map(({ slug }) => slug)).toEqual(["kinh-te"]);
	expect(years).toEqual([2026, 2025, 2020, 2016]);
});

test("R44: a list of documents is imported with its files, secret ones are refused, and it may be repeated", async () => {
	const folder = join(opened.dataDir, "nhap");
	mkdirSync(folder);
	writeFileSync(join(folder, "90.pdf"), makePdf("90"));
	const entry = { trich_yeu: "Về việc A", ngay_ban_hanh: "01/10/2026", do_mat: "Không mật" };
	const entries = [
		{ ...entry, so_ky_hieu: "90-NQ/TU", thay_the: ["15-NQ/TU"], tep_dinh_kem: ["90.pdf"] },
		{ ...entry, so_ky_hieu: "91-NQ/TU", do_mat: "Mật" },
		{ ...entry, so_ky_hieu: "92-NQ/TU", tep_dinh_kem: ["khong-co.pdf"] },
	];
	const path = join(folder, "danh-sach.json");
	writeFileSync(path, JSON.stringify(entries));
	const results: ImportedDocument[] = [];
	await importDocuments(cli, path, { dataDir: opened.dataDir }, (imported) => results.push(imported));
	expect(results.map(({ outcome }) => outcome)).toEqual(["added", "refused", "refused"]);
	const page = results[0]?.outcome === "added" ? await getDocumentPage(results[0].id) : null;
	expect(page).toMatchObject({
		document: { files: [{ name: "90-NQ-TU.pdf" }], replaces: [{ sign: "15-NQ/TU", state: "expired" }] },
	});
	await importDocuments(cli, path, { dataDir: opened.dataDir }, (imported) => results.push(imported));
	expect(results[3]).toMatchObject({ sign: "90-NQ/TU", outcome: "unchanged" });
	writeFileSync(path, "{");
	await expect(importDocuments(cli, path, { dataDir: opened.dataDir }, () => undefined)).rejects.toThrow(
		DocumentInputError,
	);
});

test("R44: a table is rehearsed by the very steps of its import, and nothing of it is written", async () => {
	const table = [
		"Số, ký hiệu;Ngày ban hành;Trích yếu;Độ mật;Thay thế;Tệp đính kèm",
		"95-NQ/TU;02/10/2026;Về việc B;Không mật;;95.pdf",
		"96-NQ/TU;03/10/2026;Về việc C;Không mật;95-NQ/TU;",
		"97-NQ/TU;03/10/2026;Về việc D;Mật;;",
		"95-NQ/TU;02/10/2026;Về việc B;Không mật;;",
	].join("\r\n");
	const listed = parseRows(await readTable(Buffer.from(`\uFEFF${table}`)));
	const findFile = async (name: string) => ({ name, bytes: makePdf("95") });
	const outcomes = await rehearseImport(cli, listed, findFile);
	expect(outcomes.map(({ line, outcome }) => [line, outcome])).toEqual([
		[2, "added"],
		[3, "added"],
		[4, "refused"],
		[5, "refused"],
	]);
	expect(outcomes[3]).toMatchObject({ column: "Số, ký hiệu", message: expect.stringContaining("dòng 2") });
	expect(await listSigns({ query: "95 nq" }), "nothing was written").toEqual([]);
	expect(readdirSync(join(opened.dataDir, "media"))).toHaveLength(1);
});

test.each([
	["Số, ký hiệu;Ngày ban hành;Trích yếu\n1-NQ/TU;1/1/2020;Về A", /thiếu cột “Độ mật”/],
	["so_ky_hieu,ngay_ban_hanh,trich_yeu,do_mat,ghi_chu\n1,2,3,4,5", /Không rõ cột “ghi_chu”/],
	["so_ky_hieu,ngay_ban_hanh,trich_yeu,do_mat\n,,,", /chưa có văn bản nào/],
])("R44: a table that is no list of documents is refused as a whole: %j", async (table, message) => {
	const read = async () => parseRows(await readTable(Buffer.from(table)));
	await expect(read()).rejects.toMatchObject({ personMessage: expect.stringMatching(message) });
});
