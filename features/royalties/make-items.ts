import type { PaidShare, PayableArticle, RoyaltyLineRow, RoyaltyRateRow } from "../../db/queries/royalties.ts";
import { toDayKey } from "../../lib/dates.ts";
import { findUnit, splitAmount, toAmount, toEqualPoints } from "./amount.ts";
import { GROUP_OF_GENRE } from "./genre-group.ts";
import type { ItemFault, RoyaltyItem } from "./royalty.ts";

interface Author {
	id: number;
	name: string;
}

/** What items of an open month are made from. */
export interface Payables {
	articles: readonly PayableArticle[];
	authors: ReadonlyMap<number, readonly Author[]>;
	lines: ReadonlyMap<number, readonly RoyaltyLineRow[]>;
	rates: readonly RoyaltyRateRow[];
	/** Pen names of those who are paid for more than texts. */
	names: ReadonlyMap<number, string>;
}

const NO_SUPPLEMENTS = { translation: 0, minority: 0, direct: 0, hardship: 0 };

type Shared = Omit<PaidShare, "amount">;

/** Who has which part of a text: as settled, or equally where nobody settled it or it is by others now. */
function toTextShares(
	line: RoyaltyLineRow | undefined,
	authors: readonly Author[],
): { shares: Shared[]; isMoved: boolean } {
	const kept = new Map((line?.shares ?? []).map(({ authorId, points }) => [authorId, points]));
	const isSame = kept.size === authors.length && authors.every(({ id }) => kept.has(id));
	const equal = authors.length === 0 ? [] : toEqualPoints(authors.length);
	return {
		isMoved: line !== undefined && !isSame && authors.length > 1,
		shares: authors.map(({ id, name }, at) => ({
			...{ authorId: id, name, points: isSame ? (kept.get(id) ?? 0) : (equal[at] ?? 0) },
		})),
	};
}

function findFault(
	item: Pick<RoyaltyItem, "coefficient" | "unit">,
	shares: readonly Shared[],
	isMoved: boolean,
): ItemFault | null {
	if (item.coefficient === null) return "unset";
	if (item.coefficient === 0) return null;
	if (shares.length === 0) return "no-authors";
	if (isMoved) return "authors-changed";
	return item.unit === null ? "no-rate" : null;
}

function toItem(article: PayableArticle, line: RoyaltyLineRow | undefined, payables: Payables): RoyaltyItem {
	const publishedOn = toDayKey(article.publishedAt);
	const unit = findUnit(payables.rates, publishedOn);
	const isText = line === undefined || line.place === 0;
	const { shares, isMoved } = isText
		? toTextShares(line, payables.authors.get(article.id) ?? [])
		: {
				shares: line.shares.map((share) => ({ ...share, name: payables.names.get(share.authorId) ?? "" })),
				isMoved: false,
			};
	const coefficient = line?.coefficient ?? null;
	const { translation, minority, direct, hardship } = line ?? NO_SUPPLEMENTS;
	const supplements = { translation, minority, direct, hardship };
	const amount =
		unit === null || coefficient === null || shares.length === 0 ? 0 : toAmount(unit, coefficient, supplements);
	const parts = splitAmount(
		amount,
		shares.map(({ points }) => points),
	);
	return {
		...{ articleId: article.id, place: line?.place ?? 0, version: line?.version ?? 0, title: article.title },
		...{ note: line?.note ?? "", publishedOn, coefficient, supplements, unit, amount },
		genreGroup: line ? line.genreGroup : GROUP_OF_GENRE[article.genre],
		shares: shares.map((share, at) => ({ ...share, amount: parts[at] ?? 0 })),
		fault: findFault({ coefficient, unit }, shares, isMoved),
		isWaivable: line === undefined && article.sourceName !== "",
	};
}

/** The items of an open month in order of publication: each text, and behind it what else of it is paid. */
export function makeItems(payables: Payables): RoyaltyItem[] {
	return payables.articles.flatMap((article) => {
		const lines = payables.lines.get(article.id) ?? [];
		const text = lines.find(({ place }) => place === 0);
		return [text, ...lines.filter(({ place }) => place > 0)].map((line) => toItem(article, line, payables));
	});
}
