import type { RouteRefusal } from "../accounts/define-route.ts";

/** What the log's page says when a file did not come; the key stands in its address. */
export const EXPORT_REFUSALS = {
	"chua-ro": "Điều kiện lọc chưa đúng. Hãy lọc lại rồi tải.",
	"xac-minh": "Hãy nhập lại mật khẩu của bạn để tải nhật ký.",
	"sai-mat-khau": "Mật khẩu không đúng, hoặc đã thử sai quá nhiều lần.",
	"qua-nhieu": "Bạn đã tải nhật ký 5 lần trong một giờ. Hãy đợi rồi tải lại.",
} as const;
export type ExportRefusal = keyof typeof EXPORT_REFUSALS;

const WORDS: Record<RouteRefusal, ExportRefusal> = {
	unreadable: "chua-ro",
	"proof-missing": "xac-minh",
	"proof-wrong": "sai-mat-khau",
	refused: "qua-nhieu",
};

const NAME = "chua-tai";

/** Reads it from the page's address. */
export function parseExportRefusal(query: Readonly<Record<string, unknown>>): ExportRefusal | null {
	const word = query[NAME];
	return typeof word === "string" && Object.hasOwn(EXPORT_REFUSALS, word) ? (word as ExportRefusal) : null;
}

/** The page's address with it. */
export function toRefusedPath(path: string, reason: RouteRefusal): string {
	return `${path}${path.includes("?") ? "&" : "?"}${NAME}=${WORDS[reason]}`;
}
