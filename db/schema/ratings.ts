import type { ColumnKit } from "../sqlite/column-kit.ts";
import { isOneOf } from "./checks.ts";

/** What readers are asked about. */
export const RATED_KINDS = ["article", "document", "question", "consultation"] as const;
export type RatedKind = (typeof RATED_KINDS)[number];

/** How content readers are: sums alone, nothing of who rated. */
export function defineRatings(kit: ColumnKit) {
	const ratings = kit.table(
		"ratings",
		{
			kind: kit.word("kind", RATED_KINDS).notNull(),
			/** Number of the article, document and so on; a sum outlives what it is about. */
			subjectId: kit.integer("subject_id").notNull(),
			good: kit.integer("good").notNull().default(0),
			fair: kit.integer("fair").notNull().default(0),
			poor: kit.integer("poor").notNull().default(0),
			/** All three together, by which lists are ordered. */
			total: kit.integer("total").notNull().default(0),
		},
		(t) => [
			kit.primaryKey({ columns: [t.kind, t.subjectId] }),
			kit.index("ratings_most").on(t.kind, t.total, t.subjectId),
			kit.check("ratings_kind", isOneOf(t.kind, RATED_KINDS)),
			kit.check("ratings_total", kit.sql`${t.total} = ${t.good} + ${t.fair} + ${t.poor}`),
		],
	);
	return { ratings };
}
