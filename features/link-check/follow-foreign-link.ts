import { FetchError, safeFetch } from "../../lib/safe-fetch.ts";
import type { LinkFailure } from "./link.ts";

const TIMEOUT_MS = 10_000;
/** Its address is all that is wanted of a page. */
const MAX_BYTES = 2 * 1024 * 1024;
const GONE = new Set([404, 410]);
/** The house is there and does not want to be asked by machines, or not now. */
const UNTOLD = new Set([401, 403, 405, 406, 408, 425, 429, 451, 501, 503]);

interface FollowOptions {
	/** Named to who is asked, with the portal's own address. */
	siteOrigin: string;
	/** This machine may be asked, for tests. */
	mayBeLoopback: boolean;
}

function toFailure(status: number): LinkFailure | null {
	if (GONE.has(status)) return { reason: `Trang không còn (máy chủ trả lời ${status}).`, certainty: "told" };
	if (status >= 500 && !UNTOLD.has(status)) return { reason: `Máy chủ bên ấy bị lỗi (${status}).`, certainty: "told" };
	return null;
}

function toReason(error: FetchError): string {
	const { code } = (error.cause ?? {}) as { code?: unknown };
	if (code === "ENOTFOUND") return "Tên miền không còn.";
	if (code === "ECONNREFUSED") return "Máy chủ bên ấy không nhận kết nối.";
	if (/no answer in time/.test(error.message)) return "Máy chủ bên ấy không trả lời.";
	if (/not a public address/.test(error.message)) return "Địa chỉ không ở trên mạng công cộng.";
	if (/cert|TLS|SSL/i.test(`${String(code)} ${error.message}`)) return "Chứng thư bảo mật của trang ấy không hợp lệ.";
	return "Không kết nối được với trang ấy.";
}

/** Follows a link to another house: its head first, its page where the head is refused. Redirects lead somewhere and are well. */
export async function followForeignLink(
	address: string,
	{ siteOrigin, mayBeLoopback }: FollowOptions,
): Promise<LinkFailure | null> {
	const headers = { "user-agent": `BienHo link check (+${siteOrigin})`, accept: "*/*" };
	const options = { headers, mayBeLoopback, timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES };
	try {
		const { status } = await safeFetch(address, { ...options, method: "HEAD" });
		if (status < 400 || GONE.has(status)) return toFailure(status);
		return toFailure((await safeFetch(address, options)).status);
	} catch (error) {
		if (!(error instanceof FetchError)) throw error;
		// More than two megabytes have come: something is there.
		if (/too large/.test(error.message)) return null;
		return { reason: toReason(error), certainty: "unreached" };
	}
}
