import { CONFIRM_HOURS } from "./digest.ts";

interface SubscriptionMail {
	subject: string;
	text: string;
}

/** Asks whoever reads the mail of an address whether it is to get the digest. @param url the link that says yes. */
export function toQuestionMail(siteName: string, url: string): SubscriptionMail {
	return {
		subject: `Xác nhận nhận bản tin của ${siteName}`,
		text: [
			`Có người vừa ghi địa chỉ này để nhận bản tin của ${siteName}.`,
			`Nếu là bạn, hãy mở liên kết sau và bấm “Xác nhận” trong ${CONFIRM_HOURS} giờ:\n${url}`,
			"Nếu không phải bạn, chỉ cần bỏ qua thư này: không có bản tin nào được gửi, và địa chỉ sẽ được xóa.",
		].join("\n\n"),
	};
}

/** Tells an address that is on the list that it is. @param url the link that takes it off. */
export function toKnownMail(siteName: string, url: string): SubscriptionMail {
	return {
		subject: `Địa chỉ này đã nhận bản tin của ${siteName}`,
		text: [
			`Có người vừa ghi địa chỉ này để nhận bản tin của ${siteName}; địa chỉ đã có trong danh sách từ trước nên không phải làm gì thêm.`,
			`Muốn thôi nhận, hãy mở liên kết sau:\n${url}`,
		].join("\n\n"),
	};
}
