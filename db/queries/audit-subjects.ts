import { inArray } from "drizzle-orm";
import type { Reader } from "../client.ts";
import { articles, categories, documents, users } from "../tables.ts";

/** What rows of the log are about, by their numbers. */
export interface AuditSubjects {
	articles: Map<number, { id: number; slug: string; title: string; state: string }>;
	documents: Map<number, { id: number; slug: string; sign: string; state: string }>;
	users: Map<number, { id: number; name: string }>;
	categories: Map<number, { id: number; slug: string; name: string }>;
}

function listIds(subjects: readonly string[], kind: string): number[] {
	const numbers = subjects.filter((subject) => subject.startsWith(`${kind}:`));
	return [...new Set(numbers.map((subject) => Number(subject.slice(kind.length + 1))))].filter(Number.isInteger);
}

const toMap = <Row extends { id: number }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));

/** Names of what is still there of subjects such as "article:12". */
export async function listAuditSubjects(reader: Reader, subjects: readonly string[]): Promise<AuditSubjects> {
	const ids = (kind: string) => listIds(subjects, kind);
	const { id, slug, title, state } = articles;
	return {
		articles: toMap(
			await reader
				.select({ id, slug, title, state })
				.from(articles)
				.where(inArray(id, [...ids("article"), ...ids("live")])),
		),
		documents: toMap(
			await reader
				.select({ id: documents.id, slug: documents.slug, sign: documents.sign, state: documents.state })
				.from(documents)
				.where(inArray(documents.id, ids("document"))),
		),
		users: toMap(
			await reader
				.select({ id: users.id, name: users.name })
				.from(users)
				.where(inArray(users.id, ids("user"))),
		),
		categories: toMap(
			await reader
				.select({ id: categories.id, slug: categories.slug, name: categories.name })
				.from(categories)
				.where(inArray(categories.id, ids("category"))),
		),
	};
}
