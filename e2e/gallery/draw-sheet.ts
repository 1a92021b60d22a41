import type { Browser, BrowserContextOptions } from "@playwright/test";
import sharp, { type OverlayOptions } from "sharp";

const GAP = 24;
const BACKGROUND = "#8b8680";
/** Of the tallest screen, CSS pixels; what lies below is not drawn. */
const MOST_HEIGHT = 2000;

/** One screen of a sheet, CSS pixels, and how much smaller it is drawn. */
export interface SheetScreen {
	width: number;
	scale: number;
	colorScheme: "light" | "dark";
}

type SignedIn = Pick<BrowserContextOptions, "storageState">;

async function shoot(
	browser: Browser,
	url: string,
	{ width, scale, colorScheme }: SheetScreen,
	signedIn: SignedIn,
): Promise<Buffer> {
	const context = await browser.newContext({
		...signedIn,
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

/** One page on every screen, side by side. @param signedIn the session whose page it is; nobody's when left out. */
export async function drawSheet(
	browser: Browser,
	url: string,
	path: string,
	screens: readonly SheetScreen[],
	signedIn: SignedIn = {},
): Promise<void> {
	const shots: Buffer[] = [];
	for (const screen of screens) shots.push(await shoot(browser, url, screen, signedIn));
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
