import { defineConfig } from "@playwright/test";
import { findChromium } from "./e2e/support/find-chromium.ts";

const MINUTE = 60_000;

export default defineConfig({
	testDir: "e2e",
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
	use: {
		locale: "vi-VN",
		timezoneId: "Asia/Ho_Chi_Minh",
		// Recording every step costs a tenth of the time: `--trace on` where one is looked into.
		trace: "off",
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
