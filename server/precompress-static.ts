import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);
const TEXT = new Set([".css", ".js", ".json", ".svg", ".txt", ".xml", ".webmanifest"]);
const MIN_BYTES = 256;

/**
 * Writes `.br` (quality 11) and `.gz` (level 9) beside every text file below `dir`, where that makes it smaller.
 * @returns how many files were compressed.
 */
export async function precompressStatic(dir: string): Promise<number> {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)));
	let count = 0;
	for (const { parentPath, name } of files) if (await compressFile(join(parentPath, name))) count += 1;
	return count;
}

async function compressFile(path: string): Promise<boolean> {
	const content = await readFile(path);
	if (content.length < MIN_BYTES) return false;
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
	};
	const [brotli, zipped] = await Promise.all([
		compressBrotli(content, { params }),
		compressGzip(content, { level: 9 }),
	]);
	if (brotli.length < content.length) await writeFile(`${path}.br`, brotli);
	if (zipped.length < content.length) await writeFile(`${path}.gz`, zipped);
	return true;
}
