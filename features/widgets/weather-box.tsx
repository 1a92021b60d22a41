import { createElement } from "react";
import { SectionHeading } from "../../components/ui/section-heading.tsx";
import { PlaceForm } from "./place-form.tsx";
import { WeatherIcon } from "./weather-icon.tsx";
import { NO_VALUES, toWeatherWords, WEATHER_PATH, WEATHER_WORDS_PATH } from "./weather-words.ts";
import type { Weather } from "./widget.ts";

/** "Thời tiết": the default place, and a form to choose another, which a script turns into a change in place. */
export function WeatherBox({ weather }: { weather: Weather }) {
	const [main] = weather.places;
	if (!main) return null;
	const words = toWeatherWords(main);
	const choice = { "data-words": WEATHER_WORDS_PATH, "data-none": NO_VALUES, className: "block" };
	return (
		<section aria-label="Thời tiết">
			<SectionHeading href={WEATHER_PATH}>Thời tiết</SectionHeading>
			{createElement(
				"weather-choice",
				choice,
				<div aria-live="polite" key="words">
					<div className="flex min-h-16 items-center justify-between gap-4 py-1">
						<p className="text-sm">
							<span data-line="name" className="font-semibold">
								{main.place.name}
							</span>
							<span data-line="condition" className="block text-ink-soft">
								{words.condition}
							</span>
						</p>
						<p className="flex items-center gap-3 font-serif text-2xl tabular-nums">
							<WeatherIcon name={main.icon} className="size-9 text-link" />
							<span data-line="temperature">{words.temperature}</span>
						</p>
					</div>
					<p data-line="today" className="text-xs text-ink-soft">
						{words.today}
					</p>
					<p className="pt-1 pb-3 text-xs text-ink-soft">
						Nguồn: {weather.source}. <span data-line="asOf">{words.asOf}</span>
					</p>
				</div>,
				<PlaceForm key="form" id="noi-thoi-tiet" regions={weather.regions} chosen={main.place.slug} />,
			)}
		</section>
	);
}
