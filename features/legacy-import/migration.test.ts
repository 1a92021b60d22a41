import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { getArticleBody, getArticleRow, updateArticle } from "../../db/queries/articles.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { getRedirect } from "../redirects/queries.ts";
import { ReportError, readSignedReport, reconcile, toReconciledPage, toSignedReport } from "./reconciliation.ts";
import { importAll, openLegacyFolder } from "./test-legacy-folder.ts";

let opened: TestDatabase;
let folder: string;
let write: ReturnType<typeof openLegacyFolder>["write"];
beforeAll(async () => {
	opened = await openTestDatabase();
	await db.tx(async (tx) => {
		const values = { parentId: null, position: 0 };
		await insertCategory(tx, { slug: "tin-tuc-su-kien", name: "Tin tức - Sự kiện", ...values });
		await insertCategory(tx, { slug: "van-hoa", name: "Văn hóa", ...values });
	});
});
afterAll(() => opened.close());
beforeEach(() => {
	const opening = openLegacyFolder();
	({ folder, write } = opening);
	return opening.remove;
});

/** A text that no other page here has. */
function invent(topic: string): string {
	const words = "tổ đội làng xã mùa nắng suối rừng cầu đường trường lớp".split(" ");
	return words.map((word, at) => `Ngày thứ ${at + 1}, ${topic} nói về ${word} ${topic} ở ${word} ${at * 7}.`).join(" ");
}

const toPage = (title: string, { head = "", body = "" } = {}) =>
	`<html><head>${head}</head><body><article><h1>${title}</h1><p>15/03/2019</p><p>Sapo của ${title}.</p>
	<p>${invent(title)}</p>${body}</article></body></html>`;

const toId = (path: string | null) => Number(path?.match(/-(\d+)$/)?.[1]);

test("G03: an old address leads to its article in one hop, in capitals, encoded, with parameters in any order, and after the article moved", async () => {
	const address = "https://congcu.example/Tin-Tuc/Chi-Ti%E1%BA%BFt.aspx?ID=512&amp;Cat=%C4%90%E1%BA%A3ng";
	write("bai.html", toPage("Suối Ia Drăng", { head: `<link rel="canonical" href="${address}">` }));
	write("luu.html", `<!-- saved from url=(0042)http://congcu.example/van-ban/xem/7.html -->${toPage("Nhà rông mới")}`);
	const { results } = await importAll(folder);
	const [first = null, second = null] = results.map((result) => ("error" in result ? null : result.outcome.path));
	for (const asked of [
		"/Tin-Tuc/Chi-Ti%E1%BA%BFt.aspx?ID=512&Cat=%C4%90%E1%BA%A3ng",
		"/tin-tuc/chi-tiết.aspx?cat=đảng&id=512",
		"/TIN-TUC/CHI-TI%e1%ba%beT.ASPX?Cat=%c4%90%E1%BA%A3ng&ID=512&utm_source=zalo&fbclid=x",
	])
		expect(await getRedirect(asked), asked).toBe(first);
	expect(await getRedirect("/van-ban/xem/7.html")).toBe(second);
	expect(await getRedirect("/van-ban/Xem/7.html/")).toBe(second);
	expect(await getRedirect("/van-ban/xem/8.html")).toBeNull();
	expect(await getRedirect("/Tin-Tuc/Chi-Ti%E1%BA%BFt.aspx?ID=513&Cat=%C4%90%E1%BA%A3ng")).toBeNull();
	const { version = 0 } = (await getArticleRow(db.read, toId(first))) ?? {};
	await db.tx((tx) => updateArticle(tx, toId(first), version, { slug: "suoi-ia-drang-ten-moi" }));
	expect(await getRedirect("/tin-tuc/chi-tiết.aspx?cat=đảng&id=512")).toBe(`/tin/suoi-ia-drang-ten-moi-${toId(first)}`);
});

test("G04: pictures beside the page come along under their content's name; what is lost is listed and stands as lost, and no address of the old host is left", async () => {
	const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#2e5e4e" } })
		.jpeg()
		.toBuffer();
	mkdirSync(join(folder, "Upload/Ảnh"), { recursive: true });
	writeFileSync(join(folder, "Upload/Ảnh/Lễ hội.JPG"), picture);
	writeFileSync(join(folder, "gia.jpg"), "<script>alert(1)</script>");
	const body =
		'<p><img src="https://congcu.example/upload/%E1%BA%A3nh/l%E1%BB%85%20h%E1%BB%99i.jpg"></p><p><em>Lễ hội ở làng. Ảnh: H.A</em></p>' +
		'<p><img src="/khong/con.jpg" alt="Nhà rông"></p><p><img src="gia.jpg"></p><p><img src="../../../etc/passwd.jpg"></p>';
	write("le-hoi.html", toPage("Lễ hội đâm trâu", { body }));
	const [result] = (await importAll(folder)).results;
	if (!result || "error" in result) throw new Error("not imported", { cause: result });
	expect(result.rescue.found).toHaveLength(1);
	expect(result.rescue.lost).toEqual([
		{ src: "/khong/con.jpg", reason: "không có tệp" },
		{ src: "gia.jpg", reason: expect.stringContaining("không phải là ảnh") },
		{ src: "../../../etc/passwd.jpg", reason: "không có tệp" },
	]);
	const article = await getArticleBody(db.read, toId(result.outcome.path));
	const figures = article?.content.filter(({ type }) => type === "figure") ?? [];
	expect(figures).toMatchObject([
		{ attrs: { mediaId: expect.any(Number), caption: "Lễ hội ở làng.", credit: "H.A" } },
		{ attrs: { mediaId: null, alt: "Nhà rông" } },
		{ attrs: { mediaId: null } },
		{ attrs: { mediaId: null } },
	]);
	expect(JSON.stringify(article)).not.toContain("congcu.example");
	expect((await getArticleRow(db.read, toId(result.outcome.path)))?.coverMediaId).toBe(
		figures[0]?.type === "figure" ? figures[0].attrs.mediaId : 0,
	);
});

