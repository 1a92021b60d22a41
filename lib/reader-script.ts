import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The reader site's scripts: that of every page, that of forms which ask a question, that of an open live coverage. */
export const READER_SCRIPTS = ["main", "form", "live"] as const;
export type ReaderScript = (typeof READER_SCRIPTS)[number];

/** Stands in the folder of the build and holds the address of a script. */
export const toReaderScriptFile = (name: ReaderScript) => `reader-script-${name}`;

const addresses = new Map<ReaderScript, string | null>();

/** Where a script is served; null when it was not built, as under the development server. */
export function getReaderScript(name: ReaderScript, buildDir = join(process.cwd(), ".next")): string | null {
	const known = addresses.get(name);
	if (known !== undefined) return known;
	const address = readAddress(join(buildDir, toReaderScriptFile(name)));
	addresses.set(name, address);
	return address;
}

function readAddress(file: string): string | null {
	try {
		return readFileSync(file, "utf8");
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
		throw error;
	}
}
