import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { DocumentConflictError } from "../../db/queries/document-changes.ts";
import { listDocumentFiles } from "../../db/queries/documents.ts";
import { seedReference } from "../../db/seed/seed-reference.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { addDocument, DocumentKnownError } from "./add-document.ts";
import { DocumentInputError } from "./document-input.ts";
import { DocumentMissingError } from "./document-missing.ts";
import { editDocument, getDocumentInput } from "./edit-document.ts";
import { findDocument } from "./find-document.ts";
import { getDocumentPage } from "./queries.ts";
import { replaceDocument } from "./replace-document.ts";
import { makeInput, makePdf } from "./test-library.ts";
import { restoreDocument, withdrawDocument } from "./withdraw-document.ts";

const cli = systemActor("cli");
const stranger: Actor = { kind: "user", userId: 1, name: "Người lạ", roles: [] };

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
	await seedReference();
});
afterAll(() => opened.close());

const mediaFiles = () => {
	const folder = join(opened.dataDir, "media");
	return existsSync(folder) ? readdirSync(folder) : [];
};
const add = (facts: Parameters<typeof makeInput>[0], files: { name: string; bytes: Buffer }[] = []) =>
	addDocument(cli, makeInput(facts), files, opened.dataDir);
const requirePublished = async (id: number) => {
	const page = await getDocumentPage(id);
	if (page.state !== "published") throw new Error(`document ${id} is ${page.state}`);
	return page.document;
};

test.each([
	[{ secrecy: "Tối mật" }, "15-NQ-TU.pdf"],
	[{ abstract: "Báo cáo tình hình biên giới (Mật)" }, "15-NQ-TU.pdf"],
	[{}, "15-nq-tu_mat.pdf"],
])("R44: a document marked secret is refused at the door, and nothing of it is on disk", async (facts, name) => {
	await expect(add(facts, [{ name, bytes: makePdf() }])).rejects.toMatchObject({
		personMessage: expect.stringMatching(/mang dấu “(?:Tối mật|Mật)”/),
	});
	expect(mediaFiles()).toEqual([]);
	await expect(findDocument("15-NQ/TU")).rejects.toThrow(DocumentInputError);
});

test.each([
	["15.pdf", Buffer.from("<script>alert(1)</script>"), /không phải là PDF/],
	["15.docx", makePdf(), /không phải là PDF/],
	["15.svg", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), /không phải là PDF/],
	["15.pdf", Buffer.alloc(0), /trống/],
	["15.pdf", Buffer.concat([makePdf(), Buffer.alloc(30 * 1024 * 1024)]), /lớn hơn 30 MB/],
])("M13: the file %s is refused by what it holds", async (name, bytes, message) => {
	await expect(add({}, [{ name, bytes }])).rejects.toMatchObject({ personMessage: expect.stringMatching(message) });
	expect(mediaFiles()).toEqual([]);
});

test("R44: a document stands before readers at once, with its files under good names, and is written down", async () => {
	const cursor = await getLatestTagSeq();
	const files = [
		{ name: "scan0001.pdf", bytes: makePdf("một") },
		{ name: "Phụ lục 1.pdf".normalize("NFD"), bytes: makePdf("hai") },
	];
	const id = await add({ sign: "21-kh/đu", field: "Kinh tế", issuedBy: "Đảng ủy xã Ia Hrung" }, files);
	expect((await listTagChangesSince(cursor)).map(({ tag }) => tag)).toContain("documents");
	const document = await requirePublished(id);
	expect(document).toMatchObject({ sign: "21-KH/ĐU", type: { name: "Kế hoạch" }, field: { slug: "kinh-te" } });
	expect(document.files.map(({ name }) => name)).toEqual(["21-KH-ĐU.pdf", "21-KH-ĐU Phụ lục 1.pdf"]);
	expect(document.files[0]?.href).toMatch(/^\/tep\/[0-9a-f]{32}\/21-KH-%C4%90U\.pdf$/);
	expect(mediaFiles()).toHaveLength(2);
	expect((await listAuditEntries(db.read, `document:${id}`))[0]).toMatchObject({ action: "document.add" });
});

