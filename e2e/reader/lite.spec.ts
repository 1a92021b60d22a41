import { expect, test } from "../support/test.ts";

const MOST_BYTES = 50 * 1024;

test("R50: a lite page is whole within 50 KB: no script, no font, pictures as links, and the way to the full page", async ({
	page,
	templates,
	portal,
}) => {
	for (const name of ["lite home", "lite article", "lite category"] as const) {
		const answers: { type: string; bytes: number }[] = [];
		page.removeAllListeners("response");
		page.on("response", async (response) => {
			const sizes = await response.request().sizes();
			answers.push({
				type: response.request().resourceType(),
				bytes: sizes.responseBodySize + sizes.responseHeadersSize,
			});
		});
		await page.goto(templates[name], { waitUntil: "networkidle" });
		const types = answers.map(({ type }) => type);
		for (const type of ["script", "font", "image"]) expect(types).not.toContain(type);
		expect(answers.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(MOST_BYTES);
	}
	page.removeAllListeners("response");
	const full = await page.request.get(templates.article);
	const title = (await full.text()).match(/<h1[^>]*>([^<]+)/)?.[1];
	await page.goto(templates["lite article"]);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(String(title));
	await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", portal.origin + templates.article);
	await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
	await page.getByRole("link", { name: "Xem trang đầy đủ" }).click();
	expect(new URL(page.url()).pathname).toBe(templates.article);
});

test("R50: from the front page to an article a reader can stay on lite pages; what is unknown, moved or taken down is said", async ({
	page,
	request,
	templates,
}) => {
	await page.goto("/.lite");
	await page.getByRole("listitem").getByRole("link").first().click();
	expect(page.url()).toMatch(/\/tin\/[a-z0-9-]+-\d+\.lite$/);
	const status = async (path: string) => (await request.get(path, { maxRedirects: 0 })).status();
	expect(await status("/tin/khong-co-999999.lite")).toBe(404);
	expect(await status("/chuyen-muc/khong-co.lite")).toBe(404);
	expect(await status(`${templates.article.replace(/\/tin\/.*-(\d+)$/, "/tin/ten-cu-$1")}.lite`)).toBe(301);
	const gone = await request.get(`${templates["taken-down article"]}.lite`);
	expect([gone.status(), new URL(gone.url()).pathname]).toEqual([410, templates["taken-down article"]]);
	expect(await status("/ban-nhe")).toBe(404);
});
