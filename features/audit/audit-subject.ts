import type { AuditSubjects } from "../../db/queries/audit-subjects.ts";
import { toArticlePath } from "../articles/article.ts";
import { toCategoryPath } from "../categories/category.ts";
import { toDocumentPath } from "../documents/document.ts";
import { toDeskLivePath } from "../live/live.ts";
import { toSettingLabel } from "../settings/setting-fields.ts";

/** What a row of the log is about. */
export interface AuditSubject {
	/** The title, the name, or the number where neither is known. */
	name: string;
	/** Where it can be looked at; null when it is nowhere. */
	href: string | null;
	/** As the log keeps it: "article:12". */
	code: string;
}

type Finder = (key: string, names: AuditSubjects) => Omit<AuditSubject, "code">;

function findArticle(key: string, { articles }: AuditSubjects): ReturnType<Finder> {
	const article = articles.get(Number(key));
	if (!article) return { name: `số ${key}`, href: null };
	return { name: `“${article.title}”`, href: article.state === "published" ? toArticlePath(article) : null };
}

function findDocument(key: string, { documents }: AuditSubjects): ReturnType<Finder> {
	const document = documents.get(Number(key));
	if (!document) return { name: `số ${key}`, href: null };
	return { name: document.sign, href: document.state === "published" ? toDocumentPath(document) : null };
}

function findUser(key: string, { users }: AuditSubjects): ReturnType<Finder> {
	const user = users.get(Number(key));
	return user ? { name: user.name, href: `/admin/tai-khoan/${user.id}` } : { name: `tài khoản số ${key}`, href: null };
}

function findCategory(key: string, { categories }: AuditSubjects): ReturnType<Finder> {
	const category = categories.get(Number(key));
	return category ? { name: `“${category.name}”`, href: toCategoryPath(category) } : { name: `số ${key}`, href: null };
}

const NOTICES: Readonly<Record<string, string>> = { urgent: "tin khẩn", mourning: "ngày tang" };

const FINDERS: Readonly<Record<string, Finder>> = {
	article: findArticle,
	live: (key, names) => ({ ...findArticle(key, names), href: toDeskLivePath(Number(key)) }),
	document: findDocument,
	user: findUser,
	"unit-account": (key) => ({ name: `đơn vị “${key}”`, href: null }),
	category: findCategory,
	arrangement: (key) => ({ name: key === "home" ? "trang nhất" : "trang chuyên mục", href: "/admin/trang-nhat" }),
	"chuyen-de": (key) => ({ name: `chuyên đề số ${key}`, href: `/admin/khoi/chuyen-de/${key}` }),
	banner: (key) => ({ name: `banner số ${key}`, href: `/admin/khoi/banner/${key}` }),
	"lien-ket": (key) => ({ name: `liên kết số ${key}`, href: `/admin/khoi/lien-ket/${key}` }),
	webhook: (key) => ({ name: `webhook số ${key}`, href: `/admin/webhook/${key}` }),
	checkedLink: (key) => ({ name: key, href: "/admin/lien-ket" }),
	redirect: (key) => ({ name: /^\d+$/.test(key) ? `${key} địa chỉ` : key, href: "/admin/chuyen-huong" }),
	maintenance: () => ({ name: "cả trang", href: "/admin/bao-tri" }),
	comment: (key) => ({ name: `số ${key}`, href: null }),
	letter: (key) => ({ name: `số ${key}`, href: `/admin/thu/${key}` }),
	source: (key) => ({ name: `số ${key}`, href: `/admin/nguon-tin/${key}` }),
	"work-item": (key) => ({ name: `số ${key}`, href: `/admin/lich-cong-tac/${key}` }),
	digest: (key) => ({ name: `số ${key}`, href: `/admin/ban-tin/${key}` }),
	poll: (key) => ({ name: `số ${key}`, href: `/admin/tham-do/${key}` }),
	question: (key) => ({ name: `số ${key}`, href: `/admin/hoi-dap/${key}` }),
	consultation: (key) => ({ name: `số ${key}`, href: `/admin/lay-y-kien/${key}` }),
	"org-unit": (key) => ({ name: `số ${key}`, href: `/admin/to-chuc/${key}` }),
	royalty: (key) => ({ name: `bài số ${key}`, href: `/admin/nhuan-but/bai/${key}` }),
	"royalty-month": (key) => ({
		name: `tháng ${key.slice(5)}/${key.slice(0, 4)}`,
		href: `/admin/nhuan-but?thang=${key}`,
	}),
	"royalty-rule": (key) => ({
		name: key === "thue" ? "khấu trừ thuế" : `từ ngày ${key.split("-").reverse().join("/")}`,
		href: "/admin/nhuan-but/quy-dinh",
	}),
	media: (key) => ({ name: `tệp số ${key}`, href: `/admin/thu-vien/${key}` }),
	album: (key) => ({ name: `số ${key}`, href: `/admin/bo-anh/${key}` }),
	video: (key) => ({ name: `số ${key}`, href: `/admin/video/${key}` }),
	page: (key) => ({ name: `“${key}”`, href: `/${key}` }),
	notice: (key) => ({ name: NOTICES[key] ?? key, href: "/admin/tin-khan" }),
	setting: (key) => ({ name: `“${toSettingLabel(key)}”`, href: "/admin/cai-dat" }),
	upstream: (key) => ({ name: key, href: null }),
};

/** "article:12" with its title and address. */
export function toSubject(subject: string, names: AuditSubjects): AuditSubject {
	const [kind = "", ...rest] = subject.split(":");
	const finder = Object.hasOwn(FINDERS, kind) ? FINDERS[kind] : undefined;
	const found = finder && rest.length > 0 ? finder(rest.join(":"), names) : { name: "", href: null };
	return { ...found, code: subject };
}
