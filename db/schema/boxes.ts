import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { MediaTables } from "./media.ts";

/** What stands around the news: links, banners, places, and the values other houses publish. */
export function defineBoxes(kit: ColumnKit, { mediaItems }: MediaTables) {
	const shownWindow = () => ({
		/** Rises with every change; a change names the one it was based on. */
		version: kit.integer("version").notNull().default(1),
		position: kit.integer("position").notNull().default(0),
		visibleFrom: kit.instant("visible_from"),
		visibleUntil: kit.instant("visible_until"),
		/** Failed link checks in a row. */
		failedChecks: kit.integer("failed_checks").notNull().default(0),
		hidesWhenDead: kit.boolean("hides_when_dead").notNull().default(false),
		/** True for an item taken over from the old portal. */
		isImported: kit.boolean("is_imported").notNull().default(false),
		isDemo: kit.boolean("is_demo").notNull().default(false),
	});
	const links = kit.table(
		"links",
		{ id: kit.id(), title: kit.text("title").notNull(), href: kit.text("href"), ...shownWindow() },
		(t) => [
			kit.check(
				"links_window",
				kit.sql`${t.visibleFrom} is null or ${t.visibleUntil} is null or ${t.visibleFrom} <= ${t.visibleUntil}`,
			),
		],
	);
	const banners = kit.table(
		"banners",
		{
			id: kit.id(),
			title: kit.text("title").notNull(),
			href: kit.text("href"),
			mediaId: kit.integer("media_id").references(() => mediaItems.id),
			slot: kit.text("slot").notNull().default("sidebar"),
			...shownWindow(),
		},
		(t) => [
			kit.index("banners_slot").on(t.slot, t.position),
			kit.check(
				"banners_window",
				kit.sql`${t.visibleFrom} is null or ${t.visibleUntil} is null or ${t.visibleFrom} <= ${t.visibleUntil}`,
			),
		],
	);
	const bannerClicks = kit.table(
		"banner_clicks",
		{
			bannerId: kit
				.integer("banner_id")
				.notNull()
				.references(() => banners.id, { onDelete: "cascade" }),
			day: kit.day("day").notNull(),
			clicks: kit.integer("clicks").notNull(),
		},
		(t) => [kit.primaryKey({ columns: [t.bannerId, t.day] })],
	);
	const places = kit.table(
		"places",
		{
			id: kit.id(),
			slug: kit.text("slug").notNull(),
			name: kit.text("name").notNull(),
			region: kit.text("region").notNull(),
			latitude: kit.real("latitude").notNull(),
			longitude: kit.real("longitude").notNull(),
			position: kit.integer("position").notNull(),
		},
		(t) => [kit.uniqueIndex("places_slug").on(t.slug)],
	);
	/** The last good value of each source, never a failed answer. */
	const upstreamValues = kit.table(
		"upstream_values",
		{
			/** "exchange-rates" or "weather". */
			source: kit.text("source").notNull(),
			/** The bank, or the place's slug. */
			subject: kit.text("subject").notNull(),
			value: kit.json<unknown>("value").notNull(),
			/** When the source says the value is from. */
			sourceAt: kit.instant("source_at").notNull(),
			fetchedAt: kit.instant("fetched_at").notNull(),
			isDemo: kit.boolean("is_demo").notNull().default(false),
		},
		(t) => [kit.primaryKey({ columns: [t.source, t.subject] })],
	);
	/** How it stands with each source: for staff, never for readers. */
	const upstreamSources = kit.table("upstream_sources", {
		/** As in `upstream_values`. */
		source: kit.text("source").primaryKey(),
		/** Where it was asked last. */
		address: kit.text("address").notNull().default(""),
		nextTryAt: kit.instant("next_try_at").notNull(),
		/** Drawn by whoever asks the source at the moment; a later one takes it over. */
		lease: kit.text("lease"),
		lastTriedAt: kit.instant("last_tried_at"),
		lastSuccessAt: kit.instant("last_success_at"),
		/** In full; kept when the source is well again. */
		lastError: kit.text("last_error").notNull().default(""),
		lastErrorAt: kit.instant("last_error_at"),
		/** In a row. */
		failures: kit.integer("failures").notNull().default(0),
		/** A value that is too far off to be believed at once, until it is confirmed. */
		held: kit.json<unknown>("held"),
	});
	return { links, banners, bannerClicks, places, upstreamValues, upstreamSources };
}
