import { expect, test } from "vitest";
import { toDateTimeAttribute } from "../../lib/dates.ts";
import { htmlToLines } from "./html-to-lines.ts";
import { parseLegacyPage } from "./parse-legacy-page.ts";

const NOW = new Date("2026-11-24T03:00:00Z");
const parse = (text: string) => parseLegacyPage({ name: "a.html", format: "html", text }, NOW);
const LONG = "Từ đầu mùa khô, bà con làng Kon Sơ Lăl đã cùng nhau nạo vét hơn hai cây số mương dẫn nước về cánh đồng.";

const TABLE_PAGE = `<html><head><title>Nước về đồng - Trang tin cũ</title></head><body>
<table><tr><td colspan="2"><a href="/"><img src="/banner.jpg" alt="Trang tin"></a></td></tr>
<tr><td><ul><li><a href="/tin">Tin tức</a></li><li><a href="/van-ban">Văn bản</a></li></ul></td>
<td><span class="title">Nước về đồng</span><br>Ngày đăng: 5/9/2014 8:30:00 SA<br>
<p class="MsoNormal" style="margin:0"><b>Con mương mới đưa nước về cánh đồng
   của làng.</b></p>
<p><font face="Arial">${LONG}</font>&nbsp; Xem&nbsp;<a href="https://vi.example/nghi-quyet">nghị quyết</a> và <a href="javascript:void(0)">ghi chú</a>.</p>
<p>&nbsp;</p>
<table align="center"><tr><td><img src="/upload/muong.jpg" width="500"></td></tr><tr><td><em>Nạo vét mương. Ảnh: H.A</em></td></tr></table>
<h3>Việc cần làm</h3>
<ul><li>Giữ rừng đầu nguồn</li><li>Chia nước theo lịch</li></ul>
<table><tr><th>Làng</th><th>Ruộng (ha)</th></tr><tr><td>Kon Sơ</td><td>12,5</td></tr></table>
<p>${LONG} Vụ tới, cả làng cùng làm.</p>
<p align="right"><strong>Bài, ảnh: Hoài An</strong></p>
<a href="#">(Bấm vào đây để nhận mã)</a>
<div>Tin liên quan</div><div><a href="/tin-1"><img src="/cd.jpg" alt="Giữ nước đầu nguồn"></a></div>
<div>Ảnh <a href="/anh">Xem tất cả &gt;&gt;</a></div><div>Video</div><div><a href="/v/1">Mùa nước về</a></div>
<div>Liên kết website</div>
<div><a href="https://ho.example"><img src="/ho.jpg" alt="Biển Hồ"> Biển Hồ</a></div>
<div><a href="https://vb.example"><img src="/vb.jpg" alt="Quản lý văn bản"></a></div>
<div>LÊN ĐẦU TRANG</div></td></tr></table><script>alert("x")</script></body></html>`;

test("G06: a page laid out with tables gives its words, none lost and none added", () => {
	const page = parse(TABLE_PAGE);
	expect(page).toMatchObject({
		title: "Nước về đồng",
		views: null,
		lead: "Con mương mới đưa nước về cánh đồng của làng.",
		authors: ["Hoài An"],
	});
	expect(toDateTimeAttribute(page.date)).toBe("2014-09-05T08:30:00+07:00");
	expect(page.blocks).toMatchObject([
		{ kind: "paragraph", text: `${LONG} Xem nghị quyết và ghi chú.` },
		{ kind: "caption", caption: "Nạo vét mương.", credit: "H.A", imageSrc: "/upload/muong.jpg" },
		{ kind: "heading", level: 3, text: "Việc cần làm" },
		{ kind: "list", isOrdered: false, items: [[{ text: "Giữ rừng đầu nguồn" }], [{ text: "Chia nước theo lịch" }]] },
		{
			kind: "table",
			rows: [
				["Làng", "Ruộng (ha)"],
				["Kon Sơ", "12,5"],
			],
		},
		{ kind: "paragraph" },
	]);
	expect(page.report.doubts).toEqual([]);
});

test("only http links survive in a paragraph", () => {
	const [paragraph] = parse(TABLE_PAGE).blocks;
	expect(paragraph?.kind === "paragraph" && paragraph.runs).toEqual([
		{ text: `${LONG} Xem `, href: null },
		{ text: "nghị quyết", href: "https://vi.example/nghi-quyet" },
		{ text: " và ghi chú.", href: null },
	]);
});

test("furniture of a marked-up page is told apart by its pictures", () => {
	expect(parse(TABLE_PAGE).furniture).toEqual({
		topics: ["Giữ nước đầu nguồn"],
		videos: ["Mùa nước về"],
		links: [{ title: "Biển Hồ", href: "https://ho.example" }],
		banners: [{ title: "Quản lý văn bản", href: "https://vb.example" }],
	});
});

test("a newer page names its headline and its body, and what follows the body is no article", () => {
	const page =
		parse(`<html><head><meta property="og:title" content="Nước về đồng"><meta property="article:published_time" content="2019-03-15T01:30:00Z"></head>
<body><header><h1>Trang tin cũ</h1><nav><a href="/a">Trang chủ</a></nav></header><main><h1>Nước về đồng</h1>
<div class="tools"><a>In bài viết</a> </div><div>Bình luận (0)</div>
<div itemprop="articleBody"><h2>Con mương mới đưa nước về cánh đồng của làng Kon Sơ Lăl sau nhiều năm chờ đợi và góp công.</h2>
<figure><img src="https://cu.example/a.jpg" alt="Mương mới"><figcaption>Mương mới. Ảnh: H.A</figcaption></figure><p>${LONG}</p></div>
<p class="author">Hoài An</p><p>${LONG.repeat(4)}</p></main></body></html>`);
	expect(page).toMatchObject({
		title: "Nước về đồng",
		authors: ["Hoài An"],
		lead: expect.stringMatching(/^Con mương mới/),
	});
	expect(toDateTimeAttribute(page.date)).toBe("2019-03-15T08:30:00+07:00");
	expect(page.blocks).toMatchObject([
		{ kind: "caption", alt: "Mương mới", credit: "H.A" },
		{ kind: "paragraph", text: LONG },
	]);
	expect(page.report.dropped).toContain("Trang tin cũ");
	expect(page.report.doubts.join()).toContain("phần ẩn");
});

test("errors leaked into a marked-up page are counted once each", () => {
	const leak = "Input string was not in a correct format.";
	const page = parse(
		`<body>${leak}<h1>${leak} Nước về đồng</h1><p>15/03/2019</p><p>Sapo</p><p>${LONG}</p><img src="/a.jpg" alt="${leak}"><p>Hoài An</p></body>`,
	);
	expect(page).toMatchObject({ title: "Nước về đồng", report: { errorTexts: [{ text: leak, count: 3 }] } });
});

test("hidden things, scripts, icons and forms are not read", () => {
	const { lines } = htmlToLines(
		'<p hidden>a</p><div style="display: none">b</div><script>c</script><img src="/i.gif" width="1"><img src="data:x"><select><option>d</select><p>e</p>',
	);
	expect(lines).toMatchObject([{ text: "e" }]);
});
