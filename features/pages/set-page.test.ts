import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { getInformationPageRow, listPageVersions, PageConflictError } from "../../db/queries/information-pages.ts";
import { seedReference } from "../../db/seed/seed-reference.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { toPlainDocument } from "../../lib/plain-document.ts";
import { toPlainText } from "../../lib/rich-text-plain.ts";
import { RichTextError } from "../../lib/rich-text-schema.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { INFORMATION_SLUGS } from "./information-page.ts";
import { getInformationPage, listPageLinks } from "./queries.ts";
import { restorePageVersion } from "./restore-page-version.ts";
import { PageInputError, setPage } from "./set-page.ts";

const cli = systemActor("cli");
const stranger: Actor = { kind: "user", userId: 1, name: "Người lạ", roles: [] };

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
	await seedReference();
});
afterAll(() => opened.close());

test("R56: a fresh site has a text for every page about itself, and the footer leads to each", async () => {
	expect((await listPageLinks()).map(({ href }) => href)).toEqual(INFORMATION_SLUGS.map((slug) => `/${slug}`));
	for (const slug of INFORMATION_SLUGS) {
		const page = await getInformationPage(slug);
		expect([slug, page && toPlainText(page.body).length > 100]).toEqual([slug, true]);
	}
});

test("R57: the privacy page names the law, what is kept of a reader, and how to have it deleted", async () => {
	const page = await getInformationPage("quyen-rieng-tu");
	const text = page ? toPlainText(page.body) : "";
	for (const words of ["91/2025/QH15", "không đặt cookie", "một cookie được đặt", "xóa", "thư điện tử"])
		expect(text).toContain(words);
});

test("R56: a page that the office changes is seen at once, its older text is kept, and a start leaves it alone", async () => {
	const before = await getInformationPageRow(db.read, "gioi-thieu");
	const cursor = await getLatestTagSeq();
	const change = { title: "Về chúng tôi", body: toPlainDocument("Lời mới."), baseVersion: 1 };
	expect(await setPage(cli, "gioi-thieu", change)).toBe(2);
	const tags = (await listTagChangesSince(cursor)).map(({ tag }) => tag);
	expect(tags).toEqual(["page:gioi-thieu", "pages"]);
	await seedReference();
	expect(await getInformationPage("gioi-thieu")).toMatchObject({ title: "Về chúng tôi", body: change.body });
	const versions = await listPageVersions(db.read, before?.id ?? 0);
	expect(versions.map(({ version, title }) => [version, title])).toEqual([
		[2, "Về chúng tôi"],
		[1, "Giới thiệu"],
	]);
	expect((await listAuditEntries(db.read, "page:gioi-thieu"))[0]).toMatchObject({ action: "page.edit" });
});

test("a page is refused without title or text, with foreign nodes, on an old version, for a stranger", async () => {
	const change = { title: "Liên hệ", body: toPlainDocument("Lời."), baseVersion: 1 };
	await expect(setPage(cli, "lien-he", { ...change, title: " " })).rejects.toThrow(PageInputError);
	await expect(setPage(cli, "lien-he", { ...change, body: toPlainDocument(" ") })).rejects.toThrow(Error);
	await expect(setPage(cli, "lien-he", { ...change, body: "<script>" })).rejects.toThrow(RichTextError);
	await expect(setPage(cli, "khong-co", change)).rejects.toThrow(PageInputError);
	await expect(setPage(cli, "lien-he", { ...change, baseVersion: 5 })).rejects.toThrow(PageConflictError);
	await expect(setPage(stranger, "lien-he", change)).rejects.toThrow(NotAllowedError);
	expect((await getInformationPageRow(db.read, "lien-he"))?.version).toBe(1);
});

test("R56: an older text comes back as a new version", async () => {
	const before = await getInformationPageRow(db.read, "tro-nang");
	const version = before?.version ?? 0;
	await setPage(cli, "tro-nang", { title: "Trợ năng", body: toPlainDocument("Lời khác."), baseVersion: version });
	await restorePageVersion(cli, "tro-nang", { version, baseVersion: version + 1 });
	expect(await getInformationPageRow(db.read, "tro-nang")).toMatchObject({ version: version + 2, body: before?.body });
	const wrong = { version: 99, baseVersion: version + 2 };
	await expect(restorePageVersion(cli, "tro-nang", wrong)).rejects.toThrow(PageInputError);
	await expect(restorePageVersion(stranger, "tro-nang", wrong)).rejects.toThrow(NotAllowedError);
});
