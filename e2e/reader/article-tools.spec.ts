import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "../support/test.ts";

test("R36: an article is passed on by plain links, and its address copied, without a word to anybody else", async ({
	page,
	context,
	templates,
	portal,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	const foreign: string[] = [];
	page.on("request", (request) => {
		if (!request.url().startsWith(portal.origin)) foreign.push(request.url());
	});
	await page.goto(templates.article);
	const share = page.getByRole("navigation", { name: "Chia sẻ bài viết" });
	const address = encodeURIComponent(portal.origin + templates.article);
	for (const name of ["Zalo", "Facebook", "E-mail"]) {
		const href = await share.getByRole("link", { name }).getAttribute("href");
		expect(href).toContain(address);
	}
	await share.getByRole("button", { name: "Sao chép liên kết" }).click();
	await expect(share.getByRole("status")).toHaveText("Đã sao chép");
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(portal.origin + templates.article);
	expect(foreign).toEqual([]);
});

test("R38: text comes in three sizes, and the one chosen holds on the next page and after a reload", async ({
	page,
	templates,
}) => {
	const readSize = () =>
		page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector(".prose p") as Element).fontSize));
	await page.goto(templates.article);
	const sizes = page.getByRole("group", { name: "Cỡ chữ" });
	const usual = await readSize();
	await sizes.getByRole("button", { name: "Chữ rất to" }).click();
	const largest = await readSize();
	expect(largest).toBeGreaterThan(usual * 1.3);
	await page.reload();
	expect(await readSize()).toBe(largest);
	await expect(sizes.getByRole("button", { name: "Chữ rất to" })).toHaveAttribute("aria-pressed", "true");
	await page.goto(templates["old article"]);
	expect(await readSize()).toBe(largest);
	await sizes.getByRole("button", { name: "Chữ to" }).click();
	expect(await readSize()).toBeLessThan(largest);
	await sizes.getByRole("button", { name: "Chữ vừa" }).click();
	expect(await readSize()).toBe(usual);
});

test("R38: the largest text fits a phone of 320 pixels, and so does a page enlarged to twice its size", async ({
	page,
	templates,
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const address of [templates.article, templates.home, templates.category, templates.search]) {
		await page.goto(address);
		await page.evaluate(() => {
			document.documentElement.dataset.textSize = "3";
		});
		const isWider = () =>
			page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect(await isWider(), address).toBe(0);
	}
});

test("R37: a printed article has its title, date, author, text and address, no menu, and three pages at most", async ({
	page,
	templates,
	portal,
}) => {
	await page.goto(templates.article);
	await page.emulateMedia({ media: "print" });
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	await expect(page.getByText(portal.origin + templates.article)).toBeVisible();
	await expect(page.locator("main time").first()).toBeVisible();
	for (const name of ["navigation", "search", "complementary"] as const) {
		for (const part of await page.getByRole(name).all()) await expect(part).toBeHidden();
	}
	const pdf = await page.pdf({ format: "A4" });
	const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
	expect(pages).toBeGreaterThan(0);
	expect(pages).toBeLessThanOrEqual(3);
});

test("R14: an album's pictures are viewed one by one with the keyboard, each at an address of its own", async ({
	page,
	templates,
}) => {
	await page.goto(templates.album);
	await page.locator("a[data-photo]").nth(1).click();
	const viewer = page.getByRole("dialog", { name: "Xem ảnh" });
	await expect(viewer.getByRole("status")).toContainText(/^Ảnh 2 \/ \d+$/);
	expect(page.url()).toMatch(/#anh-2$/);
	await page.keyboard.press("ArrowRight");
	await expect(viewer.getByRole("status")).toContainText(/^Ảnh 3 /);
	await expect(viewer.getByRole("img")).toBeVisible();
	for (let press = 0; press < 6; press += 1) {
		await page.keyboard.press("Tab");
		const isInside = await viewer.evaluate(
			(dialog) => dialog.contains(document.activeElement) || document.activeElement === document.body,
		);
		expect(isInside).toBe(true);
	}
	await page.keyboard.press("Escape");
	await expect(viewer).toBeHidden();
	expect(page.url()).not.toContain("#anh");
	await expect(page.locator("a[data-photo]").nth(2)).toBeFocused();
	await page.goto(`${templates.album}#anh-2`);
	await expect(viewer.getByRole("status")).toContainText(/^Ảnh 2 /);
});

test("R14: without script a picture of an album leads to itself in full width", async ({
	browser,
	templates,
	portal,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: portal.origin });
	const page = await context.newPage();
	await page.goto(templates.album);
	const href = await page.locator("a[data-photo]").first().getAttribute("href");
	const answer = await page.request.get(String(href));
	expect(answer.headers()["content-type"]).toBe("image/jpeg");
	await expect(page.getByRole("button", { name: "Sao chép liên kết" })).toBeHidden();
	await context.close();
});

/** The portal behind a slow network: of a page's HTML, what follows `cut` comes when `release` is called. */
async function startSlowNetwork(origin: string, cut: string) {
	const { promise: released, resolve: release } = Promise.withResolvers<void>();
	const server = createServer(async ({ url = "/" }, response) => {
		const answer = await fetch(origin + url);
		const type = answer.headers.get("content-type") ?? "";
		const body = Buffer.from(await answer.arrayBuffer());
		response.writeHead(answer.status, { "content-type": type });
		const at = type.startsWith("text/html") ? body.indexOf(cut) + cut.length : body.length;
		response.write(body.subarray(0, at));
		if (at < body.length) await released;
		response.end(body.subarray(at));
	}).listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	return { origin: `http://127.0.0.1:${port}`, release, close: () => void server.close() };
}

test("R38: buttons work as well when the script is there before the rest of the page", async ({
	page,
	portal,
	templates,
}) => {
	const network = await startSlowNetwork(portal.origin, '<text-size class="needs-script">');
	await page.addInitScript(() => localStorage.setItem("co-chu", "3"));
	const coming = page.goto(network.origin + templates.article);
	await page.waitForFunction(() => document.documentElement.dataset.textSize === "3");
	network.release();
	await coming;
	const sizes = page.getByRole("group", { name: "Cỡ chữ" });
	await expect(sizes.getByRole("button", { name: "Chữ rất to" })).toHaveAttribute("aria-pressed", "true");
	await sizes.getByRole("button", { name: "Chữ vừa" }).click();
	await expect(page.locator("html")).not.toHaveAttribute("data-text-size");
	network.close();
});