test("R44: a number comes again in the next term, but not twice on one day", async () => {
	const first = await add({ sign: "30-NQ/TU", issuedOn: "2021-05-04" });
	await expect(add({ sign: "30-NQ/TU", issuedOn: "04/5/2021" })).rejects.toThrow(DocumentKnownError);
	const second = await add({ sign: "30-NQ/TU", issuedOn: "2026-05-04" });
	await expect(findDocument("30 - nq/tu")).rejects.toMatchObject({
		personMessage: expect.stringContaining(`${second}, ${first}`),
	});
});

test("R44: a decision and a regulation share a sign, so their type must be named", async () => {
	await expect(add({ sign: "40-QĐ/TU" })).rejects.toMatchObject({
		personMessage: "Chưa rõ loại văn bản của văn bản. Hãy chọn một trong: Quyết định; Quy định.",
	});
	const id = await add({ sign: "40-QĐ/TU", type: "quy định" });
	expect((await requirePublished(id)).type.slug).toBe("quy-dinh");
	await expect(add({ sign: "41-QĐ/TU", type: "Nghị quyết" })).rejects.toThrow(DocumentInputError);
});

test.each([
	[{ sign: "abc" }, /Số, ký hiệu “abc” chưa đúng/],
	[{ abstract: " " }, /trích yếu/],
	[{ issuedOn: "31/02/2026" }, /không phải là ngày/],
	[{ issuedOn: "01/01/2099" }, /tương lai/],
	[{ expiresOn: "01/01/2020" }, /hết hiệu lực đứng trước/],
	[{ validity: "đã cũ" }, /Không có tình trạng/],
	[{ field: "Bóng đá" }, /lĩnh vực/],
])("R44: a person is told what is wrong with %j", async (facts, message) => {
	await expect(add(facts)).rejects.toMatchObject({ personMessage: expect.stringMatching(message) });
});

test("R44: a document that replaces another leads to it and back, and ends its force", async () => {
	const older = await add({ sign: "50-CT/TU", issuedOn: "2021-03-01" });
	const newer = await add({ sign: "51-CT/TU", issuedOn: "2026-03-01" });
	await replaceDocument(cli, newer, { replacedId: older, isWhole: true });
	expect((await requirePublished(newer)).replaces.map(({ id }) => id)).toEqual([older]);
	const replaced = await requirePublished(older);
	expect([replaced.state, replaced.replacedBy.map(({ id }) => id)]).toEqual(["expired", [newer]]);
	await expect(replaceDocument(cli, older, { replacedId: newer, isWhole: true })).rejects.toThrow(DocumentInputError);
	await expect(replaceDocument(cli, newer, { replacedId: newer, isWhole: false })).rejects.toThrow(DocumentInputError);
});

test("a withdrawn document and its files are gone for readers, kept by the office, and come back", async () => {
	const [shared, own] = [makePdf("chung"), makePdf("riêng")];
	await add({ sign: "60-KL/TU" }, [{ name: "a.pdf", bytes: shared }]);
	const id = await add({ sign: "61-KL/TU" }, [
		{ name: "a.pdf", bytes: shared },
		{ name: "b.pdf", bytes: own },
	]);
	const [sharedName, ownName] = (await listDocumentFiles(db.read, [id])).map(({ fileName }) => fileName);
	await expect(withdrawDocument(cli, id, " ", opened.dataDir)).rejects.toThrow(DocumentInputError);
	await withdrawDocument(cli, id, "ban hành lại", opened.dataDir);
	expect((await getDocumentPage(id)).state).toBe("withdrawn");
	expect(mediaFiles()).toContain(sharedName);
	expect(mediaFiles()).not.toContain(ownName);
	await withdrawDocument(cli, id, "ban hành lại", opened.dataDir);
	await restoreDocument(cli, id, opened.dataDir);
	expect((await requirePublished(id)).files).toHaveLength(2);
	expect(mediaFiles()).toContain(ownName);
	const audit = await listAuditEntries(db.read, `document:${id}`);
	expect(audit.map(({ action }) => action)).toEqual(["document.restore", "document.withdraw", "document.add"]);
});

