/** What one reader is told who has rated; it travels in the page record, never in an address. */
export interface RatingPageState {
	shows: "rating";
	status: 200 | 403 | 404 | 410 | 413 | 415 | 422 | 429 | 503;
	title: string;
	sentence: string;
	/** Of what was rated; null where it is not known. */
	path: string | null;
}

export interface RatingReply {
	page: RatingPageState;
	retryAfterSeconds?: number;
}

const toReply = (
	status: RatingPageState["status"],
	title: string,
	sentence: string,
	path: string | null = null,
): RatingReply => ({ page: { shows: "rating", status, title, sentence, path } });

const NOT_COUNTED = "Đánh giá chưa được ghi";

export const toThanks = (path: string) =>
	toReply(200, "Đã ghi nhận đánh giá", "Cảm ơn bạn. Trang chỉ cộng số, không lưu gì về người đánh giá.", path);

export const toThanksBefore = (path: string) =>
	toReply(
		200,
		"Đã ghi nhận trước đó",
		"Đánh giá của bạn cho trang này đã được ghi; mỗi người được tính một lần.",
		path,
	);

export const toUnknown = () => toReply(404, NOT_COUNTED, "Trang được đánh giá không có ở đây hoặc đã được gỡ.");

export const toUnread = (path: string | null) =>
	toReply(422, NOT_COUNTED, "Phiếu đánh giá không đọc được. Hãy mở lại trang và chọn một mức.", path);

export const toMachine = () =>
	toReply(422, NOT_COUNTED, "Trình duyệt này tự nhận là một chương trình tự động, nên đánh giá không được tính.");

export const toSwitchedOff = () => toReply(410, NOT_COUNTED, "Trang đang không nhận đánh giá.");

export const toBusy = (path: string | null) =>
	toReply(503, NOT_COUNTED, "Máy chủ đang bận. Hãy quay lại trang trước và chọn lại sau ít phút.", path);

export function toTooMany(path: string, seconds: number): RatingReply {
	const sentence = `Có quá nhiều đánh giá từ mạng của bạn trong lúc này. Hãy chọn lại sau ${seconds} giây.`;
	return { ...toReply(429, NOT_COUNTED, sentence, path), retryAfterSeconds: seconds };
}

/** A form that was not read at all. */
export function toFormRefusal(status: 403 | 413 | 415): RatingReply {
	const sentence =
		status === 403
			? "Phiếu không được gửi từ trang này. Hãy mở lại trang cần đánh giá và chọn một mức."
			: "Phiếu được gửi theo cách mà trang này không nhận.";
	return toReply(status, NOT_COUNTED, sentence);
}
