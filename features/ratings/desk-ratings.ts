import { db } from "../../db/client.ts";
import {
	listRatedNames,
	listRatings,
	RATED_KINDS,
	type RatedKind,
	type RatingRow,
	sumRatings,
} from "../../db/queries/ratings.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { toRatedPath } from "./rated-path.ts";
import { DESK_RATINGS_PATH } from "./rating.ts";

const PER_PAGE = 50;

/** What the address of the screen asks for. */
export interface RatingQuery {
	kind: RatedKind;
	/** The list goes on behind this row. */
	after: { total: number; subjectId: number } | null;
}

/** What it does not know counts as nothing: articles from the most rated on. */
export function parseRatingQuery(given: Readonly<Record<string, unknown>>): RatingQuery {
	const kind = RATED_KINDS.find((known) => known === given.loai) ?? "article";
	const [, total, subjectId] = /^(\d{1,9})-(\d{1,9})$/.exec(String(given.sau ?? "")) ?? [];
	return { kind, after: total && subjectId ? { total: Number(total), subjectId: Number(subjectId) } : null };
}

export function toRatingsPath({ kind, after }: RatingQuery): string {
	const behind = after === null ? "" : `&sau=${after.total}-${after.subjectId}`;
	return `${DESK_RATINGS_PATH}?loai=${kind}${behind}`;
}

/** The sums of one page of the site. */
export interface RatedPage extends RatingRow {
	title: string;
	/** Null for what readers no longer see. */
	path: string | null;
}

export interface DeskRatings {
	rows: RatedPage[];
	next: RatingQuery | null;
	/** All ratings of each kind; a kind without any is absent. */
	sums: ReadonlyMap<RatedKind, Pick<RatingRow, "good" | "fair" | "poor" | "total">>;
}

/** One page of the sums, the most rated first. @throws NotAllowedError. */
export async function listDeskRatings(actor: Actor, query: RatingQuery): Promise<DeskRatings> {
	requireCan(actor, "statistics.read");
	const { kind, after } = query;
	const found = await listRatings(db.read, kind, { after, limit: PER_PAGE + 1 });
	const shown = found.slice(0, PER_PAGE);
	const ids = shown.map(({ subjectId }) => subjectId);
	const names = await listRatedNames(db.read, kind, ids);
	const rows = shown.map((row) => {
		const name = names.get(row.subjectId);
		const subject = { kind, id: row.subjectId };
		return { ...row, title: name?.title ?? `Số ${row.subjectId}`, path: name ? toRatedPath(subject, name) : null };
	});
	const last = found.length > PER_PAGE ? shown.at(-1) : undefined;
	const next = last ? { kind, after: { total: last.total, subjectId: last.subjectId } } : null;
	const sums = new Map((await sumRatings(db.read)).map(({ kind: of, ...sum }) => [of, sum]));
	return { rows, next, sums };
}
