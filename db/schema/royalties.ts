import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { ArticleTables } from "./articles.ts";
import { isFilled } from "./checks.ts";
import type { UserTables } from "./users.ts";

/** Who is paid which part of an item. */
export interface RoyaltyShare {
	authorId: number;
	/** Hundredths of a per cent: of an item they add up to 10 000. */
	points: number;
}

/** A part as it was paid. */
export interface PaidShare extends RoyaltyShare {
	/** The pen name of that time. */
	name: string;
	/** Đồng. */
	amount: number;
}

/** Withheld from whoever is paid `from` đồng or more in a month. */
export interface RoyaltyTax {
	isOn: boolean;
	percent: number;
	from: number;
}

/** What is paid for what was published, and the months that are closed. */
export function defineRoyalties(kit: ColumnKit, { articles, users }: ArticleTables & UserTables) {
	/** The state's base salary, of which a unit is a tenth, from a day on. */
	const royaltyRates = kit.table(
		"royalty_rates",
		{ fromDay: kit.day("from_day").primaryKey(), baseSalary: kit.integer("base_salary").notNull() },
		(t) => [kit.check("royalty_rates_salary", kit.sql`${t.baseSalary} > 0 and ${t.baseSalary} % 10 = 0`)],
	);
	const values = () => ({
		/** Of the decree's list; null is not chosen yet. */
		genreGroup: kit.integer("genre_group"),
		/** Hundredths; null is not settled yet, 0 is not paid. */
		coefficient: kit.integer("coefficient"),
		/** Per cent of the genre's royalty that a translation is paid; 0 for what is none. */
		translation: kit.integer("translation").notNull().default(0),
		/** Per cent on top: for children or an ethnic minority, written in an ethnic language, hard conditions. */
		minority: kit.integer("minority").notNull().default(0),
		direct: kit.integer("direct").notNull().default(0),
		hardship: kit.integer("hardship").notNull().default(0),
	});
	/** What was settled of an article in a month that is open. */
	const royaltyLines = kit.table(
		"royalty_lines",
		{
			id: kit.id(),
			version: kit.integer("version").notNull().default(1),
			articleId: kit
				.integer("article_id")
				.notNull()
				.references(() => articles.id, { onDelete: "cascade" }),
			/** 0 is the text itself; its pictures and the like come behind it. */
			place: kit.integer("place").notNull(),
			/** What it is, for all but the text. */
			note: kit.text("note").notNull().default(""),
			...values(),
			shares: kit.json<RoyaltyShare[]>("shares").notNull(),
			updatedAt: kit.instant("updated_at").notNull(),
		},
		(t) => [
			kit.uniqueIndex("royalty_lines_place").on(t.articleId, t.place),
			kit.check("royalty_lines_coefficient", kit.sql`${t.coefficient} is null or ${t.coefficient} >= 0`),
		],
	);
	/** Months that are closed. Nothing changes or deletes a row of these two tables. */
	const royaltyMonths = kit.table(
		"royalty_months",
		{
			/** "2026-11" */
			month: kit.text("month").primaryKey(),
			lockedAt: kit.instant("locked_at").notNull(),
			lockedBy: kit.integer("locked_by").references(() => users.id),
			lockerName: kit.text("locker_name").notNull(),
			tax: kit.json<RoyaltyTax>("tax").notNull(),
		},
		(t) => [kit.check("royalty_months_filled", isFilled(t.month))],
	);
	/** A closed month's lines, copied: they say what was paid, whatever becomes of the articles and their authors. */
	const royaltyPaidLines = kit.table(
		"royalty_paid_lines",
		{
			id: kit.id(),
			month: kit
				.text("month")
				.notNull()
				.references(() => royaltyMonths.month),
			/** The article's number, which outlives the article. */
			articleId: kit.integer("article_id").notNull(),
			place: kit.integer("place").notNull(),
			title: kit.text("title").notNull(),
			note: kit.text("note").notNull(),
			publishedOn: kit.day("published_on").notNull(),
			...values(),
			/** Đồng. */
			unit: kit.integer("unit").notNull(),
			amount: kit.integer("amount").notNull(),
			shares: kit.json<PaidShare[]>("shares").notNull(),
		},
		(t) => [
			kit.index("royalty_paid_lines_month").on(t.month, t.id),
			// Whatever its date becomes, nothing is paid twice.
			kit.uniqueIndex("royalty_paid_lines_once").on(t.articleId, t.place),
		],
	);
	return { royaltyRates, royaltyLines, royaltyMonths, royaltyPaidLines };
}
