import { parseArgs } from "node:util";
import { db } from "../db/client.ts";
import { getLetter, LETTER_STATES, listLettersOfState } from "../db/queries/letters.ts";
import { systemActor } from "../features/accounts/actor.ts";
import { KIND_WORDS } from "../features/letters/letter.ts";
import { toLetterText } from "../features/letters/letter-mail.ts";
import { answerLetter, closeLetter } from "../features/letters/settle-letter.ts";
import { formatDayAndTime } from "../lib/dates.ts";
import { siteOrigin } from "../lib/env.ts";
import { truncateAtWord } from "../lib/text.ts";
import { onNumber, runVerb, type Verb } from "./run-verb.ts";

export const usage =
	"letters list [--state new|in_hand|answered|closed|spam]  xem thư liên hệ và báo lỗi bài viết, mặc định là thư mới\n" +
	"  letters show <số>                               đọc một thư\n" +
	'  letters answer <số> [--note "…"]                ghi nhận đã trả lời bạn đọc\n' +
	'  letters close <số> --note "…"                   đóng thư, ghi vì sao';

const MOST_LISTED = 100;
const MOST_LETTERS = 100;
const actor = systemActor("cli");

type Values = { state?: string; note?: string };

async function printLetters(_subject: string, { state = "new" }: Values): Promise<string | null> {
	const known = LETTER_STATES.find((candidate) => candidate === state);
	if (!known) return null;
	const listed = await listLettersOfState(db.read, known, MOST_LISTED);
	for (const { letter, article } of listed) {
		const { id, kind, createdAt, subject, content } = letter;
		console.log(`#${id}  ${formatDayAndTime(createdAt)}  ${KIND_WORDS[kind]}: ${article?.title ?? subject}`);
		console.log(`  ${truncateAtWord(content.replaceAll("\n", " "), MOST_LETTERS)}\n`);
	}
	return listed.length === 0 ? "Không có thư nào." : `${listed.length} thư.`;
}

async function showLetter(id: number): Promise<string> {
	const found = await getLetter(db.read, id);
	if (!found) return `Không có thư số ${id}.`;
	const { note } = found.letter;
	return toLetterText(found, siteOrigin()) + (note === "" ? "" : `\n\nGhi chú của tòa soạn: ${note}`);
}

const VERBS: Record<string, Verb<Values>> = {
	list: printLetters,
	show: onNumber<Values>(showLetter),
	answer: onNumber<Values>(async (id, { note = "" }) => {
		await answerLetter(actor, id, note);
		return `Đã ghi nhận trả lời thư số ${id}.`;
	}),
	close: onNumber<Values>(async (id, { note = "" }) => {
		await closeLetter(actor, id, note);
		return `Đã đóng thư số ${id}.`;
	}),
};

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const text = { type: "string" as const };
	const { values, positionals } = parseArgs({
		args: [...args],
		options: { state: text, note: text },
		allowPositionals: true,
	});
	return runVerb(usage, VERBS, { positionals, values });
}
