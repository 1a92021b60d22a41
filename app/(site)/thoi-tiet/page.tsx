import type { Metadata } from "next";
import { toPageMetadata } from "../../../features/site/page-metadata.ts";
import { ReaderPage } from "../../../features/site/reader-page.tsx";
import { getWeather } from "../../../features/widgets/queries.ts";
import { WeatherView } from "../../../features/widgets/weather-view.tsx";
import { choosePlace, toWeatherPath } from "../../../features/widgets/weather-words.ts";
import { recordStatus } from "../../../lib/page-record.ts";

interface WeatherPageProps {
	searchParams: Promise<{ noi?: string }>;
}

export async function generateMetadata({ searchParams }: WeatherPageProps): Promise<Metadata> {
	const weather = await getWeather();
	const place = choosePlace(weather, (await searchParams).noi);
	const name = place?.name ?? "";
	const description = `Thời tiết ${name} hôm nay và những ngày tới: nhiệt độ, độ ẩm, khả năng mưa.`;
	return toPageMetadata({ title: `Thời tiết ${name}`, description, path: place && toWeatherPath(place.slug, weather) });
}

export default async function WeatherPage({ searchParams }: WeatherPageProps) {
	const weather = await getWeather();
	const place = choosePlace(weather, (await searchParams).noi);
	if (!place) {
		recordStatus(404);
		return null;
	}
	return (
		<ReaderPage without="weather">
			<WeatherView weather={weather} place={place} />
		</ReaderPage>
	);
}
