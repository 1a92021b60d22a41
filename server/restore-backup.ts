import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DatabaseAddress } from "../db/client.ts";
import { copyDatabase } from "../db/copy-database.ts";
import { inspectSnapshot } from "../db/snapshot.ts";
import { DATABASE_FILE, openSqlite } from "../db/sqlite/open.ts";
import { type BackedUpFile, BackupError, type BackupManifest, readManifest, settleFile } from "./backup-manifest.ts";

async function requireEmpty(dataDir: string): Promise<void> {
	await mkdir(dataDir, { recursive: true });
	if ((await readdir(dataDir)).length === 0) return;
	throw new BackupError(
		`${dataDir} is not empty`,
		`Thư mục dữ liệu ${dataDir} đã có tệp. Hãy đặt DATA_DIR sang một thư mục trống; không có gì bị thay đổi.`,
	);
}

async function copyChecked(source: string, target: string, { path, bytes, sha256 }: BackedUpFile): Promise<void> {
	const to = join(target, path);
	// Readers' files may be served by the edge; what staff sent is nobody's but the office's.
	await mkdir(dirname(to), { recursive: true, mode: path.startsWith("media/") ? 0o755 : 0o700 });
	const found = await copyFile(join(source, path), to, constants.COPYFILE_FICLONE).then(
		() => settleFile(to),
		() => null,
	);
	if (found?.bytes === bytes && found.sha256 === sha256) return;
	throw new BackupError(
		`${path} is missing or not as it was written`,
		`Tệp ${path} trong bản sao lưu ${found ? "đã hỏng" : "không còn"}. Hãy dùng bản sao lưu khác; chưa có gì được khôi phục.`,
	);
}

function requireRows(folder: string, { rows }: BackupManifest): void {
	const found = inspectSnapshot(folder).rows;
	const other = Object.keys(rows).find((table) => rows[table] !== found[table]);
	if (other === undefined) return;
	throw new BackupError(
		`table ${other}: ${found[other]} rows instead of ${rows[other]}`,
		`Cơ sở dữ liệu trong bản sao lưu không đủ dòng (bảng ${other}).`,
	);
}

/**
 * Puts a backup into an empty or missing data folder, each file compared with what the backup says of it, and on into
 * an empty PostgreSQL where the portal has one.
 * @throws BackupError, CopyError; the data folder is as empty as before.
 */
export async function restoreBackup(
	source: string,
	{ dataDir, databaseUrl }: DatabaseAddress,
): Promise<BackupManifest> {
	const manifest = await readManifest(source);
	await requireEmpty(dataDir);
	const part = join(dataDir, `.${randomUUID()}.part`);
	try {
		for (const file of manifest.files) await copyChecked(source, part, file);
		requireRows(part, manifest);
		if (databaseUrl !== null) {
			// A backup may be older than the tables of today.
			for (const connection of Object.values(openSqlite(part))) connection.close();
			await copyDatabase({ dataDir: part, databaseUrl: null }, { dataDir: "", databaseUrl }, () => undefined);
			for (const ending of ["", "-wal", "-shm"]) await rm(join(part, DATABASE_FILE + ending), { force: true });
		}
		// The database last: until it is there, the folder holds no portal.
		const names = (await readdir(part)).toSorted((one) => (one === DATABASE_FILE ? 1 : -1));
		for (const name of names) await rename(join(part, name), join(dataDir, name));
		return manifest;
	} finally {
		await rm(part, { recursive: true, force: true });
	}
}
