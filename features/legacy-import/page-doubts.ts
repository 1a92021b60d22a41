import { formatPublicDate, type KnownDate } from "../../lib/dates.ts";

// Signs of the old one-byte fonts that stand next to letters in no Vietnamese text.
const OLD_FONT = /\p{L}[µ¸¶·¹¨¾»¼½©®¬¦×÷]|[§®]\p{L}/gu;
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;

/** What the text itself leaves open: an old font encoding, another language, a date to come. */
export function listPageDoubts(text: string, date: KnownDate, now: Date): string[] {
	const doubts: string[] = [];
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	if ((text.match(OLD_FONT)?.length ?? 0) >= 3)
		doubts.push("Chữ có vẻ còn ở bảng mã cũ (TCVN3, VNI); hãy chuyển mã tệp rồi nhập lại.");
	else if (letters >= 200 && (text.match(VIETNAMESE)?.length ?? 0) < letters / 50) {
		doubts.push("Văn bản dường như không phải tiếng Việt; hãy đặt lại ngôn ngữ của bài.");
	}
	if (date.at > now) doubts.push(`Ngày đăng ${formatPublicDate(date)} còn ở tương lai.`);
	return doubts;
}
