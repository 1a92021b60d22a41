"use client";

import { browserSupportsWebAuthn, startAuthentication, startRegistration } from "@simplewebauthn/browser";

/** What the browser says, as JSON, or a sentence for the person about why it says nothing. */
export type KeyOutcome = { answer: string; refusal: null } | { answer: null; refusal: string };

const UNABLE =
	"Trình duyệt này không dùng được khóa truy cập. Hãy dùng mật khẩu, hoặc mở trang bằng trình duyệt mới hơn.";
const CANCELLED = "Bạn đã hủy, hoặc thiết bị chờ quá lâu. Hãy bấm lại khi sẵn sàng.";
const FAILED = "Thiết bị không tạo hoặc không đọc được khóa. Hãy thử lại, hoặc dùng thiết bị khác.";

/** By the names the standard gives to what goes wrong. */
const SENTENCES: Readonly<Record<string, string>> = {
	NotAllowedError: CANCELLED,
	AbortError: CANCELLED,
	InvalidStateError: "Thiết bị này đã có một khóa của tài khoản rồi.",
	SecurityError: "Khóa truy cập chỉ dùng được ở địa chỉ chính thức của khu biên tập. Hãy mở lại trang từ địa chỉ đó.",
	ConstraintError: "Thiết bị này chưa có khóa màn hình (mã PIN, vân tay hay khuôn mặt) để giữ khóa truy cập.",
	NotSupportedError: "Thiết bị này không giữ được khóa truy cập. Hãy dùng thiết bị khác.",
};

async function ask(start: () => Promise<unknown>): Promise<KeyOutcome> {
	if (!browserSupportsWebAuthn()) return { answer: null, refusal: UNABLE };
	try {
		return { answer: JSON.stringify(await start()), refusal: null };
	} catch (error) {
		return { answer: null, refusal: SENTENCES[error instanceof Error ? error.name : ""] ?? FAILED };
	}
}

/** Makes a key on the person's device. @param options the server's, as JSON. */
export function makeKey(options: string): Promise<KeyOutcome> {
	return ask(() => startRegistration({ optionsJSON: JSON.parse(options) }));
}

/** Signs with a key of the person's device. @param options the server's, as JSON. */
export function signWithKey(options: string): Promise<KeyOutcome> {
	return ask(() => startAuthentication({ optionsJSON: JSON.parse(options) }));
}
