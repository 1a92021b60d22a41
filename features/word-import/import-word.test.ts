import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "../../db/client.ts";
import { getArticleBody, getArticleRow } from "../../db/queries/articles.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { listMediaItems } from "../../db/queries/media.ts";
import { listRevisions } from "../../db/queries/revisions.ts";
import { insertUser } from "../../db/queries/users.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { makeDocx, paragraph, picture } from "../../lib/test-docx.ts";
import type { Actor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { importWord, type WordImport } from "./import-word.ts";

const LEAD = "Ba tháng nay, chi bộ làng Plei Toan họp trong một giờ, việc nào ra việc ấy.";
const OLD =
	paragraph("Héi nghÞ bµn vÒ viÖc trång rõng", { run: "<w:b/>" }) +
	paragraph("Giao tr\u00adëng th«n lo gièng, ®Êt vµ n\u00adíc t\u00adíi.");

let opened: TestDatabase;
let categoryId: number;
let reporter: Actor & { kind: "user" };
const dataDir = mkdtempSync(join(tmpdir(), "portal-word-"));

beforeAll(async () => {
	opened = await openTestDatabase();
	await db.tx(async (tx) => {
		categoryId = await insertCategory(tx, { slug: "dang", name: "Xây dựng Đảng", parentId: null, position: 0 });
		const userId = await insertUser(tx, { email: "phong.vien@toasoan.example", name: "Phóng Viên" });
		reporter = { kind: "user", userId, name: "Phóng Viên", roles: [{ role: "phong_vien", categoryId: null }] };
	});
});
afterAll(async () => {
	await opened.close();
	rmSync(dataDir, { recursive: true, force: true });
});

const request = (bytes: Buffer, reading: WordImport["reading"] = null): WordImport => ({
	...{ categoryId, name: "bao-cao.docx", bytes, reading, dataDir },
});

describe("importing a Word file", () => {
	it("E30: makes a draft of the person's with its pictures in the library", async () => {
		const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: "#446" } })
			.jpeg()
			.toBuffer();
		const body =
			paragraph("Chi bộ họp", { style: "Title" }) + paragraph(LEAD) + picture(1, "Nhà rông") + picture(2, "");
		const file = makeDocx({ body, media: { "a.jpeg": photo, "b.emf": Buffer.from("EMF") } });
		const outcome = await importWord(reporter, request(file));
		if (outcome.state !== "imported") throw new Error(outcome.state);
		const row = await getArticleRow(db.read, outcome.articleId);
		expect(row).toMatchObject({
			title: "Chi bộ họp",
			lead: LEAD,
			state: "draft",
			ownerId: reporter.userId,
			categoryId,
		});
		const [figure, missing] = (await getArticleBody(db.read, outcome.articleId))?.content ?? [];
		if (figure?.type !== "figure") throw new Error("no figure");
		const [item] = await listMediaItems(db.read, [figure.attrs.mediaId ?? 0]);
		expect(item).toMatchObject({ kind: "photo", width: 640 });
		expect(readdirSync(join(dataDir, "media")).length).toBeGreaterThan(1);
		expect(JSON.stringify(missing)).toContain("hãy tải ảnh lên");
		expect(outcome.report.join(" ")).toMatch(/Ảnh thứ 2 \(emf\).*1 ảnh đã vào kho/);
		const entries = await listAuditEntries(db.read, `article:${outcome.articleId}`);
		expect(entries.map(({ action }) => action)).toContain("article.import-word");
	});

	it("E30: asks before old encodings are read anew, and keeps what was there as the first version", async () => {
		const file = makeDocx({ body: OLD });
		const asked = await importWord(reporter, request(file));
		expect(asked).toMatchObject({ state: "asks", passages: [{ after: "Hội nghị bàn về việc trồng rừng" }, {}] });
		const outcome = await importWord(reporter, request(file, "decoded"));
		if (outcome.state !== "imported") throw new Error(outcome.state);
		expect(await getArticleRow(db.read, outcome.articleId)).toMatchObject({
			title: "Hội nghị bàn về việc trồng rừng",
			lead: "Giao trưởng thôn lo giống, đất và nước tưới.",
		});
		const revisions = await listRevisions(db.read, outcome.articleId);
		expect(revisions.map(({ reason }) => reason)).toEqual([
			"Nhập từ tệp bao-cao.docx",
			"Chuyển bảng mã cũ sang Unicode",
		]);
	});

	it("E30: is for those who may write in the section", async () => {
		const stranger = { ...reporter, roles: [{ role: "kiem_duyet" as const, categoryId: null }] };
		const file = request(makeDocx({ body: paragraph("Chữ") }));
		await expect(importWord(stranger, file)).rejects.toThrow(NotAllowedError);
		await expect(importWord(reporter, { ...file, categoryId: 999 })).rejects.toMatchObject({
			personMessage: "Hãy chọn chuyên mục.",
		});
	});
});
