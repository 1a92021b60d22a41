import type { ColumnKit } from "../sqlite/column-kit.ts";

/** Links in what is published, and what came of following them. */
export function defineCheckedLinks(kit: ColumnKit) {
	const checkedLinks = kit.table(
		"checked_links",
		{
			/** "https://…" as written, or a path of this site. */
			address: kit.text("address").primaryKey(),
			/** Asked at most once a second; empty for this site. */
			host: kit.text("host").notNull(),
			/** In a row: 0 for a link that leads somewhere, 3 for a dead one. */
			failures: kit.integer("failures").notNull().default(0),
			/** Why it failed last, in Vietnamese; empty where it did not. */
			reason: kit.text("reason").notNull().default(""),
			firstFailedAt: kit.instant("first_failed_at"),
			checkedAt: kit.instant("checked_at"),
			/** Also while somebody is at it: who comes later takes it over. */
			nextCheckAt: kit.instant("next_check_at").notNull(),
			/** Staff have looked and nothing is to be done. */
			isSettled: kit.boolean("is_settled").notNull().default(false),
		},
		(t) => [
			kit.index("checked_links_due").on(t.nextCheckAt, t.host),
			kit.index("checked_links_failing").on(t.isSettled, t.failures, t.address),
		],
	);
	const linkUses = kit.table(
		"link_uses",
		{
			/** "article:12", "page:3", "link:4", "banner:5" */
			subject: kit.text("subject").notNull(),
			address: kit
				.text("address")
				.notNull()
				.references(() => checkedLinks.address, { onDelete: "cascade" }),
		},
		(t) => [
			kit.primaryKey({ columns: [t.subject, t.address] }),
			kit.index("link_uses_address").on(t.address, t.subject),
		],
	);
	/** How far links have been gathered from the articles, by their last change; one row. */
	const linkScans = kit.table("link_scans", {
		id: kit.integer("id").primaryKey(),
		updatedAt: kit.instant("updated_at").notNull(),
		articleId: kit.integer("article_id").notNull(),
	});
	return { checkedLinks, linkUses, linkScans };
}
