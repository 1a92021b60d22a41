import type { ColumnKit } from "../sqlite/column-kit.ts";
import { isFilled, isOneOf } from "./checks.ts";
import type { MediaTables } from "./media.ts";
import type { UserTables } from "./users.ts";

/** When on its day something is: at a clock time, or only in a part of it. */
export const WORK_TIMES = ["clock", "morning", "afternoon", "all_day"] as const;
export type WorkTime = (typeof WORK_TIMES)[number];

/** What the committee does on which day. */
export function defineWorkItems(kit: ColumnKit) {
	const workItems = kit.table(
		"work_items",
		{
			id: kit.id(),
			/** Rises with every save; a save names the version it was based on. */
			version: kit.integer("version").notNull().default(1),
			day: kit.day("day").notNull(),
			time: kit.word("time", WORK_TIMES).notNull(),
			/** Minutes after midnight; of a part of the day, where that stands in the order of the day. */
			startMinute: kit.integer("start_minute").notNull(),
			subject: kit.text("subject").notNull(),
			/** The person or body that presides. */
			chair: kit.text("chair").notNull().default(""),
			participants: kit.text("participants").notNull().default(""),
			place: kit.text("place").notNull().default(""),
			/** Never leaves the editorial area. */
			isPrivate: kit.boolean("is_private").notNull().default(false),
			isDemo: kit.boolean("is_demo").notNull().default(false),
			createdAt: kit.instant("created_at").notNull(),
			updatedAt: kit.instant("updated_at").notNull(),
		},
		(t) => [
			kit.index("work_items_day").on(t.day, t.startMinute, t.id),
			kit.check("work_items_time", isOneOf(t.time, WORK_TIMES)),
			kit.check("work_items_minute", kit.sql`${t.startMinute} between 0 and 1439`),
			kit.check("work_items_subject_filled", isFilled(t.subject)),
		],
	);
	return { workItems };
}

export const QUESTION_STATES = ["new", "received", "passed", "published", "rejected", "withdrawn"] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];
export const QUESTION_FIELDS = [
	...(["party", "policy", "land", "education", "health", "economy", "procedure", "other"] as const),
] as const;
export type QuestionField = (typeof QUESTION_FIELDS)[number];
export type QuestionFlag = "links" | "blocked_words" | "personal_data" | "trap";

/** What readers ask, and what an office answers; before other readers both stand together or not at all. */
export function defineQuestions(kit: ColumnKit, { users }: UserTables) {
	const questions = kit.table(
		"questions",
		{
			id: kit.id(),
			version: kit.integer("version").notNull().default(1),
			/** By which the person who asked finds out what has become of it. */
			code: kit.text("code").notNull(),
			state: kit.word("state", QUESTION_STATES).notNull().default("new"),
			field: kit.word("field", QUESTION_FIELDS).notNull(),
			slug: kit.text("slug").notNull(),
			/** Who asks and how to reach them; purged after its term. */
			name: kit.text("name"),
			email: kit.text("email"),
			phone: kit.text("phone"),
			address: kit.text("address"),
			/** The person agreed that the name stands beside the question. */
			isNameShown: kit.boolean("is_name_shown").notNull().default(false),
			title: kit.text("title").notNull(),
			content: kit.text("content").notNull(),
			/** Who is to answer: "Ban Tổ chức Tỉnh ủy". */
			office: kit.text("office").notNull().default(""),
			/** A draft until the pair is published. */
			answer: kit.text("answer").notNull().default(""),
			/** Why it was refused or taken back; the person who asked reads it. */
			reason: kit.text("reason").notNull().default(""),
			flags: kit.json<QuestionFlag[]>("flags").notNull().default([]),
			/** Keyed hash of the sender's address; purged after its term. */
			addressHash: kit.text("address_hash"),
			createdAt: kit.instant("created_at").notNull(),
			updatedAt: kit.instant("updated_at").notNull(),
			publishedAt: kit.instant("published_at"),
			/** When it was published, refused or taken back last. */
			settledAt: kit.instant("settled_at"),
			isDemo: kit.boolean("is_demo").notNull().default(false),
		},
		(t) => [
			kit.uniqueIndex("questions_code").on(t.code),
			kit.index("questions_queue").on(t.state, t.createdAt, t.id),
			kit.index("questions_published").on(t.state, t.publishedAt, t.id),
			kit.index("questions_settled").on(t.settledAt),
			kit.index("questions_address").on(t.addressHash),
			kit.check("questions_state", isOneOf(t.state, QUESTION_STATES)),
			kit.check("questions_field", isOneOf(t.field, QUESTION_FIELDS)),
			kit.check("questions_slug_filled", isFilled(t.slug)),
			kit.check(
				"questions_pair",
				kit.sql`${t.state} <> 'published' or (length(${t.answer}) > 0 and length(${t.office}) > 0 and ${t.publishedAt} is not null)`,
			),
			kit.check(
				"questions_settled_state",
				kit.sql`(${t.state} in ('published', 'rejected', 'withdrawn')) = (${t.settledAt} is not null)`,
			),
		],
	);
	/** Words of a question from before the newsroom edited them. */
	const questionEdits = kit.table(
		"question_edits",
		{
			id: kit.id(),
			questionId: kit
				.integer("question_id")
				.notNull()
				.references(() => questions.id, { onDelete: "cascade" }),
			titleBefore: kit.text("title_before").notNull(),
			contentBefore: kit.text("content_before").notNull(),
			reason: kit.text("reason").notNull(),
			editedAt: kit.instant("edited_at").notNull(),
			editedBy: kit.integer("edited_by").references(() => users.id),
			editorName: kit.text("editor_name").notNull(),
		},
		(t) => [kit.index("question_edits_question").on(t.questionId, t.id)],
	);
	return { questions, questionEdits };
}