test("an edit keeps what it does not change, and two edits of one version conflict", async () => {
	const id = await add({ sign: "70-TB/TU", signer: "Đinh Quang Thạch" });
	const { input, version } = await getDocumentInput(id);
	const edit = { input: { ...input, abstract: "Về việc khác" }, baseVersion: version };
	expect(await editDocument(cli, id, edit, opened.dataDir)).toBe(version + 1);
	expect(await requirePublished(id)).toMatchObject({ abstract: "Về việc khác", signer: "Đinh Quang Thạch" });
	const newFiles = [{ name: "x.pdf", bytes: makePdf("không ai giữ") }];
	const before = mediaFiles();
	await expect(editDocument(cli, id, { ...edit, newFiles }, opened.dataDir)).rejects.toThrow(DocumentConflictError);
	expect(mediaFiles()).toEqual(before);
});

test("R44: an edit takes a wrong file from readers, and a document is added with what it replaces or not at all", async () => {
	const id = await add({ sign: "71-TB/TU" }, [{ name: "sai.pdf", bytes: makePdf("nhầm tệp") }]);
	const [wrong] = await listDocumentFiles(db.read, [id]);
	const { input, version } = await getDocumentInput(id);
	const newFiles = [{ name: "dung.pdf", bytes: makePdf("đúng tệp") }];
	const removedFiles = [wrong?.fileName ?? ""];
	await editDocument(cli, id, { input, baseVersion: version, newFiles, removedFiles }, opened.dataDir);
	expect((await requirePublished(id)).files.map(({ name }) => name)).toEqual(["71-TB-TU.pdf"]);
	expect(mediaFiles()).not.toContain(wrong?.fileName);
	const newer = makeInput({ sign: "72-TB/TU", issuedOn: "2026-10-02" });
	const replaces = (named: string) => [{ named, isWhole: false }];
	await expect(addDocument(cli, newer, [], opened.dataDir, replaces("999-TB/TU"))).rejects.toMatchObject({
		field: "replaces",
	});
	await expect(findDocument("72-TB/TU")).rejects.toThrow(DocumentInputError);
	const added = await addDocument(cli, newer, [], opened.dataDir, replaces("71-TB/TU"));
	expect((await requirePublished(added)).replaces.map((one) => one.id)).toEqual([id]);
	expect((await requirePublished(id)).state).toBe("partly_expired");
});

test("each verb refuses what does not exist, and who may not", async () => {
	const { dataDir } = opened;
	const { input } = await getDocumentInput(await add({ sign: "80-TB/TU" }));
	const edit = { input: { ...input, sign: "81-TB/TU" }, baseVersion: 1 };
	const replacement = { replacedId: 9999, isWhole: true };
	await expect(editDocument(cli, 9999, edit, dataDir)).rejects.toThrow(DocumentMissingError);
	await expect(replaceDocument(cli, 9998, replacement)).rejects.toThrow(DocumentMissingError);
	await expect(withdrawDocument(cli, 9999, "x", dataDir)).rejects.toThrow(DocumentMissingError);
	await expect(restoreDocument(cli, 9999, dataDir)).rejects.toThrow(DocumentMissingError);
	await expect(addDocument(stranger, makeInput(), [], dataDir)).rejects.toThrow(NotAllowedError);
	await expect(editDocument(stranger, 1, edit, dataDir)).rejects.toThrow(NotAllowedError);
	await expect(replaceDocument(stranger, 1, replacement)).rejects.toThrow(NotAllowedError);
	await expect(withdrawDocument(stranger, 1, "x", dataDir)).rejects.toThrow(NotAllowedError);
	await expect(restoreDocument(stranger, 1, dataDir)).rejects.toThrow(NotAllowedError);
});
