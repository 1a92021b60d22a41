import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, request as requests } from "@playwright/test";
import { findChromium } from "../e2e/support/find-chromium.ts";
import { listTemplates } from "../e2e/support/pages.ts";
import { startPortal } from "../e2e/support/portal.ts";
import { measurePageBytes } from "./page-bytes.ts";

/** What every kind of page costs a reader of the demo content on a phone, and whether anything moves while it loads. */
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const DESK = { viewport: { width: 1280, height: 800 } };

interface Visit {
	/** Over the wire, bytes: before anything is scrolled, and of the whole page. */
	firstPictures: number;
	allPictures: number;
	/** Cumulative layout shift, without what a reader's own touch brings about. */
	shift: number;
}

async function visit(browser: Browser, url: string, device: typeof PHONE | typeof DESK): Promise<Visit> {
	const context = await browser.newContext({ ...device, locale: "vi-VN" });
	const page = await context.newPage();
	let pictures = 0;
	page.on("requestfinished", async (request) => {
		if (request.resourceType() === "image") pictures += (await request.sizes()).responseBodySize;
	});
	await page.addInitScript(() => {
		const holder = window as unknown as { shift: number };
		holder.shift = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
				if (!entry.hadRecentInput) holder.shift += entry.value;
			}
		}).observe({ type: "layout-shift", buffered: true });
	});
	await page.goto(url, { waitUntil: "networkidle" });
	const firstPictures = pictures;
	await page.evaluate(async () => {
		for (const image of document.images) image.loading = "eager";
		window.scrollTo(0, document.documentElement.scrollHeight);
		await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
	});
	await page.waitForLoadState("networkidle");
	const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
	await context.close();
	return { firstPictures, allPictures: pictures, shift };
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
const folder = mkdtempSync(join(tmpdir(), "portal-page-types-"));
const portal = await startPortal(folder);
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
try {
	const templates = await listTemplates(await requests.newContext(), portal.origin);
	console.log(
		"| page | HTML, KB with brotli | style | script | fonts it may use | pictures on a phone, first screen | all of them | layout shift, phone / desk |",
	);
	console.log("|---|---|---|---|---|---|---|---|");
	for (const [name, path] of Object.entries(templates)) {
		const { html, css, script, font } = await measurePageBytes(portal.origin, path);
		const phone = await visit(browser, portal.origin + path, PHONE);
		const desk = await visit(browser, portal.origin + path, DESK);
		const sizes = [html, css, script, font, phone.firstPictures, phone.allPictures].map(kilobytes);
		console.log(`| ${name} | ${sizes.join(" | ")} | ${phone.shift.toFixed(4)} / ${desk.shift.toFixed(4)} |`);
	}
} finally {
	await browser.close();
	await portal.stop();
	rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
