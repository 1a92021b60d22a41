import { createHash } from "node:crypto";
import {
	appendFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
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

test("A09: a file of the portal that is spoilt already is told when it is backed up, and leaves no half backup", async () => {
	const spoilt = join(opened.dataDir, "media", `${"0".repeat(32)}.webp`);
	writeFileSync(spoilt, "không phải ảnh ấy");
	await expect(backUp()).rejects.toMatchObject({ personMessage: expect.stringContaining("đã hỏng") });
	rmSync(spoilt);
	expect(existsSync(join(folder, "ban-sao"))).toBe(false);
	expect(readdirSync(folder)).toEqual([]);
});
