import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { insertUser } from "../../db/queries/users.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import type { Role } from "../accounts/roles.ts";
import { readAbout } from "../articles/about-form.ts";
import { EMPTY_ABOUT } from "../articles/about-words.ts";
import { listArticleFaults } from "../articles/article-faults.ts";
import { getArticleInput } from "../articles/article-to-input.ts";
import { publishArticle } from "../articles/publish-article.ts";
import { getArticlePage } from "../articles/queries.ts";
import { toSheetAbout } from "../articles/sheet-about.ts";
import { beginArticle, writeArticle } from "../articles/write-article.ts";
import { keepSource } from "./keep-source.ts";
import { listSources } from "./queries.ts";
import { SourceError } from "./source.ts";
import { sourceForm } from "./source-fields.ts";

const cli = systemActor("cli");
const person = (role: Role): Actor => ({ kind: "user", userId: 1, name: "A", roles: [{ role, categoryId: null }] });
const PLAIN = {
	name: "Báo Thử",
	url: "https://bao.example/",
	logoMediaId: null,
	isNofollow: false,
	holdMinutes: null,
	feedUrl: null,
};

let opened: TestDatabase;
let categoryId: number;

beforeAll(async () => {
	opened = await openTestDatabase();
	categoryId = await db.tx((tx) => insertCategory(tx, { slug: "tin", name: "Tin", parentId: null, position: 0 }));
});
afterAll(() => opened.close());

const toManuscript = (about: Partial<typeof EMPTY_ABOUT>) => ({
	...{ title: "Tin lấy lại", kicker: "", lead: "Sapo.", categoryId, about: readAbout({ ...EMPTY_ABOUT, ...about }) },
	body: {
		type: "doc" as const,
		content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text: "Chữ." }] }],
	},
});

async function readSource(articleId: number) {
	const page = await getArticlePage(articleId);
	return page.state === "published" ? page.article.source : page.state;
}

test("E35: a source is kept once under its name, and every change is told and seen on pages that name it", async () => {
	const id = await keepSource(cli, null, PLAIN);
	await expect(keepSource(cli, null, { ...PLAIN, name: "báo thử " })).rejects.toThrow(SourceError);
	const other = await keepSource(cli, null, { ...PLAIN, name: "Bão Thu" });
	await expect(keepSource(cli, other, { ...PLAIN, name: "Báo Thử" })).rejects.toThrow(SourceError);
	const article = await beginArticle(cli, toManuscript({ source: "Báo thử", sourceUrl: "" }));
	await publishArticle(cli, article, 1, { at: new Date("2021-01-01T00:00:00Z"), hasClockTime: true });
	expect(await readSource(article)).toEqual({ name: "Báo Thử", url: PLAIN.url, isNofollow: false, logo: null });
	const seq = await getLatestTagSeq();
	await keepSource(cli, id, { ...PLAIN, name: "Báo Thử Nghiệm", isNofollow: true });
	const tags = (await listTagChangesSince(seq)).map(({ tag }) => tag);
	expect(tags).toEqual([`source:${id}`]);
	expect(await readSource(article)).toMatchObject({ name: "Báo Thử Nghiệm", isNofollow: true });
	expect((await toSheetAbout((await getArticleInput(db.read, article)).input)).source).toBe("Báo Thử Nghiệm");
	const actions = (await listAuditEntries(db.read, `source:${id}`)).map(({ action }) => action);
	expect(actions).toEqual(["source.edit", "source.add"]);
	expect((await listSources()).map(({ name }) => name)).toEqual(["Bão Thu", "Báo Thử Nghiệm"]);
	const second = await beginArticle(cli, toManuscript({ source: "Bão thu" }));
	expect((await getArticleInput(db.read, second)).input.source.id, "though another left the address").toBe(other);
});

test("E35: a name that is none of the sources stays a name, with the address that was typed", async () => {
	const article = await beginArticle(cli, toManuscript({ source: "Tờ tin bạn", sourceUrl: "https://ban.example/1" }));
	expect((await getArticleInput(db.read, article)).input.source).toMatchObject({ name: "Tờ tin bạn", id: null });
});

test("E35 C10: a text whose source asks for an hour does not go out sooner, nor without the source's own time", async () => {
	await keepSource(cli, null, { ...PLAIN, name: "Báo Chờ", holdMinutes: 60 });
	const userId = await db.tx((tx) => insertUser(tx, { email: "viet@toasoan.example", name: "Người viết" }));
	const writer: Actor = { kind: "user", userId, name: "A", roles: [{ role: "phong_vien", categoryId: null }] };
	const article = await beginArticle(writer, toManuscript({ source: "Báo Chờ" }));
	const faultsOf = async () =>
		(await listArticleFaults(db.read, (await getArticleInput(db.read, article)).input)).map(({ text }) => text);
	expect(await faultsOf()).toEqual([expect.stringContaining("hãy ghi nguồn đăng lúc nào")]);
	const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);
	const write = (version: number, publishedAt: Date) => {
		const { about, ...words } = toManuscript({ source: "Báo Chờ" });
		return writeArticle(writer, article, version, {
			...words,
			about: { ...about, source: { ...about.source, publishedAt } },
		});
	};
	await write(1, ago(58));
	expect(await faultsOf()).toEqual([expect.stringContaining("Báo Chờ cho đăng lại sau 60 phút: sớm nhất lúc")]);
	const { input } = await getArticleInput(db.read, article);
	expect(await listArticleFaults(db.read, input, ago(-3)), "in time for the hour it is scheduled for").toEqual([]);
	expect(await listArticleFaults(db.read, input, null), "nor is it in the way of approval").toEqual([]);
	await write(2, ago(61));
	expect(await faultsOf()).toEqual([]);
});

test("E35: who may not change sources is refused, and so are a source and a picture that do not exist", async () => {
	await expect(keepSource(person("bien_tap_vien"), null, PLAIN)).rejects.toThrow(NotAllowedError);
	await expect(keepSource(person("thu_ky_toa_soan"), 999, PLAIN)).rejects.toThrow(SourceError);
	await expect(keepSource(cli, null, { ...PLAIN, name: "Có logo", logoMediaId: 999 })).rejects.toThrow(SourceError);
});

test("a source's form takes nothing but web addresses and whole minutes", () => {
	const errorsOf = (typed: object) =>
		sourceForm.safeParse({ name: "A", ...typed }).error?.issues.map(({ path }) => path[0]) ?? [];
	expect(
		errorsOf({ url: "javascript:alert(1)", feedUrl: "ftp://bao.example/rss", holdMinutes: "1.5", logoMediaId: "x" }),
	).toEqual([...["url", "feedUrl", "logoMediaId", "holdMinutes"]]);
	expect(sourceForm.parse({ name: " A ", url: "", holdMinutes: "", isNofollow: "1" })).toEqual({
		...{ name: "A", url: null, feedUrl: null, holdMinutes: null, logoMediaId: null, isNofollow: true },
	});
});
