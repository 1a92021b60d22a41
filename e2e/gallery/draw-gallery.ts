import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type APIRequestContext, type Browser, chromium, request as requests } from "@playwright/test";
import makeDemoTemplate, { copyDemoData } from "../support/demo-template.ts";
import { findChromium } from "../support/find-chromium.ts";
import { listArticleLinks, listTemplates, toArticleId } from "../support/pages.ts";
import { type Portal, startPortal } from "../support/portal.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { drawSheet, type SheetScreen } from "./draw-sheet.ts";
import { setUpNewsroom } from "./set-up-newsroom.ts";

const FOLDER = "docs/gallery";

const SCREENS = [
	{ width: 360, scale: 0.65, colorScheme: "light" },
	{ width: 768, scale: 0.45, colorScheme: "light" },
	{ width: 1280, scale: 0.45, colorScheme: "light" },
	{ width: 360, scale: 0.65, colorScheme: "dark" },
] as const satisfies readonly SheetScreen[];

/** The newsroom is at home on an office PC. */
const DESK_SCREENS = [
	{ width: 1366, scale: 0.55, colorScheme: "light" },
	{ width: 360, scale: 0.65, colorScheme: "light" },
	{ width: 1366, scale: 0.55, colorScheme: "dark" },
] as const satisfies readonly SheetScreen[];

/** Words above the pictures. */
const INTRODUCTION = `# Gallery

Every kind of page of the reader site with the demo content: on a phone, a tablet and a desk in light, and on a phone in dark; what lies
further down is cut. Then every screen of the newsroom, on an office PC and on a phone. \`npm run gallery\` draws it anew, \`npm run gallery -- home article\` these alone.
`;

/** Pages that say something about the look and are no kind of their own, by words that find them. */
const TELLING = {
	"article with a long title": "mình phải làm sai ít hơn dân",
	"article without a photo": "Thành ủy Pleiku sắp xếp lại",
	"article of photos": "Chùm ảnh",
	"long article with a table": "Nửa năm sau ngày hợp nhất",
};

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

/** Screens whose address hangs on nothing. */
const DESK_PAGES = {
	"desk word import": "/admin/bai-viet/nhap",
	"desk calendar": "/admin/lich",
	"desk notifications": "/admin/thong-bao",
	"desk library": "/admin/thu-vien",
	"desk picture": "/admin/thu-vien/1",
	"desk albums": "/admin/bo-anh",
	"desk album": "/admin/bo-anh/1",
	"desk videos": "/admin/video",
	"desk video": "/admin/video/1",
	"desk front page": "/admin/trang-nhat",
	"desk boxes": "/admin/khoi",
	"desk new banner": "/admin/khoi/banner/moi",
	"desk sections": "/admin/chuyen-muc",
	"desk pages": "/admin/trang",
	"desk page about the office": "/admin/trang/gioi-thieu",
	"desk notices": "/admin/tin-khan",
	"desk settings": "/admin/cai-dat",
	"desk redirects": "/admin/chuyen-huong",
	"desk links": "/admin/lien-ket",
	"desk webhooks": "/admin/webhook",
	"desk maintenance": "/admin/bao-tri",
	"desk sources": "/admin/nguon-tin",
	"desk feed entries": "/admin/tin-doi-tac",
	"desk work calendar": "/admin/lich-cong-tac",
	"desk questions": "/admin/hoi-dap",
	"desk question": "/admin/hoi-dap/1",
	"desk organisation": "/admin/to-chuc",
	"desk unit": "/admin/to-chuc/1",
	"desk upstreams": "/admin/so-lieu",
	"desk holds": "/admin/luu-giu",
	"desk comments": "/admin/y-kien",
	"desk comment settings": "/admin/y-kien/cai-dat",
	"desk letters": "/admin/thu",
	"desk letter": "/admin/thu/1",
	"desk reader data": "/admin/ban-doc",
	"desk documents": "/admin/van-ban",
	"desk document": "/admin/van-ban/1",
	"desk document import": "/admin/van-ban/nhap",
	"desk accounts": "/admin/tai-khoan",
	"desk new account": "/admin/tai-khoan/moi",
	"desk audit log": "/admin/nhat-ky",
	"desk own account": "/admin/ca-nhan",
	"desk digests": "/admin/ban-tin",
	"desk digest": "/admin/ban-tin/1",
	"desk polls": "/admin/tham-do",
	"desk poll": "/admin/tham-do/1",
	"desk consultations": "/admin/lay-y-kien",
	"desk opinions": "/admin/lay-y-kien/1",
	"desk consultation": "/admin/lay-y-kien/2/sua",
	"desk ratings": "/admin/danh-gia",
	"desk royalties": "/admin/nhuan-but",
	"desk royalty rules": "/admin/nhuan-but/quy-dinh",
	"desk royalties on paper": "/admin/nhuan-but/2026-10/in",
};

