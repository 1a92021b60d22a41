import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { pageFunctions } from "lighthouse/core/lib/page-functions.js";
import { closeDatabase, db, openDatabase } from "../db/client.ts";
import { listCategoryRows } from "../db/queries/categories.ts";
import { findChromium } from "../e2e/support/find-chromium.ts";
import { startPortal } from "../e2e/support/portal.ts";
import { openStaffSession } from "../e2e/support/staff-session.ts";
import { beginArticle } from "../features/articles/write-article.ts";
import type { BlockNode } from "../lib/rich-text.ts";
import { getMedian, getPercentile } from "./statistics.ts";
import { toPhoneSlowdown } from "./yardstick.ts";

/**
 * How long a key takes in the writing sheet, from its press to the frame that shows it, in an article of 5 000 words on a
 * processor slowed to the weak office computer that is meant: by this machine's own speed, and four times as it is.
 */
const WORDS = 5000;
const WARM_UP = 20;
const KEYS = 200;
const CALIBRATIONS = 3;
const SENTENCE =
	"Chi bộ làng Plei Toan họp bên bếp lửa nhà rông, bàn chuyện giữ nguồn nước cho vườn cà phê và lo giống cho vụ sau.";

function writeBody(): BlockNode[] {
	const perSentence = SENTENCE.split(" ").length;
	const sentences = Math.ceil(WORDS / perSentence);
	return Array.from({ length: Math.ceil(sentences / 3) }, (_, index): BlockNode => {
		const text = `${index + 1}. ${SENTENCE} ${SENTENCE} ${SENTENCE}`;
		if (index % 12 === 0)
			return { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: `Phần ${index}` }] };
		return {
			type: "paragraph",
			content: [
				{ type: "text", text },
				{ type: "text", text: " Đậm.", marks: [{ type: "bold" }] },
			],
		};
	});
}

async function makeArticle(dataDir: string, userId: number): Promise<number> {
	await openDatabase({ dataDir, databaseUrl: null });
	try {
		const [section] = await listCategoryRows(db.read);
		const actor = {
			kind: "user" as const,
			userId,
			name: "Đo",
			roles: [{ role: "phong_vien" as const, categoryId: null }],
		};
		return await beginArticle(actor, {
			...{ title: "Bài để đo", kicker: "", lead: "", categoryId: section?.id ?? 0 },
			body: { type: "doc", content: writeBody() },
		});
	} finally {
		await closeDatabase();
	}
}

type Measuring = typeof globalThis & { nextKey: Promise<number> };

/** From the next key's own time to after the next frame was drawn, milliseconds: `nextKey` of the page. */
async function listenForKey(page: Page): Promise<void> {
	await page.evaluate(() => {
		(globalThis as Measuring).nextKey = new Promise((resolve) => {
			const listen = ({ timeStamp }: KeyboardEvent) => {
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => resolve(performance.now() - timeStamp);
					port2.postMessage(null);
				});
			};
			window.addEventListener("keydown", listen, { capture: true, once: true });
		});
	});
}

async function typeKeys(page: Page, count: number): Promise<number[]> {
	const times: number[] = [];
	for (let index = 0; index < count; index += 1) {
		await listenForKey(page);
		await page.keyboard.press(index % 6 === 5 ? "Space" : "a");
		times.push(await page.evaluate(() => (globalThis as Measuring).nextKey));
	}
	return times;
}

const folder = mkdtempSync(join(tmpdir(), "portal-typing-"));
const portal = await startPortal(folder);
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
try {
	const { userId, cookie } = await openStaffSession(portal, {
		roles: [{ role: "phong_vien", categoryId: null }],
		level: 2,
	});
	const articleId = await makeArticle(folder, userId);
	const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
	const [name = "", value = ""] = cookie.split("=");
	await context.addCookies([{ name, value, url: portal.origin, httpOnly: true, sameSite: "Strict" }]);
	const page = await context.newPage();
	await page.goto(`${portal.origin}/admin/bai-viet/${articleId}`);
	const sheet = page.getByRole("textbox", { name: "Nội dung bài" });
	await sheet.locator("p").nth(40).click();
	const indexes: number[] = [];
	for (let round = 0; round < CALIBRATIONS; round += 1) {
		indexes.push(await page.evaluate(pageFunctions.computeBenchmarkIndex));
	}
	const calibrated = toPhoneSlowdown(getMedian(indexes));
	console.log(`benchmark indexes ${indexes.map(Math.round).join(", ")}`);
	const throttle = await context.newCDPSession(page);
	for (const rate of [1, calibrated, 4]) {
		await throttle.send("Emulation.setCPUThrottlingRate", { rate });
		await typeKeys(page, WARM_UP);
		const times = await typeKeys(page, KEYS);
		const [p50, p95] = [getMedian(times), getPercentile(times, 0.95)];
		console.log(`slowed ${rate.toFixed(1)} times: key to frame, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`);
	}
} finally {
	await browser.close();
	await portal.stop();
	rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
