import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import * as z from "zod";

/** What a backup holds, file by file; written last, so that a folder without one is no backup. */
export const MANIFEST_FILE = "manifest.json";
const FORMAT = 1;

const manifestSchema = z.object({
	format: z.literal(FORMAT),
	/** ISO 8601, UTC: of the database's state. */
	madeAt: z.iso.datetime(),
	/** Rows of the database, by table. */
	rows: z.record(z.string(), z.number().int()),
	files: z.array(
		z.object({
			/** Below the folder, with "/": only names the portal gives. */
			path: z.string().regex(/^(?:[a-z0-9-]+\/)?[A-Za-z0-9_-][A-Za-z0-9._-]*$/),
			bytes: z.number().int().nonnegative(),
			/** Hexadecimal. */
			sha256: z.string().regex(/^[0-9a-f]{64}$/),
		}),
	),
});

export type BackupManifest = z.infer<typeof manifestSchema>;
export type BackedUpFile = BackupManifest["files"][number];

/** Nothing was left behind; `personMessage` says why in Vietnamese. */
export class BackupError extends Error {
	override name = "BackupError";
	readonly personMessage: string;

	constructor(message: string, personMessage: string, options?: ErrorOptions) {
		super(message, options);
		this.personMessage = personMessage;
	}
}

/** Length and SHA-256 of a file. */
export async function measureFile(file: string): Promise<Omit<BackedUpFile, "path">> {
	const hash = createHash("sha256");
	let bytes = 0;
	await pipeline(createReadStream(file), async (parts: AsyncIterable<Buffer>) => {
		for await (const part of parts) {
			bytes += part.length;
			hash.update(part);
		}
	});
	return { bytes, sha256: hash.digest("hex") };
}

export async function writeManifest(folder: string, manifest: Omit<BackupManifest, "format">): Promise<void> {
	const text = `${JSON.stringify({ format: FORMAT, ...manifest }, null, "\t")}\n`;
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