/** The screens of the newsroom by name, as somebody sees them who may see all. */
async function listDeskPages(portal: Portal, articlePath: string, livePath: string): Promise<Record<string, string>> {
	const publishedId = toArticleId(articlePath);
	const ids = await setUpNewsroom(portal.dataDir, publishedId);
	const article = (id: number) => `/admin/bai-viet/${id}`;
	return {
		desk: "/admin",
		"desk articles": "/admin/bai-viet",
		"desk new article": "/admin/bai-viet/moi",
		"desk submitted article": article(ids.submitted),
		"desk writing sheet": article(ids.editing),
		"desk scheduled article": article(ids.scheduled),
		"desk published article": article(publishedId),
		"desk pending draft": article(ids.pendingDraft),
		"desk preview": `${article(ids.editing)}/xem-truoc`,
		"desk royalty of an article": `/admin/nhuan-but/bai/${publishedId}`,
		"desk versions": `${article(ids.editing)}/phien-ban`,
		...DESK_PAGES,
		"desk live coverage": `${article(toArticleId(livePath))}/truc-tiep`,
	};
}

async function drawDesk(browser: Browser, portal: Portal, pages: readonly (readonly [string, string])[]) {
	const page = await openStaffPage(browser, portal, "truong_bbt", "thu_ky_toa_soan", "bien_tap_vien", "quan_tri");
	const storageState = await page.context().storageState();
	await page.context().close();
	for (const [name, path] of pages) {
		await drawSheet(browser, portal.origin + path, join(FOLDER, toFileName(name)), DESK_SCREENS, { storageState });
		console.log(name);
	}
}

async function drawGallery(only: readonly string[]): Promise<void> {
	const removeTemplate = await makeDemoTemplate();
	const portal = await startPortal(copyDemoData());
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: ["--no-sandbox", "--hide-scrollbars"],
	});
	const request = await requests.newContext();
	const isWanted = ([name]: readonly [string, string]) =>
		only.length === 0 || only.includes(name) || (only.includes("newsroom") && name.startsWith("desk"));
	mkdirSync(FOLDER, { recursive: true });
	try {
		const pages = await listPages(request, portal.origin);
		for (const [name, path] of Object.entries(pages).filter(isWanted)) {
			await drawSheet(browser, portal.origin + path, join(FOLDER, toFileName(name)), SCREENS);
			console.log(name);
		}
		const deskPages = await listDeskPages(portal, pages.article ?? "", pages["live article"] ?? "");
		await drawDesk(browser, portal, Object.entries(deskPages).filter(isWanted));
		writeFileSync(join(FOLDER, "README.md"), toReadme([...Object.keys(pages), ...Object.keys(deskPages)]));
	} finally {
		await browser.close();
		await portal.stop();
		rmSync(portal.dataDir, { recursive: true, force: true });
		removeTemplate();
	}
}

await drawGallery(process.argv.slice(2));
