import { STATUS, TEMPLATES } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";

test.use({ javaScriptEnabled: false });

test("R40: every kind of page is whole without script", async ({ page, templates }) => {
	for (const template of TEMPLATES) {
		const answer = await page.goto(templates[template]);
		expect(answer?.status(), template).toBe(STATUS[template] ?? 200);
		await expect(page.getByRole("main").getByRole("heading", { level: 1 }), template).not.toBeEmpty();
		await expect(page.getByRole("contentinfo"), template).toContainText("Chịu trách nhiệm nội dung");
	}
});

test("R40: the menu opens and leads to a section without script, on a phone and on a desk", async ({ page }) => {
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto("/");
		const section = page
			.getByRole("navigation", { name: "Chuyên mục" })
			.getByRole("link", { name: "Di sản cồng chiêng" });
		await expect(section).toBeHidden();
		await page.getByText("Tất cả chuyên mục").click();
		await section.click();
		await expect(page).toHaveURL("/chuyen-muc/di-san-cong-chieng");
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Di sản cồng chiêng");
	}
});

test("R40: a reader pages through a section without script, there and back", async ({ page }) => {
	await page.goto("/chuyen-muc/xay-dung-dang");
	await page.getByRole("link", { name: "Trang sau" }).click();
	await expect(page).toHaveURL("/chuyen-muc/xay-dung-dang/trang/2");
	await page.getByRole("link", { name: "Trang trước" }).click();
	await expect(page).toHaveURL("/chuyen-muc/xay-dung-dang");
});

test("R40: a reader searches without script, with or without marks", async ({ page }) => {
	await page.goto("/");
	for (const words of ["cà phê", "ca phe"]) {
		await page.getByRole("banner").getByRole("searchbox").fill(words);
		await page.getByRole("banner").getByRole("button", { name: "Tìm" }).click();
		await expect(page.getByRole("status")).toContainText(new RegExp(`^\\d+ kết quả cho “${words}”`));
		await expect(page.getByRole("main").getByRole("searchbox")).toHaveValue(words);
		await expect(page.getByRole("main").getByRole("article").first()).toContainText(/cà phê/i);
	}
});

test("R17: a reader chooses a place for the weather without script, from every page", async ({ page, templates }) => {
	await page.goto(templates.article);
	const box = page.getByRole("region", { name: "Thời tiết" });
	await expect(box.getByLabel("Chọn thành phố")).toHaveValue("pleiku");
	await box.getByLabel("Chọn thành phố").selectOption("Quy Nhơn");
	await box.getByRole("button", { name: "Xem" }).click();
	await expect(page).toHaveURL("/thoi-tiet?noi=quy-nhon");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thời tiết Quy Nhơn");
	await expect(page.getByLabel("Chọn thành phố")).toHaveValue("quy-nhon");
	await expect(page.getByRole("region", { name: "Hiện tại" })).toContainText("26°C");
	await page.getByLabel("Chọn thành phố").selectOption("An Khê");
	await page.getByRole("button", { name: "Xem" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thời tiết An Khê");
});

test("R20: the way back up moves focus to the top of the page without script", async ({ page, templates }) => {
	await page.goto(templates.article);
	const up = page.getByRole("contentinfo").getByRole("link", { name: "LÊN ĐẦU TRANG" });
	await up.click();
	await expect(page.getByRole("banner")).toBeFocused();
	await expect(page.getByRole("banner")).toBeInViewport();
});
