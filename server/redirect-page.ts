import type { RenderedPage } from "./page-entry.ts";

/** A path of this site. Anything else would be an open redirect. */
const OWN_PATH = /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/;

/** A redirect was recorded or stored that leads off this site. */
export class ForeignRedirectError extends Error {
	override name = "ForeignRedirectError";
}

/**
 * 301 to a path of this site, with a page for whoever does not follow it.
 * @throws ForeignRedirectError for any other target.
 */
export function toRedirectPage(
	target: string,
	reading: Pick<RenderedPage, "tags" | "expiresAt" | "isCacheable">,
): RenderedPage {
	const path = toAsciiPath(target);
	if (!OWN_PATH.test(path)) throw new ForeignRedirectError(`a redirect leads to ${JSON.stringify(target)}`);
	const { tags, expiresAt, isCacheable } = reading;
	const headers = { "content-type": "text/html; charset=utf-8", location: path };
	return { status: 301, headers, body: toRedirectHtml(path), tags, expiresAt, isCacheable };
}

/** The page's words; `path` is safe in an attribute once its special characters are escaped. */
export function toRedirectHtml(path: string): string {
	const href = path.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
	return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Trang đã chuyển</title></head><body><h1>Trang đã chuyển</h1><p>Trang này nay ở địa chỉ <a href="${href}">${href}</a>.</p></body></html>`;
}

/** Letters outside ASCII are escaped; what is escaped already stays as it is. */
function toAsciiPath(path: string): string {
	return path.replace(/[^\x00-\x7f]+/g, (part) => encodeURIComponent(part.toWellFormed()));
}
