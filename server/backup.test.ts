import { createHash } from "node:crypto";
import {
	appendFileSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../db/client.ts";
import { insertCategory } from "../db/queries/categories.ts";
import { inspectSnapshot } from "../db/snapshot.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { BackupError, MANIFEST_FILE, readManifest } from "./backup-manifest.ts";
import { restoreBackup } from "./restore-backup.ts";
import { writeBackup } from "./write-backup.ts";

const PICTURE = Buffer.from("những byte của một bức ảnh");
const NAME = `${createHash("sha256").update(PICTURE).digest("hex").slice(0, 32)}.webp`;

let opened: TestDatabase;
let folder: string;
let count = 0;

beforeAll(async () => {
	opened = await openTestDatabase();
	for (const name of ["media", "originals", "uploads"]) mkdirSync(join(opened.dataDir, name));
	writeFileSync(join(opened.dataDir, "media", NAME), PICTURE);
	writeFileSync(join(opened.dataDir, "media", ".half.part"), "nửa tệp");
	writeFileSync(join(opened.dataDir, "originals", NAME.replace(".webp", ".jpg")), PICTURE);
	writeFileSync(join(opened.dataDir, "uploads", "x.part"), "đang tải");
	writeFileSync(join(opened.dataDir, "secrets.json"), '{"khoa":1}', { mode: 0o600 });
	await addSection();
});
afterAll(() => opened.close());
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "portal-backup-"));
	return () => rmSync(folder, { recursive: true });
});

async function addSection(): Promise<void> {
	count += 1;
	await db.tx((tx) =>
		insertCategory(tx, { slug: `muc-${count}`, name: `Mục ${count}`, parentId: null, position: count }),
	);
}

const backUp = async () => {
	const target = join(folder, "ban-sao");
	const written = await writeBackup(opened, target);
	return { target, written };
};
const into = (name: string) => ({ dataDir: join(folder, name), databaseUrl: null });

test("A09: a backup holds database, pictures, originals and keys, nothing half, and is a whole of its own", async () => {
	const { target, written } = await backUp();
	expect(readdirSync(target).sort()).toEqual([MANIFEST_FILE, "media", "originals", "portal.db", "secrets.json"]);
	expect(readdirSync(join(target, "media"))).toEqual([NAME]);
	expect(written).toMatchObject({ files: 4, missing: [], rows: { categories: count } });
	const { dataDir } = into("moi");
	await restoreBackup(target, into("moi"));
	expect(readdirSync(dataDir).sort()).toEqual(["media", "originals", "portal.db", "secrets.json"]);
	expect(readFileSync(join(dataDir, "media", NAME))).toEqual(PICTURE);
	expect(inspectSnapshot(dataDir).rows.categories).toBe(count);
});

test("A09: a backup made while others write is one state of the database", async () => {
	let isWriting = true;
	const writing = (async () => {
		while (isWriting) {
			await addSection();
			await setImmediate();
		}
	})();
	const before = count;
	const { target } = await backUp();
	isWriting = false;
	await writing;
	const { rows } = await readManifest(target);
	expect(rows.categories).toBeGreaterThanOrEqual(before);
	expect(rows.categories).toBeLessThanOrEqual(count);
	await restoreBackup(target, into("moi"));
});

test("A09: nothing is written over, neither a backup nor a portal", async () => {
	const { target } = await backUp();
	await expect(writeBackup(opened, target)).rejects.toThrow(BackupError);
	await expect(restoreBackup(target, { dataDir: opened.dataDir, databaseUrl: null })).rejects.toThrow(BackupError);
	expect(readdirSync(folder)).toEqual(["ban-sao"]);
});

test("A09: a backup with a spoilt, missing or foreign file restores nothing, and says which", async () => {
	const { target } = await backUp();
	const file = join(target, "media", NAME);
	const refusal = () =>
		restoreBackup(target, into("moi")).then(
			() => "restored",
			(error: BackupError) => error.personMessage,
		);
	appendFileSync(file, "x");
	expect(await refusal()).toBe(
		`Tệp media/${NAME} trong bản sao lưu đã hỏng. Hãy dùng bản sao lưu khác; chưa có gì được khôi phục.`,
	);
	expect(readdirSync(join(folder, "moi"))).toEqual([]);
	rmSync(file);
	expect(await refusal()).toContain("không còn");
	const manifest = join(target, MANIFEST_FILE);
	writeFileSync(manifest, readFileSync(manifest, "utf8").replace(`media/${NAME}`, "../../etc/passwd"));
	expect(await refusal()).toContain("không phải của cổng thông tin này");
	rmSync(manifest);
	expect(await refusal()).toContain("thiếu tệp manifest.json");
});

test("A09: a file of the portal that is spoilt already is told, and a foreign one left out; the rest is saved all the same", async () => {
	const spoilt = `${"0".repeat(32)}.webp`;
	const foreign = "ảnh 1.jpg";
	for (const name of [spoilt, foreign]) writeFileSync(join(opened.dataDir, "media", name), "không phải ảnh ấy");
	const { target, written } = await backUp();
	for (const name of [spoilt, foreign]) rmSync(join(opened.dataDir, "media", name));
	expect(written.spoilt).toEqual([`media/${spoilt}`]);
	expect(readdirSync(join(target, "media")).sort()).toEqual([spoilt, NAME].sort());
	await restoreBackup(target, into("moi"));
});

test("A09: what was withdrawn from readers stays with the office through backup and restore, for nobody else", async () => {
	const withdrawn = join(opened.dataDir, "withdrawn");
	mkdirSync(withdrawn, { mode: 0o700 });
	writeFileSync(join(withdrawn, "thu-hoi.pdf"), "văn bản đã thu hồi");
	const { target } = await backUp();
	const place = into("moi");
	await restoreBackup(target, place);
	expect(readFileSync(join(place.dataDir, "withdrawn", "thu-hoi.pdf"), "utf8")).toBe("văn bản đã thu hồi");
	expect(statSync(join(place.dataDir, "withdrawn")).mode & 0o777).toBe(0o700);
	rmSync(withdrawn, { recursive: true });
});
