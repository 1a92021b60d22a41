"use client";

import { type FormAction, type FormState, NOTHING_SENT } from "./form-state.ts";

const OVER: FormState = {
	...NOTHING_SENT,
	message: "Phiên làm việc đã hết. Hãy đăng nhập lại để lưu; chữ vẫn còn nguyên ở đây.",
	errors: { session: "Phiên làm việc đã hết." },
};
const UNREACHABLE: FormState = {
	...NOTHING_SENT,
	message: "Chưa lưu được: không tới được máy chủ. Chữ vẫn còn trên máy này; hãy thử lại khi có mạng.",
};

/** Whether the server still knows who is sitting here; without network nothing else can be said. */
export async function isSignedIn(): Promise<boolean> {
	try {
		const { status } = await fetch("/admin/phien", { method: "POST", body: new URLSearchParams() });
		// 403 while the second factor is missing.
		return status !== 401 && status !== 403;
	} catch {
		return true;
	}
}

/** The same action for a form whose words must outlive a session and the network: what would end the page is a message. */
export function keepPage(action: FormAction): FormAction {
	return async (previous, form) => {
		if (!(await isSignedIn())) return OVER;
		try {
			return await action(previous, form);
		} catch (error) {
			// Whatever else is thrown, such as a redirect, is the framework's.
			if (error instanceof TypeError) return UNREACHABLE;
			throw error;
		}
	};
}
