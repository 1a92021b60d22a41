import type { ColumnKit } from "../sqlite/column-kit.ts";
import { isFilled, isOneOf } from "./checks.ts";
import type { MediaTables } from "./media.ts";

export const CONSULTATION_STATES = ["draft", "published", "withdrawn"] as const;
export type ConsultationState = (typeof CONSULTATION_STATES)[number];
/** What is asked about, and what was made of the opinions. */
export const CONSULTATION_FILE_ROLES = ["draft", "summary"] as const;
export type ConsultationFileRole = (typeof CONSULTATION_FILE_ROLES)[number];
export const OPINION_STATES = ["waiting", "approved", "rejected"] as const;
export type OpinionState = (typeof OPINION_STATES)[number];
export type OpinionFlag = "links" | "blocked_words" | "personal_data" | "trap";

/** Drafts that are before the public for opinions, from one moment until another, and the opinions. */
export function defineConsultations(kit: ColumnKit, { mediaItems }: MediaTables) {
	const consultations = kit.table(
		"consultations",
		{
			id: kit.id(),
			/** Rises with every save; a save names the version it was based on. */
			version: kit.integer("version").notNull().default(1),
			state: kit.word("state", CONSULTATION_STATES).notNull().default("draft"),
			slug: kit.text("slug").notNull(),
			title: kit.text("title").notNull(),
			/** Who asks: "Ban Tổ chức Tỉnh ủy". */
			office: kit.text("office").notNull(),
			/** Plain paragraphs. */
			lead: kit.text("lead").notNull().default(""),
			/** Parts of the draft an opinion may be about, in order; none where nothing is to be chosen. */
			parts: kit.json<string[]>("parts").notNull().default([]),
			opensAt: kit.instant("opens_at").notNull(),
			/** From this instant on no opinion is taken. */
			closesAt: kit.instant("closes_at").notNull(),
			/** Approved opinions stand before readers, not only their number. */
			showsOpinions: kit.boolean("shows_opinions").notNull().default(false),
			/** What was made of the opinions; a draft until it is published. */
			summary: kit.text("summary").notNull().default(""),
			summaryPublishedAt: kit.instant("summary_published_at"),
			isDemo: kit.boolean("is_demo").notNull().default(false),
			createdAt: kit.instant("created_at").notNull(),
			updatedAt: kit.instant("updated_at").notNull(),
		},
		(t) => [
			kit.index("consultations_closing").on(t.state, t.closesAt, t.id),
			kit.check("consultations_state", isOneOf(t.state, CONSULTATION_STATES)),
			kit.check("consultations_slug_filled", isFilled(t.slug)),
			kit.check("consultations_title_filled", isFilled(t.title)),
			kit.check("consultations_office_filled", isFilled(t.office)),
			kit.check("consultations_span", kit.sql`${t.opensAt} < ${t.closesAt}`),
			kit.check(
				"consultations_summary",
				kit.sql`${t.summaryPublishedAt} is null or (length(${t.summary}) > 0 and ${t.summaryPublishedAt} >= ${t.closesAt})`,
			),
		],
	);
	const consultationFiles = kit.table(
		"consultation_files",
		{
			consultationId: kit
				.integer("consultation_id")
				.notNull()
				.references(() => consultations.id, { onDelete: "cascade" }),
			role: kit.word("role", CONSULTATION_FILE_ROLES).notNull(),
			position: kit.integer("position").notNull(),
			mediaId: kit
				.integer("media_id")
				.notNull()
				.references(() => mediaItems.id),
		},
		(t) => [
			kit.primaryKey({ columns: [t.consultationId, t.role, t.position] }),
			kit.index("consultation_files_media").on(t.mediaId),
			kit.check("consultation_files_role", isOneOf(t.role, CONSULTATION_FILE_ROLES)),
		],
	);
	const opinions = kit.table(
		"opinions",
		{
			id: kit.id(),
			version: kit.integer("version").notNull().default(1),
			consultationId: kit
				.integer("consultation_id")
				.notNull()
				.references(() => consultations.id),
			/** Follows from the form's token: a form sent twice is kept once. */
			receipt: kit.text("receipt").notNull(),
			state: kit.word("state", OPINION_STATES).notNull().default("waiting"),
			/** Who writes and how to reach them; purged after its term. */
			name: kit.text("name"),
			organisation: kit.text("organisation"),
			email: kit.text("email"),
			/** The form said that approved opinions are shown. */
			mayBeShown: kit.boolean("may_be_shown").notNull().default(false),
			/** The person agreed that the name stands beside the opinion. */
			isNameShown: kit.boolean("is_name_shown").notNull().default(false),
			/** In the consultation's own words when it was sent; empty for the whole draft. */
			part: kit.text("part").notNull().default(""),
			content: kit.text("content").notNull(),
			/** Why it was rejected; for staff. */
			reason: kit.text("reason").notNull().default(""),
			flags: kit.json<OpinionFlag[]>("flags").notNull().default([]),
			/** Keyed hash of the sender's address; purged after its term. */
			addressHash: kit.text("address_hash"),
			createdAt: kit.instant("created_at").notNull(),
			settledAt: kit.instant("settled_at"),
			isDemo: kit.boolean("is_demo").notNull().default(false),
		},
		(t) => [
			kit.uniqueIndex("opinions_receipt").on(t.receipt),
			kit.index("opinions_queue").on(t.consultationId, t.state, t.id),
			kit.index("opinions_state").on(t.state, t.id),
			kit.index("opinions_created").on(t.createdAt),
			kit.check("opinions_state", isOneOf(t.state, OPINION_STATES)),
			kit.check("opinions_content_filled", kit.sql`length(${t.content}) > 0`),
			kit.check("opinions_settled", kit.sql`(${t.state} = 'waiting') = (${t.settledAt} is null)`),
		],
	);
	return { consultations, consultationFiles, opinions };
}
