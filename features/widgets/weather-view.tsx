import { PageHeading } from "../../components/ui/page-heading.tsx";
import { PlaceForm } from "./place-form.tsx";
import { WeatherIcon } from "./weather-icon.tsx";
import { formatDayAhead, formatRange, NO_VALUES, toWeatherPath } from "./weather-words.ts";
import type { DayWeather, PlaceName, PlaceWeather, Weather } from "./widget.ts";
import { formatAsOf, formatDegrees } from "./widget-text.ts";

interface WeatherViewProps {
	weather: Weather;
	place: PlaceName;
}

/** The weather of one place now and in the next days, and of all others at a glance. */
export function WeatherView({ weather, place }: WeatherViewProps) {
	const shown = weather.places.find(({ place: { slug } }) => slug === place.slug);
	return (
		<div className="mt-4 grid gap-8">
			<div className="grid max-w-160 gap-4">
				<PageHeading>{`Thời tiết ${place.name}`}</PageHeading>
				<PlaceForm id="chon-thanh-pho" regions={weather.regions} chosen={place.slug} />
			</div>
			{shown ? <PlaceNow weather={shown} /> : <p className="border-t border-ink pt-4 text-base">{NO_VALUES}</p>}
			{shown && shown.days.length > 0 && <DaysAhead days={shown.days} />}
			{weather.places.length > 0 && (
				<p className="text-xs text-ink-soft">
					Nguồn:{" "}
					<a href="https://open-meteo.com/" rel="noopener" className="text-link underline">
						{weather.source}
					</a>{" "}
					(CC BY 4.0). {shown && formatAsOf(shown)}
				</p>
			)}
			{weather.regions.map((region) => (
				<RegionNow key={region.name} name={region.name} places={region.places} weather={weather} />
			))}
		</div>
	);
}

function PlaceNow({ weather }: { weather: PlaceWeather }) {
	const facts = [
		{ label: "Hôm nay", value: formatRange(weather) },
		{ label: "Cảm giác như", value: weather.apparent === null ? null : formatDegrees(weather.apparent) },
		{ label: "Độ ẩm", value: formatShare(weather.humidity) },
		{ label: "Khả năng mưa", value: formatShare(weather.rainChance) },
		{ label: "Gió", value: weather.wind === null ? null : `${Math.round(weather.wind)} km/h` },
	];
	return (
		<section aria-label="Hiện tại" className="grid gap-x-12 gap-y-4 border-t border-ink pt-4 sm:grid-cols-2">
			<p className="flex items-center gap-4">
				<WeatherIcon name={weather.icon} className="size-16 text-link" />
				<span>
					<span className="block font-serif text-3xl font-bold tabular-nums">
						{formatDegrees(weather.temperature)}C
					</span>
					<span className="block text-base">{weather.condition}</span>
				</span>
			</p>
			<dl className="ruled text-sm tabular-nums">
				{facts.map(
					({ label, value }) =>
						value !== null && (
							<div key={label} className="flex justify-between gap-4 py-1.5">
								<dt className="text-ink-soft">{label}</dt>
								<dd>{value}</dd>
							</div>
						),
				)}
			</dl>
		</section>
	);
}

const formatShare = (percent: number | null) => (percent === null ? null : `${Math.round(percent)} %`);

function DaysAhead({ days }: { days: readonly DayWeather[] }) {
	return (
		<section aria-labelledby="ngay-toi">
			<h2 id="ngay-toi" className="border-t border-ink pt-2 pb-1 text-base font-bold">
				Những ngày tới
			</h2>
			<ul className="ruled text-sm tabular-nums">
				{days.map((day) => (
					<li
						key={day.day}
						className="grid grid-cols-[1fr_auto] items-center gap-x-4 py-2 sm:grid-cols-[10rem_1fr_auto_8rem]"
					>
						<span className="font-semibold">{formatDayAhead(day.day)}</span>
						<span className="order-2 flex items-center gap-2 sm:order-none">
							<WeatherIcon name={day.icon} className="size-6 text-link" />
							{day.condition}
						</span>
						<span className="text-end">{formatRange(day)}</span>
						<span className="order-2 text-end text-ink-soft sm:order-none">
							{day.rainChance !== null && `Mưa ${formatShare(day.rainChance)}`}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}

interface RegionNowProps {
	name: string;
	places: readonly PlaceName[];
	weather: Weather;
}

function RegionNow({ name, places, weather }: RegionNowProps) {
	const byPlace = new Map(weather.places.map((shown) => [shown.place.slug, shown]));
	return (
		<section aria-label={name}>
			<h2 className="border-t border-ink pt-2 pb-1 text-base font-bold">{name}</h2>
			<ul className="grid gap-x-8 text-sm tabular-nums sm:grid-cols-2">
				{places.map((place) => {
					const shown = byPlace.get(place.slug);
					return (
						<li key={place.slug} className="border-b border-line">
							<a href={toWeatherPath(place.slug, weather)} className="flex min-h-11 items-center gap-3 hover:underline">
								<span className="min-w-0 flex-1">{place.name}</span>
								{shown && <WeatherIcon name={shown.icon} label={shown.condition} className="size-5 text-ink-soft" />}
								<span className="w-9 text-end">{shown ? formatDegrees(shown.temperature) : "–"}</span>
							</a>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
