/** What stands above a form that was not taken; what was typed is always still in it. */
export interface FormNotices {
	checkFields: string;
	answerFirst: string;
	expired: string;
	forged: string;
	used: string;
	unavailable: string;
	/** @param seconds until it may be sent again. */
	flood: (seconds: number) => string;
}

interface NoticeWords {
	/** "Ý kiến chưa được gửi" */
	notSent: string;
	/** "Ý kiến chưa gửi được" */
	cannotSend: string;
	/** A sentence or two: the form was sent once already. */
	used: string;
	/** What too many of are sent. */
	many?: string;
	/** What was done to the fields, "viết". */
	typed?: string;
}

/** The notices of one form, all but its own words the same for every form of the site. */
export function toFormNotices({ notSent, cannotSend, used, many = "phiếu", typed = "viết" }: NoticeWords): FormNotices {
	const kept = `đã ${typed} vẫn còn nguyên`;
	return {
		checkFields: `${notSent}. Hãy xem lại những ô có lời nhắc; phần ${kept}.`,
		answerFirst: `${notSent}. Hãy xem câu hỏi xác nhận ở cuối phiếu rồi gửi lại; phần ${kept}.`,
		expired: `Phiếu để quá mười phút nên đã hết hạn. Phần ${kept}, bạn chỉ cần gửi lại.`,
		forged: `Phiếu gửi đến không đọc được. Phần ${kept}, bạn chỉ cần gửi lại.`,
		used,
		unavailable: `${cannotSend} vì máy chủ đang bận. Phần ${kept}, bạn hãy gửi lại sau ít phút.`,
		flood: (seconds) =>
			`Có quá nhiều ${many} được gửi trong lúc này. Phần ${kept}, bạn hãy gửi lại sau ${seconds} giây.`,
	};
}
