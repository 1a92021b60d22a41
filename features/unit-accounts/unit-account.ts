import { adminOrigin, env } from "../../lib/env.ts";
import type { OpenIdClient } from "../../lib/open-id.ts";

export const UNIT_SIGN_IN_PATH = "/admin/dang-nhap/don-vi";
/** What is registered at the provider: people come back there. */
export const UNIT_RETURN_PATH = "/admin/dang-nhap/don-vi/tro-lai";

/** Where staff of the unit have accounts. */
export interface UnitProvider extends OpenIdClient {
	/** "đơn vị": follows the words "tài khoản". */
	name: string;
}

/** Null where nobody signs in by an account of the unit. */
export function getUnitProvider(): UnitProvider | null {
	const { identityProvider } = env();
	return identityProvider && { ...identityProvider, redirectUri: adminOrigin() + UNIT_RETURN_PATH };
}

/** Why nothing came of it, as it stands in the address of the page that says so. */
export type UnitRefusal = "chua-lien-ket" | "cua-nguoi-khac" | "huy" | "loi" | "het-han" | "cho";

const SENTENCES: Record<UnitRefusal, (name: string) => string> = {
	"chua-lien-ket": (name) =>
		`Tài khoản ${name} này chưa mở được khu biên tập. Hãy đăng nhập bằng mật khẩu, rồi vào “Tài khoản của tôi” và bấm “Liên kết tài khoản ${name}”. Chưa có tài khoản ở đây thì liên hệ người quản trị hệ thống.`,
	"cua-nguoi-khac": (name) =>
		`Chưa liên kết: tài khoản ${name} này đã liên kết với người khác, hoặc bạn đã liên kết một tài khoản ${name} khác. Hãy bỏ liên kết cũ trước.`,
	huy: (name) => `Bạn đã hủy, hoặc nơi quản lý tài khoản ${name} từ chối. Vẫn vào được bằng mật khẩu.`,
	loi: (name) =>
		`Nơi quản lý tài khoản ${name} không trả lời hoặc trả lời không đúng. Hãy dùng mật khẩu của khu biên tập; nếu lần sau vẫn vậy, hãy báo người quản trị hệ thống.`,
	"het-han": () => "Lần này đã quá lâu, đã dùng rồi, hoặc bắt đầu từ một trình duyệt khác. Hãy làm lại từ đầu.",
	cho: () => "Thử quá nhiều lần. Hãy đợi 15 phút rồi thử lại, hoặc dùng mật khẩu.",
};

/** What a page says after somebody came back in vain; empty for what is no refusal. */
export function toUnitSentence(refusal: unknown, name: string): string {
	const isKnown = typeof refusal === "string" && Object.hasOwn(SENTENCES, refusal);
	return isKnown ? SENTENCES[refusal as UnitRefusal](name) : "";
}

/** Nobody was signed in, nothing was bound. */
export class UnitAccountError extends Error {
	override name = "UnitAccountError";
	readonly refusal: UnitRefusal;

	constructor(refusal: UnitRefusal) {
		super(`unit account: ${refusal}`);
		this.refusal = refusal;
	}
}
