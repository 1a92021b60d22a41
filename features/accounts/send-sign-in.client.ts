"use client";

const WRONG = {
	password: "Địa chỉ e-mail hoặc mật khẩu không đúng.",
	passkey: "Khóa này không mở được khu biên tập. Hãy thử khóa khác, hoặc đăng nhập bằng mật khẩu.",
};
type Provider = keyof typeof WRONG;

const UNREACHABLE = "Không gửi được. Hãy kiểm tra kết nối mạng rồi thử lại.";
const MINUTE = 60;

/** @param code as the server says it: "wrong:0", "wait:540", "busy:0". */
function toSentence(provider: Provider, code: string): string {
	const [reason, seconds] = code.split(":");
	if (reason === "wait") {
		const minutes = Math.max(1, Math.ceil(Number(seconds) / MINUTE));
		return `Thử sai quá nhiều lần. Hãy đợi ${minutes} phút rồi thử lại.`;
	}
	return reason === "busy" ? "Hệ thống đang bận. Hãy thử lại sau ít phút." : WRONG[provider];
}

async function send(provider: Provider, fields: Record<string, string>): Promise<string | null> {
	const csrf = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
	const body = new URLSearchParams({ ...fields, csrfToken: csrf.csrfToken, callbackUrl: "/admin", json: "true" });
	const answer = await fetch(`/api/auth/callback/${provider}`, { method: "POST", body });
	if (answer.ok) return null;
	const { url } = (await answer.json()) as { url?: string };
	return toSentence(provider, new URL(url ?? "", window.location.href).searchParams.get("error") ?? "");
}

/** Signs in from a page. @returns null, or a sentence that says why not. */
export async function sendSignIn(provider: Provider, fields: Record<string, string>): Promise<string | null> {
	try {
		return await send(provider, fields);
	} catch {
		return UNREACHABLE;
	}
}
