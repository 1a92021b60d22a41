import { PersonError } from "../../lib/person-error.ts";

/** What stands around the news, by the word of its screen's address. */
export const BOX_KINDS = ["chuyen-de", "banner", "lien-ket"] as const;
export type BoxKind = (typeof BOX_KINDS)[number];

export const isBoxKind = (text: string): text is BoxKind => (BOX_KINDS as readonly string[]).includes(text);

export const BOX_WORDS: Record<BoxKind, { one: string; many: string; empty: string }> = {
	"chuyen-de": {
		one: "chuyên đề",
		many: "Chuyên đề",
		empty: "Chưa có chuyên đề nào.",
	},
	banner: {
		one: "banner",
		many: "Thông tin cần biết (banner)",
		empty: "Chưa có banner nào. Khối này không hiện cho bạn đọc.",
	},
	"lien-ket": {
		one: "liên kết",
		many: "Liên kết website",
		empty: "Chưa có liên kết nào. Khối này không hiện cho bạn đọc.",
	},
};

/** A topic, a banner or a link as its form knows it; what a kind does not have is empty. */
export interface Box {
	id: number;
	version: number;
	title: string;
	href: string | null;
	mediaId: number | null;
	description: string;
	visibleFrom: Date | null;
	visibleUntil: Date | null;
	hidesWhenDead: boolean;
	/** Failed link checks in a row. */
	failedChecks: number;
}

export type BoxInput = Omit<Box, "id" | "version" | "failedChecks">;

/** It cannot be kept, moved or removed so; nothing was changed. */
export class BoxError extends PersonError {
	override name = "BoxError";
}
