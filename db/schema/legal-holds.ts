import { HELD_KINDS } from "../queries/held-kinds.ts";
import type { ColumnKit } from "../sqlite/column-kit.ts";
import { isOneOf } from "./checks.ts";
import type { UserTables } from "./users.ts";

export function defineLegalHolds(kit: ColumnKit, { users }: UserTables) {
	/** What nobody may delete while an authority asks for it. A row stays after its release. */
	const legalHolds = kit.table(
		"legal_holds",
		{
			id: kit.id(),
			subjectKind: kit.word("subject_kind", HELD_KINDS).notNull(),
			/** Its row; no reference, because it is of several tables. */
			subjectId: kit.integer("subject_id").notNull(),
			reason: kit.text("reason").notNull(),
			/** Null for a command of the portal. */
			userId: kit.integer("user_id").references(() => users.id),
			actorName: kit.text("actor_name").notNull(),
			placedAt: kit.instant("placed_at").notNull(),
			/** Null while it holds. */
			releasedAt: kit.instant("released_at"),
			releasedBy: kit.text("released_by").notNull().default(""),
			releaseReason: kit.text("release_reason").notNull().default(""),
		},
		(t) => [
			kit.index("legal_holds_subject").on(t.subjectKind, t.subjectId),
			kit.check("legal_holds_kind", isOneOf(t.subjectKind, HELD_KINDS)),
		],
	);
	return { legalHolds };
}
