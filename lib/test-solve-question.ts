const NUMBERS = [
	"không một hai ba bốn năm sáu bảy tám chín mười",
	"mười_một mười_hai mười_ba mười_bốn mười_lăm mười_sáu mười_bảy mười_tám mười_chín",
]
	.join(" ")
	.split(" ")
	.map((word) => word.replace("_", " "));
const DAYS = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];

const toNumber = (words: string | undefined) => NUMBERS.indexOf((words ?? "").toLowerCase());

/** Answers a question of the comment form as a reader would. @throws Error for one it cannot read. */
export function solveQuestion(question: string): string {
	const [, plusOne, plusOther] = /^(.+) cộng (.+) bằng mấy\?$/.exec(question) ?? [];
	if (plusOne) return String(toNumber(plusOne) + toNumber(plusOther));
	const [, whole, part] = /^(.+) trừ (.+) còn mấy\?$/.exec(question) ?? [];
	if (whole) return String(toNumber(whole) - toNumber(part));
	const [, one] = /^Hai lần (.+) là bao nhiêu\?$/.exec(question) ?? [];
	if (one) return String(2 * toNumber(one));
	const [, side, day = ""] = /^(Sau|Trước) (.+) là ngày nào trong tuần\?$/.exec(question) ?? [];
	if (side) return DAYS[(DAYS.indexOf(day) + (side === "Sau" ? 1 : 6)) % 7] ?? "";
	throw new Error(`cannot answer ${question}`);
}
