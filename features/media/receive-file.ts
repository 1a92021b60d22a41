import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { MediaInputError } from "./media-input-error.ts";
import { findSizeFault, type UploadKind } from "./upload-rules.ts";

interface Sending {
	kind: UploadKind;
	name: string;
	body: ReadableStream<Uint8Array> | null;
	/** What Content-Length says; null when it says nothing. */
	declaredBytes: number | null;
}

export interface ReceivedFile {
	/** As it was called where it came from, in NFC. */
	name: string;
	/** Where it lies until `use` ends. */
	path: string;
	size: number;
	/** SHA-256, hexadecimal. */
	hash: string;
}

function requireSize({ kind, name }: Sending, bytes: number): void {
	const fault = findSizeFault(kind, name, bytes);
	if (fault !== null) throw new MediaInputError(`${name}: ${bytes} bytes`, fault);
}

async function receive(sending: Sending, path: string): Promise<ReceivedFile> {
	const { name, body, declaredBytes } = sending;
	const hash = createHash("sha256");
	let size = 0;
	const measure = async function* (parts: AsyncIterable<Uint8Array>) {
		for await (const part of parts) {
			size += part.length;
			requireSize(sending, size);
			hash.update(part);
			yield part;
		}
	};
	if (body) await pipeline(Readable.fromWeb(body), measure, createWriteStream(path, { flags: "wx", mode: 0o600 }));
	requireSize(sending, size);
	if (declaredBytes !== null && declaredBytes !== size) {
		throw new MediaInputError(`${name}: ${size} of ${declaredBytes} bytes`, `Tệp “${name}” chưa tới đủ. Hãy tải lại.`);
	}
	return { name, path, size, hash: hash.digest("hex") };
}

/**
 * Writes what is being sent to a file of its own while it comes in, and takes that away when `use` has ended, however
 * it ended.
 * @throws MediaInputError as soon as more has come than that kind of file may have; and for nothing, or half a file.
 */
export async function withReceivedFile<T>(
	dataDir: string,
	sending: Sending,
	use: (file: ReceivedFile) => Promise<T>,
): Promise<T> {
	const named = { ...sending, name: sending.name.normalize("NFC") };
	if (named.declaredBytes !== null) requireSize(named, named.declaredBytes);
	const folder = join(dataDir, "uploads");
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const path = join(folder, `${randomUUID()}.part`);
	try {
		return await use(await receive(named, path));
	} finally {
		await rm(path, { force: true });
	}
}
