import type { ColumnKit } from "../sqlite/column-kit.ts";
import { isFilled, isOneOf } from "./checks.ts";

export const POLL_STATES = ["draft", "published", "withdrawn"] as const;

/** What readers are asked, and how often each answer was chosen; who chose it is kept nowhere. */
export function definePolls(kit: ColumnKit) {
	const polls = kit.table(
		"polls",
		{
			id: kit.id(),
			version: kit.integer("version").notNull().default(1),
			slug: kit.text("slug").notNull(),
			question: kit.text("question").notNull(),
			state: kit.word("state", POLL_STATES).notNull().default("draft"),
			/** Votes are taken from here on, and up to there. */
			opensAt: kit.instant("opens_at").notNull(),
			closesAt: kit.instant("closes_at").notNull(),
			isDemo: kit.boolean("is_demo").notNull().default(false),
			updatedAt: kit.instant("updated_at").notNull(),
		},
		(t) => [
			kit.index("polls_shown").on(t.state, t.closesAt),
			kit.check("polls_state", isOneOf(t.state, POLL_STATES)),
			kit.check("polls_slug_filled", isFilled(t.slug)),
			kit.check("polls_window", kit.sql`${t.opensAt} <= ${t.closesAt}`),
		],
	);
	const pollOptions = kit.table(
		"poll_options",
		{
			id: kit.id(),
			pollId: kit
				.integer("poll_id")
				.notNull()
				.references(() => polls.id, { onDelete: "cascade" }),
			position: kit.integer("position").notNull(),
			label: kit.text("label").notNull(),
			votes: kit.integer("votes").notNull().default(0),
		},
		(t) => [
			kit.uniqueIndex("poll_options_place").on(t.pollId, t.position),
			kit.check("poll_options_label_filled", isFilled(t.label)),
			kit.check("poll_options_votes", kit.sql`${t.votes} >= 0`),
		],
	);
	return { polls, pollOptions };
}
