const MAX_LENGTH = 2048;
// The address a relative path is resolved against, to see whether it stays on the site.
const SITE = "https://site.invalid";

/**
 * Whether an article may link there: http(s) without a user name in it, mailto, tel, or a path of this site.
 * "//host" and "/\host" lead to foreign hosts in browsers and are refused, as is anything with spaces,
 * control characters or backslashes.
 */
export function isAllowedHref(href: string): boolean {
	if (href.length === 0 || href.length > MAX_LENGTH || /[\s\p{Cc}\\]/u.test(href)) return false;
	if (href.startsWith("/")) return URL.canParse(href, SITE) && new URL(href, SITE).origin === SITE;
	if (/^(mailto|tel):[^/]/i.test(href)) return URL.canParse(href);
	if (!/^https?:\/\/[^/]/i.test(href) || !URL.canParse(href)) return false;
	const { username, password } = new URL(href);
	return username === "" && password === "";
}
