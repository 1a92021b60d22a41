import { formatArticleDate, formatLongDay } from "../../lib/dates.ts";
import { escapeMarkup } from "../../lib/xml.ts";
import { type ArticleHeadline, toArticlePath } from "../articles/article.ts";

/** What one digest says. */
export interface Digest {
	subject: string;
	intro: string;
	/** The day it was made. */
	createdAt: Date;
	/** Published, in their order. */
	articles: readonly ArticleHeadline[];
	site: { name: string; shortName: string; address: string };
}

interface Addresses {
	/** Of every link. */
	origin: string;
	/** Takes the reader off the list; absolute. */
	leaveUrl: string;
}

/** A digest as a mail. */
export interface DigestMail {
	subject: string;
	text: string;
	html: string;
}

const WHY = "Bạn nhận thư này vì địa chỉ của bạn đã được đăng ký và xác nhận nhận bản tin.";
const LEAVE = "Thôi nhận bản tin";

/** Of mail programs few read more than this: fonts that are everywhere, and styles at each element. */
const [PAPER, INK, SOFT, LINE, LINK, ACCENT] = ["#fdfbf6", "#1e1a16", "#625a50", "#ddd4c6", "#0a5a63", "#9c1c1f"];
const SERIF = "Georgia,'Times New Roman',serif";
const SANS = "Arial,Helvetica,sans-serif";

const toLang = ({ language }: ArticleHeadline) => (language === "vi" ? "" : ` lang="${language}"`);

function toItem(article: ArticleHeadline, { origin }: Addresses): string {
	const { title, lead, category, date } = article;
	const style = `color:${INK};text-decoration:none`;
	return `<tr><td style="padding:16px 0;border-top:1px solid ${LINE}">
<p style="margin:0 0 4px;font:bold 13px/1.4 ${SANS};color:${ACCENT}">${escapeMarkup(category.name)}</p>
<h2 style="margin:0;font:bold 20px/1.35 ${SERIF}"${toLang(article)}><a href="${escapeMarkup(origin + toArticlePath(article))}" style="${style}">${escapeMarkup(title)}</a></h2>
<p style="margin:8px 0 0;font:16px/1.55 ${SERIF};color:${INK}"${toLang(article)}>${escapeMarkup(lead)}</p>
<p style="margin:6px 0 0;font:13px/1.4 ${SANS};color:${SOFT}">${escapeMarkup(formatArticleDate(date))}</p>
</td></tr>`;
}

function toIntro(intro: string): string {
	if (intro === "") return "";
	const words = escapeMarkup(intro).replaceAll("\n", "<br>");
	return `<tr><td style="padding:0 0 16px;font:16px/1.55 ${SERIF};color:${INK}">${words}</td></tr>`;
}

function toHtml({ subject, intro, createdAt, articles, site }: Digest, at: Addresses): string {
	const small = `font:13px/1.6 ${SANS};color:${SOFT}`;
	const link = `color:${LINK};text-decoration:underline`;
	return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeMarkup(subject)}</title></head>
<body style="margin:0;padding:0;background:${PAPER}">
<table role="none" style="width:100%;max-width:600px;margin:0 auto;border-collapse:collapse"><tbody><tr><td style="padding:24px 16px">
<table role="none" style="width:100%;border-collapse:collapse"><tbody>
<tr><td style="padding:0 0 16px"><p style="margin:0;font:bold 22px/1.3 ${SERIF}"><a href="${escapeMarkup(at.origin)}/" style="color:${INK};text-decoration:none">${escapeMarkup(site.shortName)}</a></p>
<p style="margin:4px 0 0;${small}">Bản tin · ${escapeMarkup(formatLongDay(createdAt))}</p></td></tr>
${toIntro(intro)}${articles.map((article) => toItem(article, at)).join("\n")}
<tr><td style="padding:16px 0 0;border-top:1px solid ${INK};${small}">${escapeMarkup(site.name)}${site.address === "" ? "" : `<br>${escapeMarkup(site.address)}`}<br>${WHY} <a href="${escapeMarkup(at.leaveUrl)}" style="${link}">${LEAVE}</a></td></tr>
</tbody></table></td></tr></tbody></table></body></html>`;
}

function toText({ intro, createdAt, articles, site }: Digest, { origin, leaveUrl }: Addresses): string {
	const items = articles.map(({ title, lead, category, ...article }) =>
		[category.name.toLocaleUpperCase("vi"), title, lead, origin + toArticlePath({ ...article })].join("\n"),
	);
	const head = [`${site.shortName}\nBản tin · ${formatLongDay(createdAt)}`, ...(intro === "" ? [] : [intro])];
	const office = [site.name, ...(site.address === "" ? [] : [site.address])].join("\n");
	return [...head, ...items, `--\n${office}\n${WHY}\n${LEAVE}: ${leaveUrl}`].join("\n\n");
}

/** Writes a digest as text and as a page: no picture, nothing that tells when it is read. */
export function toDigestMail(digest: Digest, addresses: Addresses): DigestMail {
	return { subject: digest.subject, text: toText(digest, addresses), html: toHtml(digest, addresses) };
}
