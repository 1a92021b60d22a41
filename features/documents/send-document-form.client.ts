"use client";

/** Sends a form with files. @returns the answer, or a sentence where none came. */
export async function sendDocumentForm<Answer>(action: string, form: FormData): Promise<Answer | string> {
	try {
		const response = await fetch(action, { method: "POST", body: form });
		if (response.status === 401) return "Phiên làm việc đã hết. Hãy mở thẻ mới, đăng nhập rồi gửi lại.";
		if (response.status === 403) return "Bạn không có quyền làm việc này.";
		if (response.ok) return (await response.json()) as Answer;
		return response.status === 413 ? "Tệp lớn quá mức máy chủ nhận." : "Chưa lưu được. Hãy thử lại sau ít phút.";
	} catch {
		return "Mất kết nối giữa chừng. Hãy xem lại đường mạng rồi thử lại.";
	}
}
