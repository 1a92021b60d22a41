import { db } from "../../db/client.ts";
import { listArticleTexts, listImportedArticleIds, listSameTitleAndDay } from "../../db/queries/legacy-imports.ts";
import { parseDay, toDayKey, toNextMidnight } from "../../lib/dates.ts";
import { toPlainText } from "../../lib/rich-text-plain.ts";
import type { LegacyPage } from "./legacy-page.ts";
import { NearDuplicates } from "./near-duplicates.ts";
import { toArticleBody } from "./to-article-body.ts";

const READ_AT_ONCE = 200;

/** An article that a page is likely to repeat. */
export interface Twin {
	/** Null for one that a dry run met before. */
	articleId: number | null;
	/** Where it was imported from in this run; null for an earlier one. */
	file: string | null;
	/** Share of shingles in common: 0.9 to 1; null where only title and day are the same. */
	similarity: number | null;
}

const toTitleKey = ({ title, date }: LegacyPage) => `${toDayKey(date.at)} ${title}`;
const toText = ({ lead, blocks }: LegacyPage) => `${lead}\n${toPlainText(toArticleBody(blocks))}`;

/** Finds what was imported twice: the same title on the same day, or nearly the same text. Holds all imported texts' shingles. */
export class TwinFinder {
	#texts = new NearDuplicates();
	#met: Omit<Twin, "similarity">[] = [];
	#byTitle = new Map<string, number>();

	/** Reads what earlier runs imported. */
	static async open(): Promise<TwinFinder> {
		const finder = new TwinFinder();
		const ids = await listImportedArticleIds(db.read);
		for (let at = 0; at < ids.length; at += READ_AT_ONCE) {
			const rows = await listArticleTexts(db.read, ids.slice(at, at + READ_AT_ONCE));
			for (const { articleId, lead, body } of rows)
				finder.#remember({ articleId, file: null }, `${lead}\n${toPlainText(body)}`);
		}
		return finder;
	}

	#remember(twin: Omit<Twin, "similarity">, text: string): number {
		const place = this.#met.push(twin) - 1;
		this.#texts.add(place, text);
		return place;
	}

	/** @param articleId null in a dry run. */
	add(articleId: number | null, file: string, page: LegacyPage): void {
		this.#byTitle.set(toTitleKey(page), this.#remember({ articleId, file }, toText(page)));
	}

	/** @throws RichTextError for a page that is no article. */
	async find(page: LegacyPage): Promise<Twin | null> {
		const similar = this.#texts.find(toText(page));
		const met = this.#met[similar?.id ?? this.#byTitle.get(toTitleKey(page)) ?? -1];
		if (met) return { ...met, similarity: similar?.similarity ?? null };
		const from = parseDay(toDayKey(page.date.at));
		const [articleId] = await listSameTitleAndDay(db.read, page.title, { from, until: toNextMidnight(from) });
		return articleId === undefined ? null : { articleId, file: null, similarity: null };
	}
}
