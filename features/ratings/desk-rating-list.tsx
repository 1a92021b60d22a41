import { DeskTable } from "../../components/admin/desk-table.tsx";
import { OlderLink } from "../../components/admin/older-link.tsx";
import { RATED_KINDS, type RatingRow } from "../../db/queries/ratings.ts";
import { type DeskRatings, type RatedPage, type RatingQuery, toRatingsPath } from "./desk-ratings.ts";
import { KIND_WORDS, LEVELS } from "./rating.ts";

const LINK =
	"inline-flex min-h-11 items-center gap-1 text-link underline aria-[current]:font-bold aria-[current]:no-underline lg:min-h-9";

type Sums = Pick<RatingRow, "good" | "fair" | "poor" | "total">;

const format = (count: number) => count.toLocaleString("vi-VN");

/** "87 %" of those who rated are content. */
function toShare({ good, fair, total }: Sums): string {
	return total === 0 ? "chưa có" : `${Math.round((100 * (good + fair)) / total)} %`;
}

/** The kinds, each with how many ratings there are. */
export function RatingKinds({ query, sums }: { query: RatingQuery } & Pick<DeskRatings, "sums">) {
	const sum = sums.get(query.kind);
	return (
		<div className="grid gap-2">
			<nav aria-label="Loại trang" className="flex flex-wrap gap-x-6">
				{RATED_KINDS.map((kind) => (
					<a
						key={kind}
						href={toRatingsPath({ kind, after: null })}
						aria-current={kind === query.kind ? "page" : undefined}
						className={LINK}
					>
						{KIND_WORDS[kind].many}
						<span className="text-xs text-ink-soft tabular-nums">{format(sums.get(kind)?.total ?? 0)}</span>
					</a>
				))}
			</nav>
			{sum && (
				<p className="text-sm tabular-nums">
					Tất cả: <strong>{toShare(sum)}</strong> hài lòng trở lên (
					{LEVELS.map(({ level, label }) => `${label.toLowerCase()} ${format(sum[level])}`).join(", ")}).
				</p>
			)}
		</div>
	);
}

/** Pages of one kind with their sums, the most rated first. */
export function RatingList({ query, ratings: { rows, next } }: { query: RatingQuery; ratings: DeskRatings }) {
	return (
		<>
			<DeskTable<RatedPage>
				caption={`Mức độ hài lòng: ${KIND_WORDS[query.kind].many}`}
				rows={rows}
				toKey={({ subjectId }) => subjectId}
				empty={<p>Chưa có đánh giá nào ở mục này. Phiếu đánh giá nằm ở cuối mỗi trang.</p>}
				columns={[
					{
						label: "Trang",
						render: ({ title, path }) =>
							path === null ? (
								`${title} (không còn trên trang)`
							) : (
								<a
									href={path}
									className="font-semibold text-link max-md:inline-flex max-md:min-h-11 max-md:items-center"
								>
									{title}
								</a>
							),
					},
					...LEVELS.map(({ level, label }) => ({
						label,
						render: (row: RatedPage) => format(row[level]),
						isNarrow: true,
					})),
					{ label: "Số đánh giá", render: ({ total }) => format(total), isNarrow: true },
					{ label: "Hài lòng trở lên", render: toShare, isNarrow: true },
				]}
			/>
			<OlderLink
				olderHref={next && toRatingsPath(next)}
				firstHref={query.after === null ? null : toRatingsPath({ ...query, after: null })}
				isOldestFirst
			/>
		</>
	);
}
