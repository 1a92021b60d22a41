import { getWeather } from "../../../features/widgets/queries.ts";
import { toWeatherWords } from "../../../features/widgets/weather-words.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
	const { places } = await getWeather();
	return Response.json(Object.fromEntries(places.map((weather) => [weather.place.slug, toWeatherWords(weather)])));
}
