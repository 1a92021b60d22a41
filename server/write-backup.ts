import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DatabaseAddress } from "../db/client.ts";
import { inspectSnapshot, type SnapshotContent, writeSnapshot } from "../db/snapshot.ts";
import {
	type BackedUpFile,
	BackupError,
	isOwnName,
	settleFile,
	settleFolder,
	writeManifest,
} from "./backup-manifest.ts";

/** Files of one content each, that never change: what readers get, what staff sent, and what was taken from readers. */
const FOLDERS = ["media", "originals", "withdrawn"];
/**
 * Keys without which passwords and authenticators are lost, and the noted ends of the audit log: before the database, or
 * one may be noted whose row the database does not have yet.
 */
const LONE_FILES = ["secrets.json", "audit-heads.log"];

export interface WrittenBackup {
	files: number;
	bytes: number;
	rows: Record<string, number>;
	/** Files a row tells of that were not on the disk any more. */
	missing: string[];
	/** Files that do not hold what they are named after; they are in the backup as they are. */
	spoilt: string[];
}

function passOverMissing(error: NodeJS.ErrnoException): null {
	if (error.code === "ENOENT") return null;
	throw error;
}

async function listNames(folder: string): Promise<string[]> {
	const entries = (await readdir(folder, { withFileTypes: true }).catch(passOverMissing)) ?? [];
	const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
	return files.filter((name) => isOwnName(name) && !name.endsWith(".part"));
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
		files.push({ path, ...(await settleFile(join(target, path))) });
	}
	return files;
}

/** A file that is named after its content and has another: better told now than when it is needed. */
function isSpoilt({ path, sha256 }: BackedUpFile): boolean {
	const name = /^[a-z]+\/([0-9a-f]{32})\./.exec(path)?.[1];
	return name !== undefined && !sha256.startsWith(name);
}

/** @throws BackupError for a database that is damaged. */
function inspect(target: string): SnapshotContent {
	try {
		return inspectSnapshot(target);
	} catch (cause) {
		throw new BackupError(
			"the database's copy is not sound",
			"Cơ sở dữ liệu đã hỏng, không sao lưu được. Hãy giữ nguyên máy chủ và khôi phục từ bản sao lưu gần nhất.",
			{ cause },
		);
	}
}

async function fill(source: DatabaseAddress, target: string, now: Date): Promise<WrittenBackup> {
	for (const name of LONE_FILES) await copyIfThere(join(source.dataDir, name), join(target, name));
	// Before the database and once more after it: every file its rows tell of was there at one of the two.
	await copyFolders(source.dataDir, target);
	await writeSnapshot(source, target);
	await copyFolders(source.dataDir, target);
	const { rows, mediaFiles } = inspect(target);
	const files = await measureAll(target);
	await writeManifest(target, { madeAt: now.toISOString(), rows, files });
	const held = new Set(files.map(({ path }) => path));
	return {
		files: files.length,
		bytes: files.reduce((sum, file) => sum + file.bytes, 0),
		rows,
		missing: mediaFiles.filter((name) => !held.has(`media/${name}`) && !held.has(`withdrawn/${name}`)),
		spoilt: files.filter(isSpoilt).map(({ path }) => path),
	};
}

async function requireFree(target: string): Promise<void> {
	const found = await readdir(target).catch(passOverMissing);
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
		for (const folder of [...FOLDERS.map((name) => join(part, name)), part]) {
			await settleFolder(folder).catch(passOverMissing);
		}
		await rename(part, target);
		await settleFolder(dirname(target));
		return written;
	} catch (cause) {
		await rm(part, { recursive: true, force: true });
		throw cause;
	}
}
