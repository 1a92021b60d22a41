import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type APIRequestContext, type Browser, chromium, request as requests } from "@playwright/test";
import sharp, { type OverlayOptions } from "sharp";
import makeDemoTemplate, { copyDemoData } from "../support/demo-template.ts";
import { findChromium } from "../support/find-chromium.ts";
import { listArticleLinks, listTemplates } from "../support/pages.ts";
import { startPortal } from "../support/portal.ts";

const FOLDER = "docs/gallery";
const GAP = 24;
const BACKGROUND = "#8b8680";
/** Of the tallest screen, CSS pixels; what lies below is not drawn. */
const MOST_HEIGHT = 2000;

/** The screens of a sheet, CSS pixels, and how much smaller they are drawn. */
const SCREENS = [
	{ width: 360, scale: 0.65, colorScheme: "light" },
	{ width: 768, scale: 0.45, colorScheme: "light" },
	{ width: 1280, scale: 0.45, colorScheme: "light" },
	{ width: 360, scale: 0.65, colorScheme: "dark" },
] as const;

/** Words above the pictures. */
const INTRODUCTION = `# Gallery

Every kind of page of the reader site with the demo content: on a phone, a tablet and a desk in light, and on a phone in dark; what lies
further down is cut. \`npm run gallery\` draws it anew, \`npm run gallery -- home article\` these alone.
`;

/** Pages that say something about the look and are no kind of their own, by words that find them. */
const TELLING = {
	"article with a long title": "mình phải làm sai ít hơn dân",
	"article without a photo": "Thành ủy Pleiku sắp xếp lại",
	"article of photos": "Chùm ảnh",
	"long article with a table": "Nửa năm sau ngày hợp nhất",
};

async function shoot(browser: Browser, url: string, screen: (typeof SCREENS)[number]): Promise<Buffer> {
	const { width, scale, colorScheme } = screen;
	const context = await browser.newContext({
		viewport: { width, height: Math.round(width === 360 ? 740 : width * 0.7) },
		colorScheme,
		locale: "vi-VN",
		timezoneId: "Asia/Ho_Chi_Minh",
		reducedMotion: "reduce",
	});
	const page = await context.newPage();
	await page.goto(url);
	// Pictures below the fold are loaded as a reader comes to them.
	await page.evaluate(async () => {
		for (const image of document.querySelectorAll("img")) image.loading = "eager";
		await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
		await document.fonts.ready;
	});
	const whole = await page.screenshot({ fullPage: true });
	await context.close();
	const { height = 0 } = await sharp(whole).metadata();
	const cut = sharp(whole).extract({ left: 0, top: 0, width, height: Math.min(height, MOST_HEIGHT) });
	return sharp(await cut.png().toBuffer())
		.resize({ width: Math.round(width * scale) })
		.png()
		.toBuffer();
}

/** One page on every screen, side by side. */
async function drawSheet(browser: Browser, url: string, path: string): Promise<void> {
	const shots: Buffer[] = [];
	for (const screen of SCREENS) shots.push(await shoot(browser, url, screen));
	let left = GAP;
	let tallest = 0;
	const layers: OverlayOptions[] = [];
	for (const input of shots) {
		const { width = 0, height = 0 } = await sharp(input).metadata();
		layers.push({ input, left, top: GAP });
		left += width + GAP;
		tallest = Math.max(tallest, height);
	}
	const sheet = sharp({ create: { width: left, height: tallest + 2 * GAP, channels: 3, background: BACKGROUND } });
	await sheet.composite(layers).webp({ quality: 35, effort: 6 }).toFile(path);
}

const toFileName = (name: string) => `${name.replaceAll(" ", "-").toLowerCase()}.webp`;

function toReadme(names: readonly string[]): string {
	const sheets = names.map((name) => {
		const title = name.charAt(0).toUpperCase() + name.slice(1);
		return `## ${title}\n\n![${title}](${toFileName(name)})\n`;
	});
	return [INTRODUCTION, ...sheets].join("\n");
}

async function listPages(request: APIRequestContext, origin: string): Promise<Record<string, string>> {
	const pages: Record<string, string> = await listTemplates(request, origin);
	for (const [name, words] of Object.entries(TELLING)) {
		const [path] = await listArticleLinks(request, `${origin}/tim-kiem?q=${encodeURIComponent(words)}`);
		if (!path) throw new Error(`no article is found by "${words}"`);
		pages[name] = path;
	}
	return pages;
}

async function drawGallery(only: readonly string[]): Promise<void> {
	const removeTemplate = await makeDemoTemplate();
	const portal = await startPortal(copyDemoData());
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: ["--no-sandbox", "--hide-scrollbars"],
	});
	const request = await requests.newContext();
	mkdirSync(FOLDER, { recursive: true });
	try {
		const pages = Object.entries(await listPages(request, portal.origin));
		const wanted = pages.filter(([name]) => only.length === 0 || only.includes(name));
		for (const [name, path] of wanted) {
			await drawSheet(browser, portal.origin + path, join(FOLDER, toFileName(name)));
			console.log(name);
		}
		writeFileSync(join(FOLDER, "README.md"), toReadme(pages.map(([name]) => name)));
	} finally {
		await browser.close();
		await portal.stop();
		rmSync(portal.dataDir, { recursive: true, force: true });
		removeTemplate();
	}
}

await drawGallery(process.argv.slice(2));
