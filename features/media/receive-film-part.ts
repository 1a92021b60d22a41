import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, rm, stat, truncate } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { MediaInputError } from "./media-input-error.ts";
import type { ReceivedFile } from "./receive-file.ts";
import { FILM_PART_BYTES, findSizeFault } from "./upload-rules.ts";

export interface FilmPart {
	userId: number;
	/** By which the parts of one film are known: letters, digits, hyphens. */
	code: string;
	name: string;
	/** Bytes before this part, and of the whole film. */
	offset: number;
	total: number;
	body: ReadableStream<Uint8Array> | null;
}

/** In the media folder, which several portals share, and under a name that is neither served nor backed up. */
const FOLDER = join("media", ".phim");
const FORGOTTEN_MS = 3_600_000;

const measure = async (path: string) => (await stat(path).catch(() => null))?.size ?? 0;

/** Takes away films whose rest has not come for an hour. */
async function dropForgotten(folder: string): Promise<void> {
	for (const name of await readdir(folder)) {
		const path = join(folder, name);
		const found = await stat(path).catch(() => null);
		if (found && Date.now() - found.mtimeMs > FORGOTTEN_MS) await rm(path, { force: true });
	}
}

async function append(path: string, { name, body, total, offset }: FilmPart): Promise<void> {
	let size = offset;
	const bound = async function* (parts: AsyncIterable<Uint8Array>) {
		for await (const part of parts) {
			size += part.length;
			if (size > Math.min(total, offset + FILM_PART_BYTES)) {
				throw new MediaInputError(
					`${name}: more than it said`,
					`Phim “${name}” gửi không đúng cỡ. Hãy tải lại từ đầu.`,
				);
			}
			yield part;
		}
	};
	if (body) await pipeline(Readable.fromWeb(body), bound, createWriteStream(path, { flags: "a", mode: 0o600 }));
}

async function hashFile(path: string): Promise<string> {
	const hash = createHash("sha256");
	for await (const part of createReadStream(path)) hash.update(part);
	return hash.digest("hex");
}

/**
 * Adds a part to what has come of a film; what came of the same part before, and broke off, is written over.
 * @returns how many bytes are there; with the last of them what `use` makes of the film, which is then taken away.
 * @throws MediaInputError for a film that is too large, more than was said, or parts that are gone.
 */
export async function receiveFilmPart<T>(
	dataDir: string,
	part: FilmPart,
	use: (film: ReceivedFile) => Promise<T>,
): Promise<{ received: number } | { film: T }> {
	const { userId, code, offset, total } = part;
	const name = part.name.normalize("NFC");
	const fault = findSizeFault("phim", name, total);
	if (fault !== null) throw new MediaInputError(`${name}: ${total} bytes`, fault);
	const folder = join(dataDir, FOLDER);
	await mkdir(folder, { recursive: true, mode: 0o700 });
	if (offset === 0) await dropForgotten(folder);
	const path = join(folder, `${userId}-${code}.part`);
	const had = await measure(path);
	if (had < offset) {
		throw new MediaInputError(
			`${name}: ${had} of ${offset} bytes are here`,
			`Phần đầu của phim “${name}” không còn trên máy chủ. Hãy bỏ tệp này rồi chọn lại.`,
		);
	}
	if (had > offset) await truncate(path, offset);
	await append(path, part);
	const size = await measure(path);
	if (size < total) return { received: size };
	try {
		return { film: await use({ name, path, size, hash: await hashFile(path) }) };
	} finally {
		await rm(path, { force: true });
	}
}
