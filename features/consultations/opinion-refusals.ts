import type { ConsultationRow } from "../../db/queries/consultations.ts";
import { formatMoment, toConsultationPath } from "./consultation.ts";
import type { OpinionReply } from "./opinion-reply.ts";

const REFUSED_FORMS = {
	403: {
		title: "Không nhận phiếu gửi từ trang khác",
		sentence: "Phiếu không được gửi từ trang này. Hãy mở mục Lấy ý kiến dự thảo rồi gửi lại từ đó.",
	},
	413: {
		title: "Ý kiến quá dài",
		sentence:
			"Ý kiến dài hơn mức trang này nhận nên chưa được gửi. Hãy quay lại trang trước, phần đã viết vẫn còn ở đó, và rút gọn.",
	},
	415: {
		title: "Không đọc được phiếu",
		sentence: "Phiếu được gửi theo cách mà trang này không nhận. Hãy mở lại mục Lấy ý kiến dự thảo và gửi từ đó.",
	},
};

const toRefusal = (
	status: 403 | 404 | 410 | 413 | 415,
	{
		title,
		sentence,
		content = "",
		path = null,
	}: { title: string; sentence: string; content?: string; path?: string | null },
): OpinionReply => ({ page: { shows: "opinion-refused", status, title, sentence, content, path } });

/** A form that was not read at all. */
export const toFormRefusal = (status: 403 | 413 | 415) => toRefusal(status, REFUSED_FORMS[status]);

/** There is no such consultation before readers. */
export function toMissingReply(content: string): OpinionReply {
	return toRefusal(404, {
		title: "Không có đợt lấy ý kiến này",
		sentence:
			"Đợt lấy ý kiến không có ở đây hoặc đã được gỡ. Bạn có thể xem các dự thảo khác ở mục Lấy ý kiến dự thảo.",
		content,
	});
}

/** Its time has not come, or is over. What was typed can be copied and sent to the office in another way. */
export function toClosedReply(row: ConsultationRow, now: Date, content: string): OpinionReply {
	const path = toConsultationPath(row);
	if (now < row.opensAt) {
		const sentence = `${row.office} bắt đầu nhận ý kiến về dự thảo này lúc ${formatMoment(row.opensAt)}.`;
		return toRefusal(410, { title: "Chưa đến lúc gửi ý kiến", sentence, content, path });
	}
	const ended = `Thời hạn gửi ý kiến về dự thảo này kết thúc lúc ${formatMoment(row.closesAt)}.`;
	const sentence = content === "" ? ended : `${ended} Ý kiến của bạn đến sau lúc ấy nên chưa được nhận.`;
	return toRefusal(410, { title: "Đã hết hạn lấy ý kiến", sentence, content, path });
}
