import type { Bar } from "./span.ts";

const WIDTH = 720;
const HEIGHT = 220;
const TOP = 18;
const BOTTOM = 24;
const FLOOR = HEIGHT - BOTTOM;
/** Dates that stand below the bars without touching. */
const MOST_LABELS = 8;

const format = (views: number) => views.toLocaleString("vi-VN");

function ChartBar({ bar, index, slot, highest }: { bar: Bar; index: number; slot: number; highest: number }) {
	const height = highest === 0 ? 0 : (bar.views / highest) * (FLOOR - TOP);
	return (
		<rect
			x={index * slot + slot * 0.1}
			y={FLOOR - height}
			width={slot * 0.8}
			height={height}
			fill="currentColor"
			className="text-link"
		>
			<title>{`${bar.title}: ${format(bar.views)} lượt xem`}</title>
		</rect>
	);
}

/** Bars of equal steps of time; the same numbers stand in the table below it, for whoever does not see them. */
export function ViewsChart({ bars, label }: { bars: readonly Bar[]; label: string }) {
	const highest = Math.max(...bars.map(({ views }) => views), 0);
	const slot = WIDTH / Math.max(bars.length, 1);
	const every = Math.ceil(bars.length / MOST_LABELS);
	return (
		<figure className="grid gap-2">
			<svg role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="h-auto w-full max-w-240">
				<text x="0" y="12" fontSize="12" fill="currentColor" className="text-ink-soft tabular-nums">
					{`cao nhất ${format(highest)}`}
				</text>
				{bars.map((bar, index) => (
					<ChartBar key={bar.title} bar={bar} index={index} slot={slot} highest={highest} />
				))}
				<line x1="0" x2={WIDTH} y1={FLOOR} y2={FLOOR} stroke="currentColor" className="text-ink-soft" />
				{bars.map((bar, index) =>
					index % every === 0 ? (
						<text
							key={bar.title}
							x={index * slot + slot * 0.1}
							y={HEIGHT - 8}
							fontSize="12"
							fill="currentColor"
							className="text-ink-soft tabular-nums"
						>
							{bar.label}
						</text>
					) : null,
				)}
			</svg>
			<figcaption>
				<details>
					<summary className="flex min-h-11 w-fit cursor-pointer items-center text-link underline lg:min-h-9">
						Xem số liệu của biểu đồ
					</summary>
					<table className="border-collapse text-sm">
						<caption className="sr-only">{label}</caption>
						<thead>
							<tr className="border-b border-ink-soft text-xs text-ink-soft">
								<th scope="col" className="px-2 py-1 text-start">
									Thời gian
								</th>
								<th scope="col" className="px-2 py-1 text-end">
									Lượt xem
								</th>
							</tr>
						</thead>
						<tbody>
							{bars.map(({ title, views }) => (
								<tr key={title} className="border-b border-line">
									<th scope="row" className="px-2 py-1 text-start font-normal">
										{title}
									</th>
									<td className="px-2 py-1 text-end tabular-nums">{format(views)}</td>
								</tr>
							))}
						</tbody>
					</table>
				</details>
			</figcaption>
		</figure>
	);
}
