import type { DocumentTeaser } from "../documents/document.ts";
import type { Photo } from "../media/photo.ts";
import type { TopicBanner } from "../topics/topic.ts";

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

export interface PlaceWeather {
	placeSlug: string;
	placeName: string;
	/** Degrees Celsius. */
	temperature: number;
	minimum: number;
	maximum: number;
	/** Relative, per cent. */
	humidity: number;
	/** Vietnamese words for the WMO code. */
	condition: string;
	/** Chance of rain today, per cent; null when unknown. */
	rainChance: number | null;
}

export interface Weather {
	source: string;
	asOf: Date;
	isStale: boolean;
	/** The default place first. */
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
	/** The newest of the library. */
	documents: DocumentTeaser[];
	links: SiteLink[];
	banners: Banner[];
}
