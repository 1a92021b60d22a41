import { createHash } from "node:crypto";
import type { Log } from "./log.ts";

/** A line of the newest articles, for a reader whom a page failed. */
export interface NewsLine {
	title: string;
	path: string;
}

const LATEST_TIMEOUT_MS = 500;
const STYLE = `:root{color-scheme:light dark;--paper:light-dark(#fdfcf9,#171614);--ink:light-dark(#1f1c18,#ece7df);--quiet:light-dark(#655d52,#a79e91);--line:light-dark(#ddd5c8,#3a362f);--red:light-dark(#a3161a,#f08a80)}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.6 "Noto Serif",Georgia,"Times New Roman",serif}
main{max-width:38rem;margin:0 auto;padding:12vh 1.25rem 4rem}main>*+*{margin-top:1.5rem}
.status{margin:0;padding-top:.75rem;border-top:3px solid var(--red);color:var(--red);font-size:1rem;font-weight:700}
h1{margin:.25rem 0 0;font-size:clamp(1.75rem,5vw,2.5rem);line-height:1.2;text-wrap:balance}h2{margin:0;padding-top:1rem;border-top:1px solid var(--line);font-size:1.125rem}
p{margin:0}a{color:inherit;text-decoration-color:var(--red);text-underline-offset:.2em}form{display:flex;gap:.5rem}label{display:block;font-size:1rem;color:var(--quiet)}
input,button{min-height:2.75rem;padding:.25rem .75rem;border:1px solid var(--quiet);border-radius:2px;background:var(--paper);color:var(--ink);font:inherit}input{flex:1;min-width:0}
button{background:var(--ink);color:var(--paper);cursor:pointer}:focus-visible{outline:3px solid var(--red);outline-offset:2px}
ul{margin:0;padding:0;list-style:none}li{padding:.5rem 0;border-bottom:1px solid var(--line)}.id{color:var(--quiet);font-size:.9375rem}`;

/** Base64 SHA-256 of the pages' only style, for their policy. */
export const ERROR_STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

interface Words {
	title: string;
	sentence: string;
	/** A host that is not ours has no search and no front page to lead to. */
	isElsewhere?: true;
}

const WORDS = {
	400: {
		title: "Không đọc được địa chỉ này",
		sentence: "Địa chỉ hoặc yêu cầu gửi đến bị sai cách viết. Hãy kiểm tra lại, hoặc tìm bài ở ô dưới đây.",
	},
	404: { title: "Không tìm thấy tệp này", sentence: "Tệp không có ở đây, hoặc đã được thay bằng tệp khác." },
	405: {
		title: "Trang này chỉ để đọc",
		sentence: "Yêu cầu được gửi theo cách mà trang này không nhận. Hãy mở lại trang từ trang chủ.",
	},
	408: { title: "Yêu cầu đến quá chậm", sentence: "Kết nối bị ngắt trước khi yêu cầu đến đủ. Hãy thử tải lại trang." },
	414: {
		title: "Địa chỉ quá dài",
		sentence: "Địa chỉ dài hơn mức trang này nhận. Hãy rút gọn, hoặc tìm bài ở ô dưới đây.",
	},
	421: {
		title: "Tên miền này không thuộc trang",
		sentence: "Máy chủ này không phục vụ tên miền vừa được gọi. Hãy kiểm tra lại địa chỉ.",
		isElsewhere: true,
	},
	431: {
		title: "Yêu cầu quá lớn",
		sentence: "Phần đầu của yêu cầu lớn hơn mức trang này nhận. Hãy xóa cookie của trang rồi thử lại.",
	},
	500: {
		title: "Trang đang gặp trục trặc",
		sentence: "Lỗi ở phía chúng tôi và đã được ghi lại. Bạn hãy thử tải lại sau ít phút.",
	},
	503: { title: "Cổng thông tin đang khởi động", sentence: "Xin chờ vài giây rồi tải lại trang." },
} as const satisfies Record<number, Words>;

export type ErrorStatus = keyof typeof WORDS;

/** A fixed page that needs neither database nor application; no trace of the fault is in it. */
export function toErrorHtml(status: ErrorStatus, requestId: string, latest: readonly NewsLine[] = []): string {
	const { title, sentence, isElsewhere }: Words = WORDS[status];
	const search = `<form action="/tim-kiem" role="search"><input type="search" name="q" aria-label="Tìm bài" placeholder="Tìm bài" required><button>Tìm</button></form>`;
	const lines = latest
		.map((line) => `<li><a href="${escapeHtml(line.path)}">${escapeHtml(line.title)}</a></li>`)
		.join("");
	const news = latest.length > 0 ? `<h2>Tin mới</h2><ul>${lines}</ul>` : "";
	return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title} (${status})</title><style>${STYLE}</style></head><body><main><p class="status">Lỗi ${status}</p><h1>${title}</h1><p>${sentence}</p>${isElsewhere ? "" : `${search}<p><a href="/">Về trang chủ</a></p>${news}`}<p class="id">Mã yêu cầu: ${escapeHtml(requestId)}</p></main></body></html>`;
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

function escapeHtml(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
