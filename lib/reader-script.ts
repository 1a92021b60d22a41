import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Stands in the folder of the build and holds the address of the reader site's script. */
export const READER_SCRIPT_FILE = "reader-script";

let address: string | null | undefined;

/** Where the reader site's script is served; null when it was not built, as under the development server. */
export function getReaderScript(buildDir = join(process.cwd(), ".next")): string | null {
	if (address === undefined) address = readAddress(join(buildDir, READER_SCRIPT_FILE));
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
