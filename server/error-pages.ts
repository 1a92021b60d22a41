import { createHash } from "node:crypto";
import type { Log } from "./log.ts";

/** A line of the newest articles, for a reader whom a page failed. */
export interface NewsLine {
	title: string;
	path: string;
}

const LATEST_TIMEOUT_MS = 500;
const STYLE = `:root{color-scheme:light dark;--paper:#fdfbf6;--ink:#1e1a16;--quiet:#625a50;--line:#ddd4c6;--rule:#9c1c1f;--link:#0a5a63}
@media (prefers-color-scheme:dark){:root{--paper:#181613;--ink:#ebe5db;--quiet:#aba193;--line:#3a352e;--rule:#c8564f;--link:#80c8cf}}
*{box-sizing:border-box}body,h1,h2,p,ul,form{margin:0}body{background:var(--paper);color:var(--ink);font:1.125rem/1.5 system-ui,"Segoe UI",Roboto,Arial,sans-serif}
main{max-width:40rem;margin:0 auto;padding:8vh 1rem 4rem}main>*+*{margin-top:1.5rem}
.status{padding-top:.75rem;border-top:2px solid var(--rule);color:var(--quiet);font-size:.9375rem}
main>h1{margin-top:.25rem;font-family:"Noto Serif",Georgia,"Times New Roman",serif;font-size:clamp(1.5rem,4vw,2.25rem);line-height:1.28;text-wrap:balance}h2{padding-top:.75rem;border-top:1px solid var(--ink);font-size:1.125rem}
a{color:var(--link);text-underline-offset:.18em}form{display:flex}
input,button{min-height:2.75rem;padding:0 .75rem;border:1px solid var(--quiet);border-radius:0;background:var(--paper);color:var(--ink);font:inherit}input{flex:1;min-width:0;border-right:0}
button{border-color:var(--ink);background:var(--ink);color:var(--paper);font-weight:600;cursor:pointer}:focus-visible{outline:2px solid var(--link);outline-offset:2px}
main>h2+ul{margin-top:.5rem}ul{padding:0;list-style:none}li{padding:.75rem 0;border-bottom:1px solid var(--line)}li a{color:inherit}.id{color:var(--quiet);font-size:.8125rem}`;

/** Base64 SHA-256 of the pages' only style, for their policy. */
export const ERROR_STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

interface Words {
	title: string;
	sentence: string;
	/** There is no search and no front page to lead to: a foreign host, a portal not yet open. */
	hasNoWayOn?: true;
}

const WORDS = {
	400: {
		title: "Không đọc được địa chỉ này",
		sentence: "Địa chỉ hoặc yêu cầu gửi đến bị sai cách viết. Hãy kiểm tra lại, hoặc tìm bài ở ô dưới đây.",
	},
	404: { title: "Không tìm thấy tệp này", sentence: "Tệp không có ở đây, hoặc đã được thay bằng tệp khác." },
	405: {
		title: "Không thực hiện được yêu cầu này",
		sentence: "Yêu cầu được gửi theo cách mà trang này không nhận. Hãy mở lại trang từ trang chủ.",
	},
	408: { title: "Yêu cầu đến quá chậm", sentence: "Kết nối bị ngắt trước khi yêu cầu đến đủ. Hãy thử tải lại trang." },
	414: {
		title: "Địa chỉ quá dài",
		sentence: "Địa chỉ dài hơn mức trang này nhận. Hãy rút gọn, hoặc tìm bài ở ô dưới đây.",
	},
	421: {
		title: "Tên miền này không thuộc Cổng thông tin",
		sentence: "Máy chủ này không phục vụ tên miền vừa được gọi. Hãy kiểm tra lại địa chỉ.",
		hasNoWayOn: true,
	},
	431: {
		title: "Yêu cầu quá lớn",
		sentence: "Phần đầu của yêu cầu lớn hơn mức trang này nhận. Hãy xóa cookie của trang rồi thử lại.",
	},
	500: {
		title: "Trang đang gặp trục trặc",
		sentence: "Lỗi ở phía chúng tôi và đã được ghi lại. Bạn hãy thử tải lại sau ít phút.",
	},
	503: {
		title: "Cổng thông tin đang khởi động",
		sentence: "Xin chờ vài giây rồi tải lại trang.",
		hasNoWayOn: true,
	},
} as const satisfies Record<number, Words>;

const PAUSED: Words = {
	title: "Trang đang tạm ngừng nhận",
	sentence:
		"Cổng thông tin đang bảo trì: vẫn đọc được mọi trang, nhưng chưa gửi được gì. Xin chép lại phần đã viết và gửi sau.",
};

export type ErrorStatus = keyof typeof WORDS;

/**
 * A fixed page that needs neither database nor application; no trace of the fault is in it.
 * @param status "paused" is 503 while nothing is written.
 * @param kept what the reader wrote and nothing has taken: it is handed back.
 */
export function toErrorHtml(
	status: ErrorStatus | "paused",
	requestId: string,
	latest: readonly NewsLine[] = [],
	kept = "",
): string {
	const code = status === "paused" ? 503 : status;
	const { title, sentence, hasNoWayOn }: Words = status === "paused" ? PAUSED : WORDS[status];
	const search = `<form action="/tim-kiem" role="search"><input type="search" name="q" aria-label="Tìm bài" placeholder="Tìm bài" required><button>Tìm</button></form>`;
	const lines = latest
		.map((line) => `<li><a href="${escapeHtml(line.path)}">${escapeHtml(line.title)}</a></li>`)
		.join("");
	const text = kept === "" ? "" : `<h2>Phần bạn đã viết, có thể chép lại</h2><p>${toLines(kept)}</p>`;
	const news = latest.length > 0 ? `<h2>Tin mới nhất</h2><ul>${lines}</ul>` : "";
	return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title} (${code})</title><style>${STYLE}</style></head><body><main><p class="status">Lỗi ${code}</p><h1>${title}</h1><p>${sentence}</p>${text}${hasNoWayOn ? "" : `${search}<p><a href="/">Về trang chủ</a></p>${news}`}<p class="id">Mã yêu cầu: ${escapeHtml(requestId)}</p></main></body></html>`;
}

/**
 * The newest articles, if they can be had at once: a page about a fault must not wait for its cause.
 * A failure is logged under the request's id.
 */
export async function listLatestSafely(
	list: () => Promise<readonly NewsLine[]>,
	requestId: string,
	log: Log,
): Promise<readonly NewsLine[]> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<readonly NewsLine[]>((resolve) => {
		timer = setTimeout(resolve, LATEST_TIMEOUT_MS, []);
	});
	try {
		return await Promise.race([list(), late]);
	} catch (error) {
		log("error", "latest-news-failed", { requestId, error });
		return [];
	} finally {
		clearTimeout(timer);
	}
}

function toLines(text: string): string {
	return escapeHtml(text).replaceAll("\n", "<br>");
}

function escapeHtml(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
