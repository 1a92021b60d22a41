import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DatabaseAddress } from "../db/client.ts";
import { inspectSnapshot, writeSnapshot } from "../db/snapshot.ts";
import { type BackedUpFile, BackupError, measureFile, writeManifest } from "./backup-manifest.ts";

/** Files of one content each, that never change: what readers get, and what staff sent. */
const FOLDERS = ["media", "originals"];
/** Keys without which passwords and authenticators are lost, and the noted ends of the audit log. */
const LONE_FILES = ["secrets.json", "audit-heads.log"];

export interface WrittenBackup {
	files: number;
	bytes: number;
	rows: Record<string, number>;
	/** Files a row tells of that were not on the disk any more. */
	missing: string[];
}

async function listNames(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT") return [];
		throw error;
	});
	return entries.filter((entry) => entry.isFile() && !/^\.|\.part$/.test(entry.name)).map(({ name }) => name);
}

/** One that vanishes meanwhile is no error: what is missed is told in the end. */
async function copyIfThere(from: string, to: string): Promise<boolean> {
	try {
		await copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
		return true;
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : "";
		if (code === "ENOENT" || code === "EEXIST") return false;
		throw error;
	}
}

async function copyFolders(dataDir: string, target: string): Promise<void> {
	for (const folder of FOLDERS) {
		const names = await listNames(join(dataDir, folder));
		if (names.length > 0) await mkdir(join(target, folder), { recursive: true, mode: 0o700 });
		for (const name of names) await copyIfThere(join(dataDir, folder, name), join(target, folder, name));
	}
}

async function measureAll(target: string): Promise<BackedUpFile[]> {
	const inFolders = await Promise.all(
		FOLDERS.map(async (folder) => (await listNames(join(target, folder))).map((name) => `${folder}/${name}`)),
	);
	const files: BackedUpFile[] = [];
	for (const path of [...(await listNames(target)), ...inFolders.flat()]) {
		files.push({ path, ...(await measureFile(join(target, path))) });
	}
	return files;
}

/** A file that is named after its content and has another is spoilt: better told now than when it is needed. */
function requireSound(files: readonly BackedUpFile[]): void {
	const spoilt = files.find(({ path, sha256 }) => {
		const name = /^(?:media|originals)\/([0-9a-f]{32})\./.exec(path)?.[1];
		return name !== undefined && !sha256.startsWith(name);
	});
	if (!spoilt) return;
	throw new BackupError(
		`${spoilt.path} does not hold what its name says`,
		`Tệp ${spoilt.path} trong thư mục dữ liệu đã hỏng. Hãy lấy lại tệp ấy từ bản sao lưu trước rồi sao lưu lại.`,
	);
}

async function fill(source: DatabaseAddress, target: string, now: Date): Promise<WrittenBackup> {
	// Before the database and once more after it: every file its rows tell of was there at one of the two.
	await copyFolders(source.dataDir, target);
	await writeSnapshot(source, target);
	await copyFolders(source.dataDir, target);
	for (const name of LONE_FILES) await copyIfThere(join(source.dataDir, name), join(target, name));
	const { rows, mediaFiles } = inspectSnapshot(target);
	const files = await measureAll(target);
	requireSound(files);
	await writeManifest(target, { madeAt: now.toISOString(), rows, files });
	const held = new Set(files.map(({ path }) => path));
	return {
		files: files.length,
		bytes: files.reduce((sum, file) => sum + file.bytes, 0),
		rows,
		missing: mediaFiles.filter((name) => !held.has(`media/${name}`)),
	};
}

async function requireFree(target: string): Promise<void> {
	const found = await readdir(target).catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT") return null;
		throw error;
	});
	if (found === null) return;
	if (found.length > 0) {
		throw new BackupError(
			`${target} is not empty`,
			`${target} đã có tệp. Hãy chọn một thư mục mới; bản sao lưu cũ không bị ghi đè.`,
		);
	}
	await rmdir(target);
}

/**
 * Writes database, pictures, papers, films and keys as one whole into a new folder while the portal runs, looks through
 * what was written, and gives the folder its name only then.
 * @param target does not exist, or is empty. @throws BackupError; the file system's own error; nothing is left behind.
 */
export async function writeBackup(source: DatabaseAddress, target: string, now = new Date()): Promise<WrittenBackup> {
	await requireFree(target);
	const part = `${target}.${randomUUID()}.part`;
	await mkdir(dirname(target), { recursive: true });
	await mkdir(part, { mode: 0o700 });
	try {
		const written = await fill(source, part, now);
		await rename(part, target);
		return written;
	} catch (cause) {
		await rm(part, { recursive: true, force: true });
		throw cause;
	}
}
