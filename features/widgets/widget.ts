import type { DocumentTeaser } from "../documents/document.ts";
import type { Photo } from "../media/photo.ts";
import type { Poll } from "../polls/poll.ts";
import type { TopicBanner } from "../topics/topic.ts";
import type { WeatherIconName } from "./weather-icons.ts";

export interface ExchangeRate {
	/** ISO 4217 */
	code: string;
	/** Vietnamese name of the currency. */
	name: string;
	/** Đồng for one unit; null when the bank names no price. */
	buy: number | null;
	transfer: number | null;
	sell: number | null;
}

export interface Rates {
	source: string;
	/** When the source says its values are from. */
	asOf: Date;
	/** True when older than 24 hours: readers then see the day instead of the hour. */
	isStale: boolean;
	rates: ExchangeRate[];
}

export interface DayWeather {
	/** "2026-11-24" */
	day: string;
	/** Vietnamese words for the WMO code; empty for an unknown one. */
	condition: string;
	icon: WeatherIconName;
	/** Degrees Celsius. */
	minimum: number;
	maximum: number;
	/** Chance of rain, per cent; null when unknown. */
	rainChance: number | null;
}

export interface PlaceWeather extends Omit<DayWeather, "day"> {
	place: PlaceName;
	/** When the source says the values are from. */
	asOf: Date;
	isStale: boolean;
	/** Degrees Celsius. */
	temperature: number;
	/** What it feels like; null when unknown. */
	apparent: number | null;
	/** Relative, per cent. */
	humidity: number;
	/** km/h; null when unknown. */
	wind: number | null;
	/** The days after today, in order. */
	days: DayWeather[];
}

export interface PlaceName {
	slug: string;
	name: string;
}

/** A region and its places, in order. */
export interface PlaceRegion {
	name: string;
	places: PlaceName[];
}

export interface Weather {
	source: string;
	/** Every place a reader may choose. */
	regions: PlaceRegion[];
	/** Of the places that have fresh values, the default place first. */
	places: PlaceWeather[];
}

export interface SiteLink {
	id: number;
	title: string;
	href: string;
}

export interface Banner {
	id: number;
	/** Name of the thing, read out when there is a picture. */
	title: string;
	href: string | null;
	photo: Photo | null;
}

export interface Sidebar {
	rates: Rates | null;
	weather: Weather | null;
	topics: TopicBanner[];
	/** That which is open; null when there is none. */
	poll: Poll | null;
	/** The newest of the library. */
	documents: DocumentTeaser[];
	links: SiteLink[];
	banners: Banner[];
}