/** Units of the committee, and who holds or held which post in them. */
export function defineOrganisation(kit: ColumnKit, { mediaItems }: MediaTables) {
	const orgUnits = kit.table(
		"org_units",
		{
			id: kit.id(),
			version: kit.integer("version").notNull().default(1),
			slug: kit.text("slug").notNull(),
			name: kit.text("name").notNull(),
			position: kit.integer("position").notNull().default(0),
			/** What it does. */
			duties: kit.text("duties").notNull().default(""),
			contact: kit.text("contact").notNull().default(""),
			/** The days it exists; null is not known, or no end. */
			validFrom: kit.day("valid_from"),
			validUntil: kit.day("valid_until"),
			isDemo: kit.boolean("is_demo").notNull().default(false),
			updatedAt: kit.instant("updated_at").notNull(),
		},
		(t) => [
			kit.uniqueIndex("org_units_slug").on(t.slug),
			kit.check("org_units_slug_filled", isFilled(t.slug)),
			kit.check("org_units_name_filled", isFilled(t.name)),
			kit.check(
				"org_units_days",
				kit.sql`${t.validUntil} is null or ${t.validFrom} is null or ${t.validFrom} <= ${t.validUntil}`,
			),
		],
	);
	const officeHolders = kit.table(
		"office_holders",
		{
			id: kit.id(),
			version: kit.integer("version").notNull().default(1),
			unitId: kit
				.integer("unit_id")
				.notNull()
				.references(() => orgUnits.id),
			post: kit.text("post").notNull(),
			name: kit.text("name").notNull(),
			position: kit.integer("position").notNull().default(0),
			/** What the person is in charge of. */
			duties: kit.text("duties").notNull().default(""),
			biography: kit.text("biography").notNull().default(""),
			mediaId: kit.integer("media_id").references(() => mediaItems.id),
			/** The days the post is held; null is not known, or no end. */
			validFrom: kit.day("valid_from"),
			validUntil: kit.day("valid_until"),
			isDemo: kit.boolean("is_demo").notNull().default(false),
			updatedAt: kit.instant("updated_at").notNull(),
		},
		(t) => [
			kit.index("office_holders_unit").on(t.unitId, t.position, t.id),
			kit.index("office_holders_media").on(t.mediaId),
			kit.check("office_holders_post_filled", isFilled(t.post)),
			kit.check("office_holders_name_filled", isFilled(t.name)),
			kit.check(
				"office_holders_days",
				kit.sql`${t.validUntil} is null or ${t.validFrom} is null or ${t.validFrom} <= ${t.validUntil}`,
			),
		],
	);
	return { orgUnits, officeHolders };
}
