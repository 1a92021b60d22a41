import { SectionHeading } from "../../components/ui/section-heading.tsx";
import type { PlaceWeather, Weather } from "./widget.ts";
import { formatAsOf, formatDegrees } from "./widget-text.ts";

/** "Thời tiết": the default place, and the others behind a button that needs no script. */
export function WeatherBox({ weather }: { weather: Weather }) {
	const [main, ...others] = weather.places;
	if (!main) return null;
	return (
		<section aria-label="Thời tiết">
			<SectionHeading>Thời tiết</SectionHeading>
			<div className="flex items-baseline justify-between gap-4 py-1">
				<p className="text-sm">
					<span className="font-semibold">{main.placeName}</span>
					<span className="block text-ink-soft">{main.condition}</span>
				</p>
				<p className="font-serif text-2xl tabular-nums">{formatDegrees(main.temperature)}</p>
			</div>
			<p className="pb-2 text-xs text-ink-soft">{describeDay(main)}</p>
			{others.length > 0 && (
				<details className="menu border-t border-line">
					<summary className="flex min-h-11 items-center text-sm">Các nơi khác trong tỉnh</summary>
					<table className="mb-2 w-full text-sm tabular-nums">
						<caption className="sr-only">Thời tiết các nơi khác</caption>
						<tbody>
							{others.map((place) => (
								<tr key={place.placeSlug} className="border-t border-line">
									<th scope="row" className="py-1.5 text-start font-normal">
										{place.placeName}
									</th>
									<td className="py-1.5 text-ink-soft">{place.condition}</td>
									<td className="py-1.5 text-end">{formatDegrees(place.temperature)}</td>
								</tr>
							))}
						</tbody>
					</table>
				</details>
			)}
			<p className="text-xs text-ink-soft">
				Nguồn: {weather.source}. {formatAsOf(weather)}
			</p>
		</section>
	);
}

function describeDay({ minimum, maximum, humidity, rainChance }: PlaceWeather): string {
	const parts = [`${formatDegrees(minimum)} đến ${formatDegrees(maximum)}`, `độ ẩm ${humidity} %`];
	if (rainChance !== null) parts.push(`khả năng mưa ${rainChance} %`);
	return parts.join(" · ");
}
