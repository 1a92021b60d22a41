import { takeFormState } from "../../lib/page-record.ts";
import type { BoundForm } from "../reader-forms/bind-token.ts";
import type { FieldErrors, SubscriptionValues } from "./subscription-form.ts";
import type { LinkUse } from "./subscription-link.ts";

/** What the page of the digest shows one reader; it travels in the page record, never in an address. */
export type SubscriptionPageState =
	| ({
			shows: "subscription-form";
			status: 200 | 422 | 429 | 503;
			values: SubscriptionValues;
			errors: FieldErrors;
			/** What happened, above the form; null when nothing is wrong. */
			notice: string | null;
	  } & BoundForm)
	/** A link of a mail was opened: programs that look into mails open links too, so that only its button does it. */
	| { shows: "subscription-step"; status: 200; use: LinkUse; email: string; path: string }
	| {
			shows: "subscription-message";
			status: 200 | 403 | 404 | 410 | 413 | 415 | 503;
			title: string;
			sentence: string;
			/** Leads to the form. */
			offersForm: boolean;
	  };

/** The answer to who asks for the form, sends it, or follows a link of a mail. */
export interface SubscriptionReply {
	page: SubscriptionPageState;
	retryAfterSeconds?: number;
}

type MessageState = Extract<SubscriptionPageState, { shows: "subscription-message" }>;

const toMessage = (
	status: MessageState["status"],
	title: string,
	sentence: string,
	offersForm = false,
): SubscriptionReply => ({ page: { shows: "subscription-message", status, title, sentence, offersForm } });

/** The same for an address that is known, one that is new, and one that is nobody's. */
export const toAsked = (email: string) =>
	toMessage(
		200,
		"Còn một bước nữa",
		`Hãy mở hộp thư ${email}: trong vài phút sẽ có thư của tòa soạn kèm liên kết xác nhận, có hiệu lực 48 giờ. Chưa xác nhận thì chưa có bản tin nào được gửi. Không thấy thư, hãy xem cả mục thư rác.`,
	);

export const toConfirmed = (email: string) =>
	toMessage(
		200,
		"Đã đăng ký bản tin",
		`Bản tin của những ngày tới sẽ đến ${email}. Cuối mỗi bản tin có liên kết để thôi nhận.`,
	);

export const toLeft = () =>
	toMessage(
		200,
		"Đã thôi nhận bản tin",
		"Địa chỉ của bạn đã được xóa khỏi danh sách; không còn bản tin nào được gửi đến.",
	);

export const toDeadLink = () =>
	toMessage(
		410,
		"Liên kết không còn hiệu lực",
		"Liên kết xác nhận chỉ dùng được trong 48 giờ, hoặc địa chỉ này đã thôi nhận bản tin. Hãy đăng ký lại.",
		true,
	);

export const toNotOffered = () => toMessage(404, "Chưa có bản tin qua thư", "Trang hiện chưa gửi bản tin qua thư.");

export const toUnavailable = () =>
	toMessage(503, "Chưa làm được", "Máy chủ đang bận. Hãy mở lại liên kết trong thư sau ít phút.");

/** A form that was not read at all. */
export const toFormRefusal = (status: 403 | 413 | 415) =>
	toMessage(
		status,
		"Không đọc được phiếu",
		"Phiếu được gửi theo cách mà trang này không nhận. Hãy mở lại trang đăng ký và gửi từ đó.",
		true,
	);

const isSubscriptionPage = (state: unknown): state is SubscriptionPageState =>
	typeof state === "object" &&
	state !== null &&
	"shows" in state &&
	typeof state.shows === "string" &&
	state.shows.startsWith("subscription-");

/** What this render shows one reader; null when it was not made for anybody. */
export function takeSubscriptionPage(): SubscriptionPageState | null {
	const state = takeFormState();
	return isSubscriptionPage(state) ? state : null;
}
