import { db } from "../../db/client.ts";
import {
	countPublishedQuestions,
	getQuestion,
	listPublishedQuestions,
	listQuestionEdits,
	type QuestionField,
	type QuestionRow,
} from "../../db/queries/questions.ts";
import { recordTags, rememberInRecord } from "../../lib/page-record.ts";
import { maskPersonalData } from "../../lib/personal-data.ts";
import { QUESTIONS_TAG } from "./question.ts";

const PER_PAGE = 20;

/** What anybody may see of a published pair: of who asked, the name alone, and only when the person agreed. */
export interface QuestionPair {
	id: number;
	slug: string;
	field: QuestionField;
	title: string;
	content: string;
	/** Null: the person did not want to be named. */
	askedBy: string | null;
	askedAt: Date;
	office: string;
	answer: string;
	publishedAt: Date;
	updatedAt: Date;
}

/** Numbers of telephones and papers that somebody wrote into the text are covered, whatever an editor overlooked. */
function toPair(row: QuestionRow): QuestionPair {
	const { id, slug, field, office, answer, createdAt, publishedAt, updatedAt } = row;
	return {
		...{ id, slug, field, office, answer, updatedAt, askedAt: createdAt, publishedAt: publishedAt ?? updatedAt },
		title: maskPersonalData(row.title),
		content: maskPersonalData(row.content),
		askedBy: row.isNameShown ? row.name : null,
	};
}

export interface QuestionListPage {
	pairs: QuestionPair[];
	page: number;
	pageCount: number;
	total: number;
}

/** One page of the published pairs, newest first; null beyond the end. */
export async function listQuestions(field: QuestionField | null, page: number): Promise<QuestionListPage | null> {
	recordTags(QUESTIONS_TAG);
	const total = await countPublishedQuestions(db.read, field);
	const pageCount = Math.max(1, Math.ceil(total / PER_PAGE));
	if (page < 1 || page > pageCount) return null;
	const rows = await listPublishedQuestions(db.read, field, { limit: PER_PAGE, offset: (page - 1) * PER_PAGE });
	return { pairs: rows.map(toPair), page, pageCount, total };
}

export type QuestionPage =
	| { state: "published"; pair: QuestionPair; isEdited: boolean }
	| { state: "withdrawn"; id: number; slug: string }
	| { state: "missing" };

/** What stands at the address of a pair. What was never published is missing like what does not exist. */
export function getQuestionPage(id: number): Promise<QuestionPage> {
	recordTags(QUESTIONS_TAG);
	return rememberInRecord(`question:${id}`, async (): Promise<QuestionPage> => {
		const row = await getQuestion(db.read, id);
		if (row?.state === "withdrawn") return { state: "withdrawn", id, slug: row.slug };
		if (row?.state !== "published") return { state: "missing" };
		const isEdited = (await listQuestionEdits(db.read, id)).length > 0;
		return { state: "published", pair: toPair(row), isEdited };
	});
}
