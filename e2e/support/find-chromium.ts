import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const WITH_WINDOWS = ["chromium", "chromium-browser", "google-chrome"];
/** The same engine without the browser's own windows, which cost a test as much as the page it opens. */
const WITHOUT_WINDOWS = "chromium-headless-shell";

function findFirst(names: readonly string[]): string {
	const folders = (process.env.PATH ?? "").split(delimiter);
	const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
	if (!found) throw new Error("no Chromium on the PATH: apt-get install chromium");
	return found;
}

/** Debian's browser, as a reader has it: Playwright's own download is not used. */
export function findChromium(): string {
	return findFirst([...WITH_WINDOWS, WITHOUT_WINDOWS]);
}

/** Debian's browser, the lightest there is. */
export function findHeadlessChromium(): string {
	return findFirst([WITHOUT_WINDOWS, ...WITH_WINDOWS]);
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
