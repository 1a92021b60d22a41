import type { Page } from "@playwright/test";
import { listBarriers } from "../support/accessibility.ts";
import { expect, test } from "../support/test.ts";

const ASKED = /\/tim-kiem\/goi-y\?/;

const getField = (page: Page) => page.getByRole("banner").getByRole("combobox", { name: "Tìm trong trang" });
const getOptions = (page: Page) => page.getByRole("listbox", { name: "Gợi ý" }).getByRole("option");

test("what is typed brings suggestions, which arrow keys walk through and Enter opens", async ({ page }) => {
	await page.goto("/");
	const field = getField(page);
	await expect(field).toHaveAttribute("aria-expanded", "false");
	await field.pressSequentially("xay dung d");
	await expect(getOptions(page).first()).toContainText("Xây dựng Đảng");
	await expect(field).toHaveAttribute("aria-expanded", "true");
	const count = await getOptions(page).count();
	await expect(page.getByRole("banner").getByRole("status")).toHaveText(`Có ${count} gợi ý`);

	await field.press("ArrowDown");
	const active = await field.getAttribute("aria-activedescendant");
	await expect(page.locator(`#${active}`)).toHaveAttribute("aria-selected", "true");
	await expect(getOptions(page).first()).toHaveId(String(active));
	await field.press("ArrowUp");
	await expect(getOptions(page).and(page.locator("[aria-selected=true]"))).toHaveCount(0);
	await field.press("ArrowUp");
	await expect(getOptions(page).last()).toHaveAttribute("aria-selected", "true");
	await field.press("ArrowDown");
	await field.press("ArrowDown");
	await expect(field).toBeFocused();
	await field.press("Enter");
	await expect(page).toHaveURL("/chuyen-muc/xay-dung-dang");
});

test("Escape closes the suggestions and keeps the words; Enter in the field searches for them", async ({ page }) => {
	await page.goto("/");
	const field = getField(page);
	await field.pressSequentially("cong chieng");
	await expect(getOptions(page).first()).toBeVisible();
	await field.press("Escape");
	await expect(page.getByRole("listbox")).toHaveCount(0);
	await expect(field).toHaveValue("cong chieng");
	await field.press("Enter");
	await expect(page).toHaveURL("/tim-kiem?q=cong+chieng");
});

test("a suggestion is opened by a click, and the list is gone when the reader goes elsewhere", async ({ page }) => {
	await page.goto("/tim-kiem");
	const field = page.getByRole("main").getByRole("combobox", { name: "Tìm bài" });
	await field.pressSequentially("kinh t");
	await expect(getOptions(page).first()).toBeVisible();
	await page.getByRole("heading", { level: 1 }).click();
	await expect(page.getByRole("listbox")).toHaveCount(0);
	await field.click();
	await field.press("End");
	await field.pressSequentially("e");
	await getOptions(page).filter({ hasText: "chuyên mục" }).first().click();
	await expect(page).toHaveURL(/\/chuyen-muc\/kinh-te/);
});

test("nothing is asked for while a syllable is being composed, and what is composed is asked for once", async ({
	page,
}) => {
	const asked: string[] = [];
	page.on("request", (request) => {
		if (ASKED.test(request.url())) asked.push(new URL(request.url()).searchParams.get("q") ?? "");
	});
	await page.clock.install();
	await page.goto("/");
	const field = getField(page);
	await field.focus();
	const browser = await page.context().newCDPSession(page);
	for (const text of ["d", "dd", "đa", "đak"]) {
		await browser.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
		await page.clock.runFor(1000);
	}
	await expect(field).toHaveValue("đak");
	expect(asked).toEqual([]);
	await browser.send("Input.insertText", { text: "đak" });
	await page.clock.runFor(1000);
	await expect(getOptions(page).first()).toBeVisible();
	expect(asked).toEqual(["đak"]);

	// Keys that belong to the composition choose nothing.
	await field.evaluate((input) => {
		for (const key of ["ArrowDown", "Enter"])
			input.dispatchEvent(new KeyboardEvent("keydown", { key, isComposing: true, bubbles: true }));
	});
	await expect(page.locator("[aria-selected=true]")).toHaveCount(0);
	await expect(page).toHaveURL("/");
});

test("letters typed quickly are one question, and an older answer never replaces a newer one", async ({ page }) => {
	const asked: string[] = [];
	const { promise: isReleased, resolve: release } = Promise.withResolvers<void>();
	await page.route(ASKED, async (route) => {
		const query = new URL(route.request().url()).searchParams.get("q") ?? "";
		asked.push(query);
		if (query === "lang") await isReleased;
		// The browser no longer wants the answer to what it has given up.
		await route.fulfill({ json: { goiY: [{ chu: `Gợi ý cho ${query}`, loai: "", duongDan: "/" }] } }).catch(() => {});
	});
	await page.goto("/");
	const field = getField(page);
	await field.pressSequentially("lang", { delay: 5 });
	await expect.poll(() => asked).toEqual(["lang"]);
	await field.pressSequentially(" cu", { delay: 5 });
	await expect(getOptions(page)).toHaveText(["Gợi ý cho lang cu"]);
	release();
	await page.unrouteAll({ behavior: "wait" });
	await expect(getOptions(page)).toHaveText(["Gợi ý cho lang cu"]);
	expect(asked).toEqual(["lang", "lang cu"]);
});

test("an answer that fails leaves the field as it is", async ({ page }) => {
	await page.route(ASKED, (route) => route.fulfill({ status: 503, body: "bận" }));
	await page.goto("/");
	const field = getField(page);
	const answered = page.waitForResponse(ASKED);
	await field.pressSequentially("cong chieng");
	await answered;
	await expect(page.getByRole("listbox")).toHaveCount(0);
	await field.press("Enter");
	await expect(page).toHaveURL("/tim-kiem?q=cong+chieng");
});

test("an open list has no barrier, its rows are of a thumb's size, and it fits a phone", async ({ page }) => {
	for (const [width, colorScheme] of [
		[360, "dark"],
		[1280, "light"],
	] as const) {
		await page.setViewportSize({ width, height: 800 });
		await page.emulateMedia({ colorScheme });
		await page.goto("/tim-kiem");
		const field = page.getByRole("main").getByRole("combobox", { name: "Tìm bài" });
		await field.pressSequentially("xa");
		await expect(getOptions(page).first()).toBeVisible();
		await field.press("ArrowDown");
		expect(await listBarriers(page)).toEqual([]);
		for (const option of await getOptions(page).all()) {
			const box = await option.boundingBox();
			expect(box?.height).toBeGreaterThanOrEqual(44);
			expect((box?.x ?? -1) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
		}
		const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(overhang).toBeLessThanOrEqual(0);
	}
});

test("where data is to be saved, nothing is asked for and the field stays a plain one", async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, "connection", { value: { saveData: true } });
	});
	await page.goto("/");
	await expect(page.getByRole("banner").getByRole("searchbox", { name: "Tìm trong trang" })).toBeVisible();
	await expect(page.locator("[role=combobox]")).toHaveCount(0);
});

test.describe("without script", () => {
	test.use({ javaScriptEnabled: false });

	test("the field is a plain one that searches", async ({ page }) => {
		await page.goto("/");
		const field = page.getByRole("banner").getByRole("searchbox", { name: "Tìm trong trang" });
		await field.fill("cong chieng");
		await field.press("Enter");
		await expect(page).toHaveURL("/tim-kiem?q=cong+chieng");
	});
});
