import { defineConfig } from "@playwright/test";
import { findHeadlessChromium } from "./e2e/support/find-chromium.ts";

const MINUTE = 60_000;

export default defineConfig({
	testMatch: "**/*.spec.ts",
	globalSetup: "./e2e/support/demo-template.ts",
	outputDir: "test-results",
	timeout: MINUTE,
	expect: { timeout: 10_000 },
	globalTimeout: 24 * MINUTE,
	forbidOnly: true,
	// Each worker has a portal of its own; two share the two cores of a small machine.
	workers: 2,
	retries: 0,
	// A worker's portal serves one folder alone: readers' tests expect the demo as it is, without what editors published.
	projects: ["editor", "operator", "reader"].map((name) => ({ name, testDir: `e2e/${name}` })),
	use: {
		locale: "vi-VN",
		timezoneId: "Asia/Ho_Chi_Minh",
		// Recording every step costs a tenth of the time: `--trace on` where one is looked into.
		trace: "off",
		launchOptions: {
			executablePath: findHeadlessChromium(),
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
