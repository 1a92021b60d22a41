import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Debian's browser: Playwright's own download is not used. */
export function findChromium(): string {
	const folders = (process.env.PATH ?? "").split(delimiter);
	const names = ["chromium", "chromium-browser", "google-chrome"];
	const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
	if (!found) throw new Error("no Chromium on the PATH: apt-get install chromium");
	return found;
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
