import { EASY_QUERY, toEasyPath } from "../features/easy-reading/easy-path.ts";
import { INFORMATION_SLUGS } from "../features/pages/information-page.ts";

/** Where the page for unknown addresses is rendered; no page has this address. */
export const NOT_FOUND_PATH = "/khong-tim-thay";

interface Route {
	path: RegExp;
	/** Query names the page reads, sorted; any other is redirected away. */
	query: readonly string[];
	/** Of a page that reads one query name: the only value that means anything; any other is redirected away. */
	value?: string;
	/** Answered anew for every request, such as a counted click. */
	isDirect?: true;
}

const SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
const PAGE = "(?:/trang/[1-9][0-9]{0,5})?";
const WEEK = "20[0-9]{2}-tuan-(?:0[1-9]|[1-4][0-9]|5[0-3])";
const route = (path: string, query: readonly string[] = []): Route => ({ path: new RegExp(`^${path}$`), query });

const ROUTES: readonly Route[] = [
	route("/"),
	{ ...route(`/tin/${SLUG}-[0-9]+`, [EASY_QUERY.name]), value: EASY_QUERY.value },
	route(`/tin/${SLUG}-[0-9]+/truc-tiep/truoc-[1-9][0-9]{0,8}`),
	route(`/tin/${SLUG}-[0-9]+/y-kien(?:/cu-nhat)?${PAGE}`),
	route(`/chuyen-muc/${SLUG}${PAGE}`),
	route(`/tac-gia/${SLUG}${PAGE}`),
	route(`/chu-de/${SLUG}${PAGE}`),
	route(`/tu-khoa/${SLUG}${PAGE}`),
	route("/doc-nhieu"),
	route("/luu-tru"),
	route(`/luu-tru/[0-9]{4}/(?:0[1-9]|1[0-2])${PAGE}`),
	route(`/anh${PAGE}`),
	route(`/anh/${SLUG}-[0-9]+`),
	route(`/video${PAGE}`),
	route(`/video/${SLUG}-[0-9]+`),
	route("/\\.lite"),
	route(`/tin/${SLUG}-[0-9]+\\.lite`),
	route(`/chuyen-muc/${SLUG}\\.lite`),
	route("/tim-kiem", ["chuyen-muc", "den-ngay", "q", "tac-gia", "trang", "tu-ngay"]),
	route(`/van-ban${PAGE}`, ["co-quan", "hieu-luc", "linh-vuc", "loai", "nam", "q"]),
	route(`/van-ban/${SLUG}-[0-9]+`),
	route("/ty-gia"),
	route("/thoi-tiet", ["noi"]),
	route("/thoi-tiet\\.json"),
	route(`/dinh-chinh${PAGE}`),
	route(`/(?:${INFORMATION_SLUGS.join("|")}|so-do-trang)`),
	route(`/tham-do${PAGE}`),
	route(`/tham-do/${SLUG}-[0-9]+`, ["loi"]),
	route(`/tham-do/${SLUG}-[0-9]+/ket-qua`, ["phieu"]),
	route("/lich-cong-tac"),
	route(`/lich-cong-tac/${WEEK}(?:/lich\\.ics)?`),
	route("/lich-cong-tac\\.ics"),
	route(`/hoi-dap${PAGE}`, ["linh-vuc"]),
	route(`/hoi-dap/${SLUG}-[0-9]+`),
	{ ...route("/hoi-dap/(?:gui|tra-cuu)"), isDirect: true },
	route(`/lay-y-kien${PAGE}`),
	route(`/lay-y-kien/${SLUG}-[0-9]+${PAGE}`),
	{ ...route("/lay-y-kien/gui", ["so"]), isDirect: true },
	{ ...route("/danh-gia"), isDirect: true },
	{ ...route("/ban-tin"), isDirect: true },
	route(`/co-cau-to-chuc(?:/${SLUG})?`),
	route("/rss"),
	route(`(?:/chuyen-muc/${SLUG})?/(?:rss\\.xml|atom\\.xml|feed\\.json)`),
	route("/sitemap\\.xml"),
	route("/sitemap-news(?:/[1-9][0-9]{0,2})?\\.xml"),
	route("/sitemap/(?:trang|chu-de|tu-khoa|tac-gia|van-ban|hoi-dap|lay-y-kien|anh|video|bai-[1-9][0-9]{0,5})\\.xml"),
	route("/api/v1/articles", ["category", "cursor", "limit"]),
	route("/api/v1/articles/[1-9][0-9]{0,8}"),
	route("/api/v1/categories"),
	route("/api/v1/openapi\\.json"),
	route("/robots\\.txt"),
	{ ...route("/binh-luan", ["bai"]), isDirect: true },
	route("/binh-luan/da-gui", ["bai"]),
	{ ...route("/bao-cao-y-kien", ["so"]), isDirect: true },
	route("/bao-cao-y-kien/da-gui", ["bai"]),
	{ ...route("/lien-he/gui"), isDirect: true },
	route("/lien-he/da-gui"),
	{ ...route("/bao-loi", ["bai", "ban", "doan"]), isDirect: true },
	route("/bao-loi/da-gui", ["bai"]),
	{ ...route("/xem-truoc/[0-9a-f]{64,200}"), isDirect: true },
	{ ...route("/chuyen-tiep/[0-9]+"), isDirect: true },
];

