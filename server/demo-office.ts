import type { Tx } from "../db/client.ts";
import { insertOfficeHolder, insertOrgUnit } from "../db/queries/organisation.ts";
import { insertQuestion } from "../db/queries/questions.ts";
import { insertWorkItem } from "../db/queries/work-items.ts";
import { demoUnits } from "../db/seed/demo/demo-organisation.ts";
import { demoQuestions } from "../db/seed/demo/demo-questions.ts";
import { demoWorkItems } from "../db/seed/demo/demo-work-items.ts";
import { toDayKey } from "../lib/dates.ts";
import { toSlug } from "../lib/slug.ts";
import { addDays, toWeek } from "../lib/weeks.ts";

const DAY_MS = 86_400_000;

/** Writes the invented work of the office: calendar, questions, organisation. */
export async function writeDemoOffice(tx: Tx, now: Date): Promise<void> {
	await writeCalendar(tx, now);
	await writeQuestions(tx, now);
	await writeOrganisation(tx);
}

async function writeOrganisation(tx: Tx): Promise<void> {
	for (const [at, { holders, ...unit }] of demoUnits.entries()) {
		const place = { slug: toSlug(unit.name), position: at + 1, isDemo: true };
		const unitId = await insertOrgUnit(tx, { ...unit, ...place });
		for (const [rank, holder] of holders.entries()) {
			await insertOfficeHolder(tx, { ...holder, unitId, position: rank + 1, mediaId: null, isDemo: true });
		}
	}
}

/** Of this week and the next. */
async function writeCalendar(tx: Tx, now: Date): Promise<void> {
	const { monday } = toWeek(toDayKey(now));
	for (const { daysFromMonday, ...item } of demoWorkItems) {
		await insertWorkItem(tx, { ...item, day: addDays(monday, daysFromMonday), isDemo: true });
	}
}

async function writeQuestions(tx: Tx, now: Date): Promise<void> {
	for (const [at, { answer, daysAgo, ...question }] of demoQuestions.entries()) {
		const createdAt = new Date(now.getTime() - daysAgo * DAY_MS);
		const publishedAt = answer && new Date(createdAt.getTime() + answer.daysAfter * DAY_MS);
		await insertQuestion(tx, {
			...question,
			...{ slug: toSlug(question.title), code: `DEMQ${"ABCDEFGH".charAt(at)}22222`, createdAt, isDemo: true },
			...{ email: `ban-doc-${at + 1}@thu.example`, office: answer?.office ?? "", answer: answer?.text ?? "" },
			...{ state: answer ? ("published" as const) : ("new" as const), publishedAt, settledAt: publishedAt },
		});
	}
}
