import { load } from "cheerio";
import { listArticleLinks, toArticleId } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";

test("S11: articles ask for large pictures, what is not for search engines says so, and robots.txt names the sitemaps", async ({
	request,
	ownPortal: { origin, runCommand },
}) => {
	await runCommand("settings", "set", "site.isDemo", "false");
	const readRules = async (path: string) => {
		const page = load(await (await request.get(origin + path)).text());
		return page('meta[name="robots"]').attr("content");
	};
	const [article = ""] = await listArticleLinks(request, `${origin}/chuyen-muc/xay-dung-dang`);
	await expect.poll(() => readRules(article), { intervals: [20] }).toBe("max-image-preview:large");
	const hidden = ["/tim-kiem?q=chi+bo", `${article}.lite`, `/binh-luan?bai=${toArticleId(article)}`, "/lien-he/gui"];
	for (const path of [...hidden, "/khong-co-trang-nay"]) expect(await readRules(path), path).toMatch(/^noindex/);
	expect(await (await request.get(`${origin}/robots.txt`)).text()).toMatch(
		/^Sitemap: \S+\/sitemap\.xml\nSitemap: \S+\/sitemap-news\.xml$/m,
	);
});

test("S12: what is unknown answers 404, what was taken down 410, another spelling 301, and in each case in the first answer", async ({
	request,
	ownPortal: { origin, runCommand },
}) => {
	const [gone = "", moved = ""] = await listArticleLinks(request, `${origin}/chuyen-muc/xay-dung-dang`);
	await runCommand("article", "take-down", String(toArticleId(gone)), "--reason", "Kiểm tra nguồn tin");
	const ask = async (path: string) => {
		const answer = await request.get(origin + path, { maxRedirects: 0 });
		return [answer.status(), answer.headers().location ?? null];
	};
	await expect.poll(() => ask(gone), { intervals: [20] }).toEqual([410, null]);
	for (const path of ["/khong-co", "/tin/khong-co-999999", "/chuyen-muc/khong-co", "/van-ban/khong-co-999999"]) {
		expect(await ask(path), path).toEqual([404, null]);
	}
	expect(await ask(moved.toUpperCase())).toEqual([301, moved]);
	expect(await ask(`/tin/ten-cu-${toArticleId(moved)}`)).toEqual([301, moved]);
});
