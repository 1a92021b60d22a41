import type { APIRequestContext } from "@playwright/test";

const ARTICLE_LINK = /href="(\/tin\/[a-z0-9-]+-\d+)"/g;
const ALBUM_LINK = /href="(\/anh\/[a-z0-9-]+-\d+)"/g;
const VIDEO_LINK = /href="(\/video\/[a-z0-9-]+-\d+)"/g;
const AUTHOR_LINK = /href="(\/tac-gia\/[a-z0-9-]+)"/g;
const TAG_LINK = /href="(\/tu-khoa\/[a-z0-9-]+)"/g;
const MONTH_LINK = /href="(\/luu-tru\/\d{4}\/\d{2})"/g;
const TOPIC_LINK = /href="(\/chu-de\/[a-z0-9-]+)"/g;

const DOCUMENT_LINK = /href="(\/van-ban\/[a-z0-9-]+-\d+)"/g;

const QUESTION_LINK = /href="(\/hoi-dap\/[a-z0-9-]+-\d+)"/g;

const CONSULTATION_LINK = /href="(\/lay-y-kien\/[a-z0-9-]+-\d+)"/g;

/** Kinds of pages a reader meets. */
export const TEMPLATES = [
	"home",
	"article",
	"old article",
	"Jrai article",
	"comments",
	"comment form",
	"sent comment",
	"contact form",
	"sent letter",
	"report form",
	"sent report",
	"comment report form",
	"sent comment report",
	"category",
	"second category",
	"empty category",
	"author",
	"topic",
	"tag",
	"most read",
	"lite home",
	"lite article",
	"lite category",
	"easy article",
	"easy article with numbers",
	"easy Jrai article",
	"archive",
	"month",
	"albums",
	"album",
	"videos",
	"video",
	"documents",
	"selected documents",
	"document",
	"replaced document",
	"information",
	"privacy",
	"site map",
	"corrections",
	"corrected article",
	"live article",
	"lost video",
	"played article",
	"search",
	"vain search",
	"rates",
	"weather",
	"weather elsewhere",
	"feed list",
	"organisation",
	"unit",
	"former unit",
	"questions",
	"question",
	"question form",
	"question lookup",
	"consultations",
	"consultation",
	"closed consultation",
	"opinion form",
	"polls",
	"poll results",
	"work week",
	"empty work week",
	"not found",
	"taken-down article",
] as const;
export type Template = (typeof TEMPLATES)[number];

/** The status of a page of that kind; 200 for all others. */
export const STATUS: Partial<Record<Template, number>> = { "not found": 404, "taken-down article": 410 };

async function listLinks(request: APIRequestContext, path: string, link: RegExp): Promise<string[]> {
	const html = await (await request.get(path)).text();
	return [...new Set([...html.matchAll(link)].map(([, href]) => href as string))];
}

/** Addresses of the articles a page links to, in order, each once. */
export function listArticleLinks(request: APIRequestContext, path: string): Promise<string[]> {
	return listLinks(request, path, ARTICLE_LINK);
}

/** The number at the end of an article's address. */
export function toArticleId(path: string): number {
	return Number(path.match(/-(\d+)$/)?.[1]);
}

/** What readers write about an article, and to the newsroom. */
function listFormPages(article: string) {
	const ofArticle = (path: string) => `${path}?bai=${toArticleId(article)}`;
	return {
		comments: `${article}/y-kien/cu-nhat`,
		"comment form": ofArticle("/binh-luan"),
		"sent comment": ofArticle("/binh-luan/da-gui"),
		"contact form": "/lien-he/gui",
		"sent letter": "/lien-he/da-gui",
		"report form": ofArticle("/bao-loi"),
		"sent report": ofArticle("/bao-loi/da-gui"),
		// The first of the demo's comments is one that readers see.
		"comment report form": "/bao-cao-y-kien?so=1",
		"sent comment report": ofArticle("/bao-cao-y-kien/da-gui"),
	};
}

type FindFirst = (path: string, link: RegExp) => Promise<string>;

function toFindFirst(request: APIRequestContext, origin: string): FindFirst {
	return async (path, link) => {
		const [found] = await listLinks(request, origin + path, link);
		if (!found) throw new Error(`${path} has no link like ${link.source}`);
		return found;
	};
}

