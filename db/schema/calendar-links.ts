import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { UserTables } from "./users.ts";

export function defineCalendarLinks(kit: ColumnKit, { users }: UserTables) {
	/** Private addresses at which calendar programs fetch what is to be published; one for each of the staff. */
	const calendarLinks = kit.table(
		"calendar_links",
		{
			userId: kit
				.integer("user_id")
				.primaryKey()
				.references(() => users.id, { onDelete: "cascade" }),
			/** SHA-256 of the address's secret part, hexadecimal. */
			tokenHash: kit.text("token_hash").notNull(),
			createdAt: kit.instant("created_at").notNull(),
		},
		(t) => [kit.uniqueIndex("calendar_links_token").on(t.tokenHash)],
	);
	return { calendarLinks };
}
