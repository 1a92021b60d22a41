import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { createPageRecord, runWithPageRecord } from "../../lib/page-record.ts";
import { getArticlePage } from "../articles/queries.ts";
import { countNearEnd, findLibraryPictures, listLibrary, listUploaderChoices } from "./library.ts";
import { parseLibraryWords, toLibraryFilter } from "./library-query.ts";
import { mediaWords } from "./media-form.ts";
import { getPhotos } from "./photos.ts";
import { addRow, type Library, makeLibrary } from "./test-library.ts";

let opened: TestDatabase;
let library: Library;
beforeAll(async () => {
	opened = await openTestDatabase();
	vi.stubEnv("DATA_DIR", opened.dataDir);
	library = await makeLibrary(opened.dataDir);
});
afterAll(() => opened.close());

const listIds = async (query: Record<string, string>) => {
	const { items } = await listLibrary(toLibraryFilter(parseLibraryWords(query), new Date()), null);
	return items.map(({ id }) => id);
};

test("M02: the library is searched without marks over caption, alt, credit and file name, and narrowed by kind, day and sender", async () => {
	const { reporter, editor } = library.newsroom.people;
	const first = await addRow("Đường lên Kon Ka Kinh.jpg", { createdBy: reporter.userId });
	const second = await addRow("IMG_0042.jpg", { createdBy: editor.userId });
	await library.edit(second, { caption: "Chợ phiên Đak Đoa", alt: "Người bán măng", credit: "Hồ Lan" });
	expect(await listIds({ q: "dak doa" })).toEqual([second]);
	expect(await listIds({ q: "ĐAK đoa mang" }), "every word must be there").toEqual([second]);
	expect(await listIds({ q: "ho lan" })).toEqual([second]);
	expect(await listIds({ q: "kon ka" })).toEqual([first]);
	expect(await listIds({ q: "img 0042" })).toEqual([second]);
	expect(await listIds({ q: "phi" }), "a word may be half typed").toEqual([second]);
	expect(await listIds({ q: `${first}` })).toContain(first);
	expect(await listIds({ q: "kon doa" })).toEqual([]);
	expect(await listIds({ loai: "tai-lieu" })).toEqual([]);
	expect(await listIds({ loai: "anh" })).toEqual([second, first]);
	expect(await listIds({ nguoi: String(editor.userId) })).toEqual([second]);
	expect((await listUploaderChoices()).map(({ label }) => label)).toEqual(["Bien Tap", "Phong Vien"]);
	expect(await listIds({ "tu-ngay": "2020-01-01", "den-ngay": "2020-01-02" })).toEqual([]);
	expect(await listIds({ "tu-ngay": "2020-01-01", "den-ngay": "2099-01-01" })).toEqual([second, first]);
	expect(await listIds({ q: "???", loai: "gì đó", nguoi: "x", "tu-ngay": "hôm qua" })).toEqual([second, first]);
	expect((await findLibraryPictures("cho phien", null)).pictures).toMatchObject([
		{ mediaId: second, caption: "Chợ phiên Đak Đoa", alt: "Người bán măng", credit: "Hồ Lan" },
	]);
});

test("M02: pages follow each other without a gap, and take few statements", async () => {
	const ids: number[] = [];
	for (let n = 0; n < 3; n += 1) ids.unshift(await addRow(`trang-${n}.jpg`));
	const filter = toLibraryFilter(parseLibraryWords({ q: "trang" }), new Date());
	const record = createPageRecord();
	const page = await runWithPageRecord(record, async () => {
		await listUploaderChoices();
		await countNearEnd();
		return listLibrary(filter, null);
	});
	expect(page.items.map(({ id }) => id)).toEqual(ids);
	expect(record.statements.length, "the frame around the screen takes four more").toBe(4);
	expect((await listLibrary(filter, ids[0] ?? 0)).items.map(({ id }) => id)).toEqual(ids.slice(1));
});

test("M14: a picture whose rights end is listed beforehand, and hides itself afterwards where somebody chose so", async () => {
	const id = await addRow("thue.jpg");
	const articleId = await library.publishWith(id);
	await library.edit(id, { rightsEndOn: "2026-06-30", hidesAfterRights: true });
	const warned = async (day: string, quyen: string) => {
		const filter = toLibraryFilter(parseLibraryWords({ quyen }), new Date(`${day}T05:00:00Z`));
		return (await listLibrary(filter, null)).items.map((item) => item.id);
	};
	expect(await warned("2026-05-01", "sap-het")).toEqual([]);
	expect(await warned("2026-06-10", "sap-het")).toEqual([id]);
	expect(await warned("2026-06-30", "da-het")).toEqual([]);
	expect(await warned("2026-07-01", "da-het")).toEqual([id]);
	vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-06-30T16:59:00Z") });
	const record = createPageRecord();
	const page = await runWithPageRecord(record, () => getArticlePage(articleId));
	expect(page.state === "published" && page.article.photos.has(id), "the last day, in Vietnam").toBe(true);
	expect(record.expiresAt).toBe(Date.parse("2026-06-30T17:00:00Z"));
	vi.setSystemTime(new Date("2026-06-30T17:00:00Z"));
	const after = await getArticlePage(articleId);
	expect(after.state === "published" && [after.article.photo, after.article.photos.has(id)]).toEqual([null, false]);
	vi.useRealTimers();
	await library.edit(id, { rightsEndOn: "2026-06-30", hidesAfterRights: false });
	expect((await getPhotos([id])).has(id), "without the choice it is warned of alone").toBe(true);
});

test("M14: the form takes a day as people write it, and no hiding without a day", () => {
	expect(mediaWords.parse({ rightsEndOn: "31/12/2026", hidesAfterRights: "1" })).toMatchObject({
		rightsEndOn: "2026-12-31",
		hidesAfterRights: true,
	});
	for (const typed of [{ rightsEndOn: "31/02/2026" }, { rightsEndOn: "mai" }, { hidesAfterRights: "1" }])
		expect(mediaWords.safeParse(typed).error?.issues[0]?.path).toEqual(["rightsEndOn"]);
});
