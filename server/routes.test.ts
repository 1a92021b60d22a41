import { describe, expect, test } from "vitest";
import { isPageKey, resolveTarget, toAppAddress } from "./routes.ts";

const page = (key: string) => ({ kind: "page", key });
const to = (location: string) => ({ kind: "redirect", location });
const unknown = (key: string) => ({ kind: "unknown", key });

describe("addresses of pages", () => {
	test.each([
		"/",
		"/tin/dang-bo-dak-doa-1807",
		"/tin/1-1",
		"/tin/dang-bo-dak-doa-1807?che-do=de-doc",
		"/chuyen-muc/xay-dung-dang",
		"/chuyen-muc/xay-dung-dang/trang/2",
		"/chuyen-muc/xay-dung-dang/rss.xml",
		"/tac-gia/hoai-an/trang/12",
		"/chu-de/giu-lay-tieng-chieng",
		"/anh",
		"/anh/bien-ho-3",
		"/video/le-hoi-4",
		"/van-ban",
		"/van-ban/trang/2?co-quan=tinh-uy&loai=nghi-quyet&nam=2026",
		"/van-ban/nghi-quyet-15-nq-tu-3",
		"/dinh-chinh/trang/2",
		"/quyen-rieng-tu",
		"/so-do-trang",
		"/lich-cong-tac",
		"/co-cau-to-chuc",
		"/co-cau-to-chuc/ban-to-chuc-tinh-uy",
		"/hoi-dap",
		"/hoi-dap/trang/2?linh-vuc=y-te",
		"/hoi-dap/dang-vien-di-lam-xa-3",
		"/sitemap/hoi-dap.xml",
		"/lay-y-kien/trang/2",
		"/lay-y-kien/du-thao-quy-dinh-1",
		"/lay-y-kien/du-thao-quy-dinh-1/trang/2",
		"/sitemap/lay-y-kien.xml",
		"/lich-cong-tac/2026-tuan-48",
		"/lich-cong-tac/2026-tuan-48/lich.ics",
		"/lich-cong-tac.ics",
		"/tim-kiem",
		"/tim-kiem?q=chi+b%E1%BB%99&trang=2",
		"/rss",
		"/rss.xml",
		"/atom.xml",
		"/feed.json",
		"/chuyen-muc/xay-dung-dang/feed.json",
		"/sitemap.xml",
		"/sitemap/bai-12.xml",
		"/sitemap/tu-khoa.xml",
		"/sitemap-news.xml",
		"/sitemap-news/2.xml",
		"/api/v1/articles",
		"/api/v1/articles?category=y-te&cursor=1-2&limit=5",
		"/api/v1/articles/7",
		"/api/v1/openapi.json",
		"/robots.txt",
	])("%s", (url) => {
		expect(resolveTarget(url)).toEqual(page(url));
		expect(isPageKey(url)).toBe(true);
	});

	test.each([
		"/khong-co",
		"/tin/khong-co-so",
		"/tin/a--1x",
		"/chuyen-muc/a/trang/0",
		"/chuyen-muc/a/trang/1.5",
		"/tin",
		"/chuyen-muc/a/b",
		"/default.aspx?id=5",
		"/sitemap/bai-0.xml",
		"/sitemap/khac.xml",
		"/api/v1/articles/x",
		"/api/v1",
		"/lich-cong-tac/2026-w48",
		"/lich-cong-tac/2026-tuan-54",
		"/lich-cong-tac/2026-tuan-48/lich",
	])("%s is unknown", (url) => {
		expect(resolveTarget(url)).toEqual(unknown(url));
		expect(isPageKey(url)).toBe(false);
	});

	test("the address of the page for unknown addresses is itself unknown, and rendered", () => {
		expect(resolveTarget("/khong-tim-thay")).toEqual(unknown("/khong-tim-thay"));
		expect(isPageKey("/khong-tim-thay")).toBe(true);
	});

	test("a counted click is answered anew each time", () => {
		expect(resolveTarget("/chuyen-tiep/7")).toEqual({ kind: "direct", key: "/chuyen-tiep/7" });
	});
});

describe("other spellings of a page lead to the right one", () => {
	test.each([
		["/tin/a-1?utm_source=fb&fbclid=x", "/tin/a-1"],
		["/tin/a-1?", "/tin/a-1"],
		["/?utm_campaign=x", "/"],
		["/tin/a-1/", "/tin/a-1"],
		["/tin/a-1?che-do=khac", "/tin/a-1"],
		["/tin/a-1?che-do", "/tin/a-1"],
		["/tin/a-1?fbclid=x&che-do=de-doc", "/tin/a-1?che-do=de-doc"],
		["/chuyen-muc/a?che-do=de-doc", "/chuyen-muc/a"],
		["//tin//a-1", "/tin/a-1"],
		["/Tin/A-1", "/tin/a-1"],
		["/tin/%61-1", "/tin/a-1"],
		["/tim-kiem?q=a&utm=1", "/tim-kiem?q=a"],
		["/tim-kiem?q=a&q=b", "/tim-kiem?q=a"],
		["/tim-kiem?x", "/tim-kiem"],
	])("S02: %s → %s", (url, location) => {
		expect(resolveTarget(url)).toEqual(to(location));
		expect(resolveTarget(location)).toEqual(page(location));
	});

	test("the order and the spelling of what a page reads make no second copy of it", () => {
		for (const url of ["/tim-kiem?trang=2&q=chi+bộ", "/tim-kiem?q=chi%20b%E1%BB%99&trang=2"]) {
			expect(resolveTarget(url)).toEqual(page("/tim-kiem?q=chi+b%E1%BB%99&trang=2"));
		}
	});
});

test.each([
	["/tin/a-1", "/tin/a-1"],
	["/tin/a-1?che-do=de-doc", "/de-doc/tin/a-1"],
	["/tin/a-1.lite", "/ban-nhe/tin/a-1"],
	["/.lite", "/ban-nhe"],
	["/tim-kiem?q=che-do%3Dde-doc", "/tim-kiem?q=che-do%3Dde-doc"],
])("the page of %s is made at %s, where nobody can ask for it", (key, address) => {
	expect(toAppAddress(key)).toBe(address);
	if (address !== key) expect(resolveTarget(address)).toEqual(unknown(address));
});

test.each(["/%", "/%zz", "/%c3%28", "/tin/a-1%00"])("%s cannot be read", (url) => {
	expect(resolveTarget(url)).toEqual({ kind: "malformed" });
});

test.each([
	"//evil.example/tin/a-1",
	"/\\evil.example",
	"/%2f%2fevil.example",
	"/tin/a-1/../..",
	"/%252e%252e/",
	"/%2561dmin",
])("%s leads nowhere", (url) => {
	expect(resolveTarget(url)).toEqual(unknown(url));
});

test("a hostile address takes no longer than a plain one", () => {
	const begun = performance.now();
	for (const part of ["a-", "1-", "-", "%2d", "/", "a1", "trang/1"]) resolveTarget(`/tin/${part.repeat(20_000)}`);
	expect(performance.now() - begun).toBeLessThan(200);
});