test("G05: a page in an old encoding is held back with samples, and decoded only in the encoding that was confirmed", async () => {
	const text = "Céng hßa x· héi chñ nghÜa ViÖt Nam. §éc lËp, tù do, h¹nh phóc. T­ t­ëng Hå ChÝ Minh vÒ ®¶ng bé, c¸n bé.";
	const page = Buffer.from(`§¶ng bé tØnh häp\n08/04/2015\n${text}\n${text}`, "latin1");
	write("cu.txt", page);
	const [held] = (await importAll(folder)).results;
	expect(held).toMatchObject({ error: { encoding: "tcvn3" } });
	const { samples } = (held as { error: { samples: { before: string; after: string }[] } }).error;
	expect(samples).toContainEqual({ before: "Céng", after: "Cộng" });
	expect((await importAll(folder, { encoding: "vni" })).totals).toMatchObject({ new: 0, failed: 1 });
	const { results } = await importAll(folder, { encoding: "tcvn3" });
	expect(results).toMatchObject([{ page: { title: "Đảng bộ tỉnh họp" }, outcome: { state: "new" } }]);
	const [decoded] = results;
	expect(JSON.stringify(decoded)).toContain("Tư tưởng Hồ Chí Minh về đảng bộ, cán bộ.");
	expect((await importAll(folder)).totals).toMatchObject({ failed: 1 });
	expect((await importAll(folder, { encoding: "tcvn3" })).totals).toMatchObject({ unchanged: 1 });
});

test("G05 C1: a page in a font of Jrai and Bahnar is held back with samples, and decoded when that is confirmed", async () => {
	const text = "Rim bơngai amăng plơi {ing hăng tơring ]ar leng tu\\ yua, đ^ hră [ơi kơso# hrŏm, tơlơi pơhing anai dŏ.";
	write("jrai.txt", `{ing mơdơ# tơring ]ar\n08/04/2015\n${text}\n${text}\nẢnh chụp [năm 2014] ở xã.`);
	const [held] = (await importAll(folder)).results;
	expect(held).toMatchObject({ error: { encoding: "tay-nguyen" } });
	const { samples } = (held as { error: { samples: { before: string; after: string }[] } }).error;
	expect(samples).toContainEqual({ before: "]ar", after: "čar" });
	const { results } = await importAll(folder, { encoding: "tay-nguyen" });
	expect(results).toMatchObject([{ page: { title: "Ƀing mơdơ# tơring čar" }, outcome: { state: "new" } }]);
	expect(JSON.stringify(results)).toContain("leng tŭ yua, đĭ hră ƀơi kơsô̆ hrŏm");
	expect(JSON.stringify(results)).toContain("[năm 2014]");
});

test("G08: the same title on the same day, and nearly the same text, are held back until somebody says otherwise", async () => {
	write("1.html", toPage("Mùa cà phê"));
	expect((await importAll(folder, { keepsDuplicates: false })).totals).toMatchObject({ new: 1 });
	write("2.html", toPage("Mùa cà phê").replace("ở tổ 0", "ở tổ 99").replace("<h1>Mùa cà phê", "<h1>Cà phê vào mùa"));
	write("3.html", toPage("Mùa cà phê").replaceAll("nói về", "bàn sang").replaceAll("Ngày thứ", "Buổi hôm"));
	write("4.html", toPage("Mùa hồ tiêu"));
	const { totals, results } = await importAll(folder, { keepsDuplicates: false });
	expect(totals).toMatchObject({ new: 1, unchanged: 1, duplicate: 2, failed: 0 });
	const [first, second, third] = results.map((result) => ("error" in result ? null : result));
	const articleId = first?.outcome.articleId;
	expect(second).toMatchObject({
		outcome: { state: "duplicate" },
		twin: { articleId, similarity: expect.any(Number) },
	});
	expect(second?.twin?.similarity).toBeGreaterThanOrEqual(0.9);
	expect(third).toMatchObject({ outcome: { state: "duplicate" }, twin: { articleId, similarity: null } });
	expect((await importAll(folder, { keepsDuplicates: true })).totals).toMatchObject({ new: 2, unchanged: 2 });
});

