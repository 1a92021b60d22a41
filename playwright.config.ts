import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { defineConfig } from "@playwright/test";

const MINUTE = 60_000;

/** Debian's browser: Playwright's own download is not used. */
function findChromium(): string {
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

export default defineConfig({
	testDir: "e2e",
	testMatch: "**/*.spec.ts",
	globalSetup: "./e2e/support/demo-template.ts",
	outputDir: "test-results",
	timeout: MINUTE,
	globalTimeout: 18 * MINUTE,
	forbidOnly: true,
	// Each worker has a portal of its own; two share the two cores of a small machine.
	workers: 2,
	retries: 0,
	use: {
		locale: "vi-VN",
		timezoneId: "Asia/Ho_Chi_Minh",
		trace: "retain-on-failure",
		launchOptions: {
			executablePath: findChromium(),
			args: [
				"--no-sandbox",
				"--disable-quic",
				"--no-first-run",
				"--disable-background-networking",
				"--disable-component-update",
				"--disable-sync",
			],
		},
	},
});
