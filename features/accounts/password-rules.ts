import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import { fold } from "../../lib/fold.ts";

/** With a second factor eight would do; people who have none yet are on their way to one. */
export const SHORTEST = 12;
export const LONGEST = 256;
/** Ten thousand million guesses, whether its words stand apart or together. */
const WEAKEST_SCORE = 4;
/** Estimating takes time that grows with the length; so many say enough. */
const MOST_ESTIMATED = 100;

/** What people here would think of first; folded, so that "Mật khẩu" and "matkhau" are the same. */
const TOO_WELL_KNOWN = [
	...["mat khau", "password", "bienho", "bien ho", "gialai", "gia lai", "pleiku", "tinhuy", "tinh uy", "quantri"],
	...["quan tri", "admin", "danguy", "dang uy", "bantuyengiao", "tuyengiao", "toasoan", "vietnam", "viet nam"],
	...["123456", "qwerty", "abc123", "iloveyou", "anhyeuem", "emyeuanh", "chibo", "dangvien", "hochiminh", "caonguyen"],
	...["quynhon", "binhdinh", "tay nguyen", "taynguyen", "asdfgh", "111111", "000000", "letmein", "welcome", "dragon"],
];
const local = TOO_WELL_KNOWN.flatMap((word) => [word, word.replaceAll(" ", "")]);
const estimator = new ZxcvbnFactory({
	dictionary: { ...dictionary, local },
	graphs: adjacencyGraphs,
});

/**
 * What is wrong with a new password, as a sentence for the person; null when it will do. Any characters are allowed.
 * @param about the person's own name and address, which others would try first.
 */
export function findPasswordFault(password: string, about: readonly string[]): string | null {
	const length = [...password].length;
	if (length < SHORTEST) return `Mật khẩu cần ít nhất ${SHORTEST} ký tự. Một câu ngắn dễ nhớ là tốt nhất.`;
	if (length > LONGEST) return `Mật khẩu dài nhất ${LONGEST} ký tự.`;
	const own = about.flatMap((text) => [text, text.replaceAll(/\s/g, ""), ...text.split(/[\s@._-]+/)]);
	const known = own.filter((text) => text.length > 2).map(fold);
	const folded = fold(password).slice(0, MOST_ESTIMATED);
	const scores = [folded, folded.replaceAll(" ", "")].map((text) => estimator.check(text, known).score);
	if (Math.min(...scores) < WEAKEST_SCORE)
		return "Mật khẩu này dễ đoán. Hãy dùng một câu dài hơn, không có tên hay ngày sinh của bạn.";
	return null;
}
