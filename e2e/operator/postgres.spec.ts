import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type APIRequestContext, test as base, expect } from "@playwright/test";
import { startTestServer, type TestServer } from "../../db/postgres/test-server.ts";
import { LEGACY_PAGE, writeLegacyPage } from "../support/legacy-page.ts";
import { type Portal, startPortal } from "../support/portal.ts";

const REAL_PAGE = join(import.meta.dirname, "../../../shared/data/legacy-pages/dak-doa.txt");
/** How long another process's write may stay unseen. */
const HEARD_WITHIN_MS = 300;
/** A site with an origin of its own starts without the demo's hundred pictures. */
const PUBLIC_ORIGIN = "https://cong.example";

interface Site {
	server: TestServer;
	/** Environment of every process of this site. */
	env: Record<string, string>;
	dataDir: string;
}

const test = base.extend<object, { site: Site }>({
	site: [
		// Playwright reads the fixtures a fixture needs from this pattern.
		// biome-ignore lint/correctness/noEmptyPattern: none needed
		async ({}, use) => {
			const server = await startTestServer();
			const dataDir = mkdtempSync(join(tmpdir(), "portal-e2e-"));
			await use({ server, dataDir, env: { DATABASE_URL: server.url, PUBLIC_ORIGIN } });
			await server.stop();
			rmSync(dataDir, { recursive: true, force: true });
		},
		{ scope: "worker", timeout: 90_000 },
	],
});

/** Imports the file and returns the address of its article. */
async function importPage(portal: Portal, file: string): Promise<string> {
	const { code, output } = await portal.runCommand("import", file, "--category", "xay-dung-dang");
	expect(code, output).toBe(0);
	return output.match(/\/tin\/[a-z0-9-]+-\d+/)?.[0] ?? "";
}

const toId = (path: string) => path.match(/\d+$/)?.[0] ?? "";

test("a portal on PostgreSQL imports a page of the old portal and serves it", async ({ page, site }, testInfo) => {
	const portal = await startPortal(site.dataDir, site.env);
	try {
		const path = await importPage(portal, writeLegacyPage(testInfo.outputPath("bong-phun.txt"), "14/06/2018"));
		await page.goto(portal.origin + path);
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(LEGACY_PAGE.title);
		await expect(page.getByRole("main")).toContainText("Lượt xem: 1807");
		for (const list of ["/", "/chuyen-muc/xay-dung-dang", "/tac-gia/thu-lanh", "/tim-kiem?q=bong+phun"]) {
			await page.goto(portal.origin + list);
			await expect(page.getByRole("main").getByRole("link", { name: LEGACY_PAGE.title }).first(), list).toBeVisible();
		}
		expect((await portal.runCommand("doctor")).output).toContain("PostgreSQL");
	} finally {
		await portal.stop();
	}
});

if (existsSync(REAL_PAGE)) {
	test("G01: a portal on PostgreSQL serves the one page left of the old portal (where it is at hand)", async ({
		page,
		site,
	}) => {
		const portal = await startPortal(site.dataDir, site.env);
		try {
			await page.goto(portal.origin + (await importPage(portal, REAL_PAGE)));
			await expect(page.getByRole("main")).toContainText("Lượt xem: 1807");
			await expect(page.locator("main article time").first()).toHaveAttribute("datetime", "2020-11-08");
		} finally {
			await portal.stop();
		}
	});
}

interface Write {
	args: readonly string[];
	path: string;
	status: number;
}

/** Writes through the first portal's command; a request to any portal made 300 ms later is answered with what was written. */
async function expectHeard(request: APIRequestContext, portals: readonly Portal[], write: Write): Promise<void> {
	const { code, output } = (await portals[0]?.runCommand("article", ...write.args)) ?? { code: 1, output: "no portal" };
	expect(code, output).toBe(0);
	await setTimeout(HEARD_WITHIN_MS);
	const answers = await Promise.all(portals.map(({ origin }) => request.get(origin + write.path)));
	expect(answers.map((answer) => answer.status())).toEqual(portals.map(() => write.status));
}

/** Takes the article down and puts it back; both portals, which kept the page until then, hear of it in time. */
async function expectFresh(request: APIRequestContext, portals: readonly Portal[], path: string): Promise<void> {
	const id = toId(path);
	for (const { origin } of portals) expect((await request.get(origin + path)).status(), "kept").toBe(200);
	await expectHeard(request, portals, { args: ["take-down", id, "--reason", "Kiểm tra nguồn tin"], path, status: 410 });
	await expectHeard(request, portals, { args: ["restore", id], path, status: 200 });
}

test("two portals on one PostgreSQL hear of each other's writes, whatever restarts or breaks between them", async ({
	request,
	site,
}, testInfo) => {
	// Four starts of a portal and eight commands.
	test.slow();
	const portals = [await startPortal(site.dataDir, site.env), await startPortal(site.dataDir, site.env)];
	const [first, second] = portals as [Portal, Portal];
	try {
		const words = { title: "Hội chợ nông sản trên bờ hồ" };
		const path = await importPage(first, writeLegacyPage(testInfo.outputPath("hoi-cho.txt"), "15/06/2018", words));
		await expectFresh(request, portals, path);

		await first.stop();
		portals[0] = await startPortal(site.dataDir, { ...site.env, PORT: String(first.port) });
		await expectFresh(request, portals, path);
		await second.stop();
		portals[1] = await startPortal(site.dataDir, { ...site.env, PORT: String(second.port) });
		await expectFresh(request, portals, path);

		await site.server.crash();
		for (const { origin } of portals) expect((await request.get(origin + path)).status(), "from memory").toBe(200);
		await site.server.restart();
		await expectFresh(request, portals, path);
	} finally {
		for (const portal of portals) await portal.stop();
	}
});
