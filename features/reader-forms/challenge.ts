import { createHmac } from "node:crypto";
import { fold } from "../../lib/fold.ts";
import type { FormKeys } from "./form-keys.ts";

/** A question that takes no eyes and no ears, only a moment of reading. */
export interface Challenge {
	question: string;
	isAnswer: (text: string) => boolean;
}

const UNITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const DAYS = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];

/** Other ways of writing a number from 0 to 20, without marks. */
const OTHER_WORDS = new Map([
	[4, ["tu"]],
	[15, ["muoi nam"]],
	[20, ["hai chuc"]],
]);

/** Number words from 0 to 20: "mười lăm". */
function toWords(number: number): string {
	if (number < 10) return UNITS[number] ?? "";
	if (number === 20) return "hai mươi";
	const unit = number % 10;
	return unit === 0 ? "mười" : `mười ${unit === 5 ? "lăm" : UNITS[unit]}`;
}

/** Case, marks and what stands around an answer do not matter. */
const toPlain = (text: string) =>
	fold(text)
		.replace(/[^a-z0-9]+/g, " ")
		.trim();

function askNumber(question: string, answer: number): Challenge {
	const right = [String(answer), toWords(answer), ...(OTHER_WORDS.get(answer) ?? [])].map(toPlain);
	return { question, isAnswer: (text) => right.includes(toPlain(text)) };
}

function askDay(question: string, at: number): Challenge {
	const day = DAYS[at] ?? "";
	const right = at === 6 ? ["chu nhat", "cn"] : [toPlain(day), `thu ${at + 2}`, String(at + 2)];
	return { question, isAnswer: (text) => right.includes(toPlain(text)) };
}

const toDifference = (whole: number, part: number) => `${capitalise(toWords(whole))} trừ ${toWords(part)} còn mấy?`;

/** `draw(n)` gives one of 0 … n-1. */
type Draw = (count: number) => number;

const KINDS: readonly ((draw: Draw) => Challenge)[] = [
	(draw) => {
		const [one, other] = [2 + draw(8), 2 + draw(8)];
		return askNumber(`${capitalise(toWords(one))} cộng ${toWords(other)} bằng mấy?`, one + other);
	},
	(draw) => {
		const unit = 1 + draw(7);
		const whole = 10 + unit;
		const part = unit + 1 + draw(9 - unit);
		// Seven from fourteen is seven: the question would hold its answer.
		if (2 * part === whole) return askNumber(toDifference(whole, part + 1), part - 1);
		return askNumber(toDifference(whole, part), whole - part);
	},
	(draw) => {
		const one = 2 + draw(8);
		return askNumber(`Hai lần ${toWords(one)} là bao nhiêu?`, 2 * one);
	},
	(draw) => {
		const at = draw(DAYS.length);
		return askDay(`Sau ${DAYS[at]} là ngày nào trong tuần?`, (at + 1) % DAYS.length);
	},
	(draw) => {
		const at = draw(DAYS.length);
		return askDay(`Trước ${DAYS[at]} là ngày nào trong tuần?`, (at + DAYS.length - 1) % DAYS.length);
	},
];

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The question that belongs to a token, and to no other. It follows from the token's id and a key that never leaves
 * the server, so nothing of it is stored and the answer stands nowhere in the page.
 */
export function toChallenge(keys: FormKeys, tokenId: string): Challenge {
	const bytes = createHmac("sha256", keys.challenge).update(tokenId).digest();
	let at = 0;
	const draw: Draw = (count) => {
		const value = bytes.readUInt32BE(at);
		at += 4;
		return value % count;
	};
	const ask = KINDS[draw(KINDS.length)] ?? KINDS[0];
	if (!ask) throw new Error("there is no kind of question");
	return ask(draw);
}
