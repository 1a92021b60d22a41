import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { DEMO_TEMPLATE } from "./demo-template.ts";
import { type Portal, startPortal } from "./portal.ts";

/** Each worker has a portal of its own with the demo content, on a copy of the one filled at the start of the run. */
export const test = base.extend<object, { portal: Portal }>({
	portal: [
		// Playwright reads the fixtures a fixture needs from this pattern.
		// biome-ignore lint/correctness/noEmptyPattern: none needed
		async ({}, use) => {
			const dataDir = mkdtempSync(join(tmpdir(), "portal-e2e-"));
			cpSync(DEMO_TEMPLATE, dataDir, { recursive: true });
			const portal = await startPortal(dataDir);
			await use(portal);
			await portal.stop();
			rmSync(dataDir, { recursive: true, force: true });
		},
		{ scope: "worker", timeout: 90_000 },
	],
	baseURL: async ({ portal }, use) => use(portal.origin),
});

export { expect } from "@playwright/test";
