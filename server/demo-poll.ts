import type { Tx } from "../db/client.ts";
import { addPollVote, insertPoll, listPollOptions, replacePollOptions } from "../db/queries/polls.ts";

const DAY_MS = 86_400_000;
const QUESTION = "Bạn muốn trang có thêm mục nào?";
const ANSWERS = [
	{ label: "Hỏi và đáp về chính sách ở cơ sở", votes: 13 },
	{ label: "Chuyện làng, chuyện nghề", votes: 9 },
	{ label: "Bản tin nghe bằng tiếng Jrai và Bahnar", votes: 7 },
];

/** A poll that has closed: what readers were asked, and what they chose. */
export async function writeDemoPoll(tx: Tx, now: Date): Promise<void> {
	const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
	const window = { opensAt: before(30), closesAt: before(9) };
	const words = { question: QUESTION, slug: "ban-muon-trang-co-them-muc-nao" };
	const id = await insertPoll(tx, { ...words, ...window, state: "published", isDemo: true });
	await replacePollOptions(
		tx,
		id,
		ANSWERS.map(({ label }) => label),
	);
	for (const [at, option] of (await listPollOptions(tx, [id])).entries()) {
		for (let vote = 0; vote < (ANSWERS[at]?.votes ?? 0); vote += 1) await addPollVote(tx, id, option.id);
	}
}