/** What marks the key of an article that is to be read easily. */
const EASY_END = toEasyPath("");

/** Where the application keeps the page of a key: lite and easy pages stand apart, with frames of their own. */
export function toAppAddress(key: string): string {
	if (key.startsWith("/tin/") && key.endsWith(EASY_END)) return `/de-doc${key.slice(0, -EASY_END.length)}`;
	if (!key.endsWith(".lite")) return key;
	const full = key.slice(0, -".lite".length);
	return full === "/" ? "/ban-nhe" : `/ban-nhe${full}`;
}

/** What stands at an address. `key` is the address in its one right form. */
export type Target =
	| { kind: "page"; key: string }
	| { kind: "direct"; key: string }
	| { kind: "redirect"; location: string }
	| { kind: "unknown"; key: string }
	| { kind: "malformed" };

/**
 * Finds what a request target (path and query, beginning with "/") means for readers. Other spellings of a known
 * address lead to the right one: upper case, escapes, doubled or trailing slashes, query names the page does not read.
 */
export function resolveTarget(url: string): Target {
	const queryAt = url.indexOf("?");
	const rawPath = queryAt === -1 ? url : url.slice(0, queryAt);
	const path = toCleanPath(rawPath);
	if (path === null) return { kind: "malformed" };
	const known = ROUTES.find((candidate) => candidate.path.test(path));
	if (!known) return { kind: "unknown", key: url };
	const { query, isExact } = readQuery(queryAt === -1 ? null : url.slice(queryAt + 1), known);
	const key = query === "" ? path : `${path}?${query}`;
	if (path !== rawPath || !isExact) return { kind: "redirect", location: key };
	return { kind: known.isDirect ? "direct" : "page", key };
}

/** Whether a page of the application stands at `key`. */
export function isPageKey(key: string): boolean {
	const path = key.split("?", 1)[0] ?? "";
	return key === NOT_FOUND_PATH || ROUTES.some((candidate) => candidate.path.test(path));
}

/** Escapes are undone once: what is still escaped then is part of a name, and no name of ours has such. */
function toCleanPath(raw: string): string | null {
	let path = raw;
	try {
		if (raw.includes("%")) path = decodeURIComponent(raw);
	} catch {
		return null;
	}
	if (path.includes("\0")) return null;
	const clean = path.toLowerCase().replace(/\/{2,}/g, "/");
	return clean.length > 1 && clean.endsWith("/") ? clean.slice(0, -1) : clean;
}

/** `isExact`: the raw query holds nothing but what the page reads, each name once. */
function readQuery(raw: string | null, { query: names, value: only }: Route): { query: string; isExact: boolean } {
	if (raw === null) return { query: "", isExact: true };
	const given = [...new URLSearchParams(raw)];
	const read = new URLSearchParams();
	for (const name of names) {
		const value = given.find(([givenName]) => givenName === name)?.[1];
		if (value !== undefined && (only === undefined || value === only)) read.append(name, value);
	}
	return { query: read.toString(), isExact: read.size > 0 && read.size === given.length };
}
