import { rmSync } from "node:fs";
import { test as base, request as requests } from "@playwright/test";
import { copyDemoData } from "./demo-template.ts";
import { listArticleLinks, listTemplates, type Template, toArticleId } from "./pages.ts";
import { type Portal, startPortal } from "./portal.ts";

interface TestFixtures {
	/** Environment of `ownPortal`. */
	ownEnv: Record<string, string>;
	/** A portal for one test alone, for what would spoil the worker's; it writes its access log. */
	ownPortal: Portal;
}

interface WorkerFixtures {
	portal: Portal;
	/** One address of every kind of page a reader meets. */
	templates: Record<Template, string>;
}

async function withPortal(env: Record<string, string>, use: (portal: Portal) => Promise<void>): Promise<void> {
	const dataDir = copyDemoData();
	const portal = await startPortal(dataDir, env);
	await use(portal);
	await portal.stop();
	rmSync(dataDir, { recursive: true, force: true });
}

/** Each worker has a portal of its own with the demo content, on a copy of the one filled at the start of the run. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
	portal: [
		// Playwright reads the fixtures a fixture needs from this pattern.
		// biome-ignore lint/correctness/noEmptyPattern: none needed
		async ({}, use) => withPortal({}, use),
		{ scope: "worker", timeout: 90_000 },
	],
	templates: [
		async ({ portal }, use) => {
			const request = await requests.newContext({ baseURL: portal.origin });
			const [takenDown = ""] = await listArticleLinks(request, "/chuyen-muc/y-te");
			const id = String(toArticleId(takenDown));
			await portal.runCommand("article", "take-down", id, "--reason", "Kiểm tra lại số liệu");
			await expect.poll(async () => (await request.get(takenDown)).status(), { intervals: [20] }).toBe(410);
			await use({ ...(await listTemplates(request, portal.origin)), "taken-down article": takenDown });
			await request.dispose();
		},
		{ scope: "worker", timeout: 30_000 },
	],
	ownEnv: [{ LOG_LEVEL: "info" }, { option: true }],
	ownPortal: async ({ ownEnv }, use) => withPortal(ownEnv, use),
	baseURL: async ({ portal }, use) => use(portal.origin),
});

const { expect } = base;

export { expect };
