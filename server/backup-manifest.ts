import { createHash } from "node:crypto";
import { open, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { PersonError } from "../lib/person-error.ts";

/** What a backup holds, file by file; written last, so that a folder without one is no backup. */
export const MANIFEST_FILE = "manifest.json";
const FORMAT = 1;

const PATH = /^(?:[a-z]+\/)?[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** Whether the portal could have given a file this name. */
export const isOwnName = (name: string): boolean => !name.includes("/") && PATH.test(name);

const manifestSchema = z.object({
	format: z.literal(FORMAT),
	/** ISO 8601, UTC: of the database's state. */
	madeAt: z.iso.datetime(),
	/** Rows of the database, by table. */
	rows: z.record(z.string(), z.number().int()),
	files: z.array(
		z.object({
			/** Below the folder, with "/": only names the portal gives. */
			path: z.string().regex(PATH),
			bytes: z.number().int().nonnegative(),
			/** Hexadecimal. */
			sha256: z.string().regex(/^[0-9a-f]{64}$/),
		}),
	),
});

export type BackupManifest = z.infer<typeof manifestSchema>;
export type BackedUpFile = BackupManifest["files"][number];

/** Nothing was left behind; `personMessage` says why in Vietnamese. */
export class BackupError extends PersonError {
	override name = "BackupError";
}

/** Length and SHA-256 of a file, which is on the disk afterwards, whatever becomes of the power. */
export async function settleFile(path: string): Promise<Omit<BackedUpFile, "path">> {
	const hash = createHash("sha256");
	let bytes = 0;
	const file = await open(path, "r+");
	try {
		for await (const part of file.createReadStream({ autoClose: false })) {
			bytes += part.length;
			hash.update(part);
		}
		await file.sync();
	} finally {
		await file.close();
	}
	return { bytes, sha256: hash.digest("hex") };
}

/** The same for what a folder says of the files in it. */
export async function settleFolder(path: string): Promise<void> {
	const folder = await open(path);
	await folder.sync().finally(() => folder.close());
}

export async function writeManifest(folder: string, manifest: Omit<BackupManifest, "format">): Promise<void> {
	const text = `${JSON.stringify(manifestSchema.parse({ format: FORMAT, ...manifest }), null, "\t")}\n`;
	await writeFile(join(folder, MANIFEST_FILE), text, { mode: 0o600, flush: true });
}

/** @throws BackupError for a folder that holds no finished backup. */
export async function readManifest(folder: string): Promise<BackupManifest> {
	const file = join(folder, MANIFEST_FILE);
	const text = await readFile(file, "utf8").catch((cause: unknown) => {
		throw new BackupError(
			`${file} cannot be read`,
			`Không có bản sao lưu trọn vẹn ở ${folder} (thiếu tệp manifest.json).`,
			{
				cause,
			},
		);
	});
	try {
		return manifestSchema.parse(JSON.parse(text));
	} catch (cause) {
		throw new BackupError(`${file} is no manifest`, `Tệp ${file} hỏng hoặc không phải của cổng thông tin này.`, {
			cause,
		});
	}
}