async function listEasyPages(first: FindFirst, article: string) {
	const toEasy = (path: string) => `${path}?che-do=de-doc`;
	return {
		"easy article": toEasy(article),
		"easy article with numbers": toEasy(await first("/tim-kiem?q=lam+giay+to+tai+nha", ARTICLE_LINK)),
		"easy Jrai article": toEasy(await first("/chuyen-muc/tieng-jrai", ARTICLE_LINK)),
	};
}

/** Drafts that are before the public; the first of the demo's is open, the second has its summary. */
async function listConsultationPages(request: APIRequestContext, origin: string) {
	const found = await listLinks(request, `${origin}/lay-y-kien`, CONSULTATION_LINK);
	const ofNumber = (number: number) => found.find((path) => toArticleId(path) === number) ?? "";
	return {
		consultations: "/lay-y-kien",
		consultation: ofNumber(1),
		"closed consultation": ofNumber(2),
		"opinion form": "/lay-y-kien/gui?so=1",
	};
}

/** What the committee tells of itself and its work. */
async function listOfficePages(first: FindFirst) {
	return {
		organisation: "/co-cau-to-chuc",
		unit: "/co-cau-to-chuc/thuong-truc-tinh-uy",
		"former unit": "/co-cau-to-chuc/ban-dan-van-tinh-uy",
		questions: "/hoi-dap",
		question: await first("/hoi-dap", QUESTION_LINK),
		"question form": "/hoi-dap/gui",
		"question lookup": "/hoi-dap/tra-cuu",
		polls: "/tham-do",
		"poll results": "/tham-do/ban-muon-trang-co-them-muc-nao-1/ket-qua",
		"work week": "/lich-cong-tac",
		"empty work week": "/lich-cong-tac/2001-tuan-05",
	};
}

/** One address of every kind of page the portal at `origin` has; only what was taken down is the caller's to know. */
export async function listTemplates(
	request: APIRequestContext,
	origin: string,
): Promise<Record<Exclude<Template, "taken-down article">, string>> {
	const first = toFindFirst(request, origin);
	const article = await first("/chuyen-muc/xay-dung-dang", ARTICLE_LINK);
	return {
		home: "/",
		article,
		"old article": await first("/chuyen-muc/dat-va-nguoi-gia-lai", ARTICLE_LINK),
		"Jrai article": await first("/chuyen-muc/tieng-jrai", ARTICLE_LINK),
		...listFormPages(article),
		category: "/chuyen-muc/tin-tuc-su-kien",
		"second category": "/chuyen-muc/xay-dung-dang/trang/2",
		"empty category": "/chuyen-muc/tuyen-dung",
		author: await first(article, AUTHOR_LINK),
		topic: await first("/", TOPIC_LINK),
		tag: await first(article, TAG_LINK),
		"most read": "/doc-nhieu",
		"lite home": "/.lite",
		"lite article": `${article}.lite`,
		"lite category": "/chuyen-muc/kinh-te-xa-hoi.lite",
		...(await listEasyPages(first, article)),
		archive: "/luu-tru",
		month: await first("/luu-tru", MONTH_LINK),
		albums: "/anh",
		album: await first("/anh", ALBUM_LINK),
		videos: "/video",
		video: await first("/video", VIDEO_LINK),
		documents: "/van-ban",
		"selected documents": "/van-ban?loai=nghi-quyet",
		document: await first("/van-ban?q=112+kh+tu", DOCUMENT_LINK),
		"replaced document": await first("/van-ban?q=18+qd+tu", DOCUMENT_LINK),
		information: "/lien-he",
		privacy: "/quyen-rieng-tu",
		"site map": "/so-do-trang",
		corrections: "/dinh-chinh",
		"corrected article": await first("/dinh-chinh", ARTICLE_LINK),
		"live article": await first("/tim-kiem?q=thong+cau+treo+dan+sinh", ARTICLE_LINK),
		"lost video": (await listLinks(request, `${origin}/video`, VIDEO_LINK)).at(-1) ?? "",
		"played article": await first("/chuyen-muc/infographic", ARTICLE_LINK),
		search: "/tim-kiem?q=chi+bo",
		"vain search": "/tim-kiem?q=khongcobainaonhuthe",
		rates: "/ty-gia",
		weather: "/thoi-tiet",
		"weather elsewhere": "/thoi-tiet?noi=quy-nhon",
		"feed list": "/rss",
		...(await listOfficePages(first)),
		...(await listConsultationPages(request, origin)),
		"not found": "/khong-co-trang-nay",
	};
}