const HEADINGS = "id;Tiêu đề;Ngày đăng;Sapo;Nội dung;Tác giả;Chuyên mục;URL;Lượt xem";

test("G02: rows of a table become articles in the sections they name; a bad row is named and leaves the rest alone; again, nothing changes", async () => {
	const rows = [
		`7;Đường về làng;02/09/2018 14:30;Đường đã thông.;"<p>${invent("đường về làng")}</p><p>Đoạn hai.</p>";Hoài An;Văn hóa;https://congcu.example/xem.aspx?id=7;1.204`,
		`8;Giếng nước;2018-09-03;;"${invent("giếng nước")}";Rah Lan Biên - Hoài An;khong-co;;`,
		"9;;04/09/2018;x;y;;;;",
		"10;Không ngày;hôm qua;x;y;;;;",
	];
	const file = write("bai.csv", [HEADINGS, ...rows].join("\r\n"));
	const { totals, results } = await importAll(file);
	expect(totals).toMatchObject({ new: 2, failed: 2 });
	const [road, well, untitled, undated] = results;
	expect(road).toMatchObject({
		...{ category: "van-hoa", file: `${file}, dòng 2` },
		page: { views: 1204, authors: ["Hoài An"], date: { hasClockTime: true, at: new Date("2018-09-02T07:30:00Z") } },
	});
	expect(well).toMatchObject({ category: "tin-tuc-su-kien", page: { authors: ["Rah Lan Biên", "Hoài An"] } });
	expect(untitled).toMatchObject({ error: { personMessage: "Không có tiêu đề." } });
	expect(undated).toMatchObject({ error: { personMessage: expect.stringContaining("“hôm qua”") } });
	expect(await getRedirect("/Xem.aspx?ID=7")).toBe(
		"error" in (road ?? { error: 0 }) ? "" : (road as { outcome: { path: string } }).outcome.path,
	);
	expect((await importAll(file)).totals).toMatchObject({ new: 0, unchanged: 2, failed: 2 });
	write("bai.csv", [HEADINGS, ...rows].join("\r\n").replace("Đoạn hai.", "Đoạn hai đã sửa."));
	expect((await importAll(file)).totals).toMatchObject({ changed: 1, unchanged: 1, failed: 2 });
});

test("G02: rows of JSON and of lines of JSON are read the same; a table without the columns is refused", async () => {
	const one = { title: "Chợ phiên", published_at: "2017-01-05T08:00:00+07:00", content: invent("chợ phiên") };
	const two = {
		tieu_de: "Cồng chiêng",
		ngay_dang: "06/01/2017",
		noi_dung: invent("cồng chiêng"),
		tac_gia: ["Hoài An"],
	};
	expect((await importAll(write("a.json", JSON.stringify({ articles: [one] })))).totals).toMatchObject({ new: 1 });
	expect((await importAll(write("b.jsonl", `${JSON.stringify(two)}\n\n`))).totals).toMatchObject({ new: 1 });
	const refused = { personMessage: expect.stringContaining("cần có cột") };
	await expect(importAll(write("c.csv", "a,b\n1,2\n"))).rejects.toMatchObject(refused);
	await expect(importAll(write("d.json", "{"))).rejects.toMatchObject({
		personMessage: expect.stringContaining("JSON"),
	});
});

test("G11: in every year and section what was read is what was imported, rejected and held back; the report is signed", async () => {
	write("ben-1.html", toPage("Bến nước"));
	write("ben-2.html", toPage("Bến nước").replace("<p>15/03/2019", "<p>15/03/2020").replace("ở tổ 0", "ở tổ 1"));
	write("ben-3.html", toPage("Rẫy mì").replace("2019", "2021"));
	write("ben-4.txt", "Không có ngày");
	const { results } = await importAll(folder, { keepsDuplicates: false });
	const times = { beganAt: new Date(), endedAt: new Date() };
	const report = reconcile({ path: folder, isDryRun: false, ...times }, results.map(toReconciledPage));
	expect(report.counts).toEqual({ read: 4, imported: 2, rejected: 1, duplicates: 1 });
	expect(report.byYear).toMatchObject({ "2019": { imported: 1 }, "2020": { duplicates: 1 }, "2021": { imported: 1 } });
	expect(report.byCategory).toMatchObject({ "tin-tuc-su-kien": { read: 3 }, "?": { read: 1, rejected: 1 } });
	for (const groups of [report.byYear, report.byCategory]) {
		const parts = Object.values(groups);
		for (const { read, imported, rejected, duplicates } of parts) expect(imported + rejected + duplicates).toBe(read);
		expect(parts.reduce((sum, { read }) => sum + read, 0)).toBe(report.counts.read);
	}
	const file = toSignedReport(report, "khóa");
	expect(readSignedReport(file, "khóa")).toEqual(report);
	expect(() => readSignedReport(file.replace('"imported": 2', '"imported": 3'), "khóa")).toThrow(ReportError);
	expect(() => readSignedReport(file, "khóa khác")).toThrow(ReportError);
	expect(() => readSignedReport("{}", "khóa")).toThrow(ReportError);
	expect(readFileSync(join(folder, "ben-4.txt"), "utf8")).toBe("Không có ngày");
});
