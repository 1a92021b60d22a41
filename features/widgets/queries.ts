import { db } from "../../db/client.ts";
import { listBannerRows, listLinkRows, listPlaceRows } from "../../db/queries/boxes.ts";
import { listUpstreamValues, type UpstreamValueRow } from "../../db/queries/upstreams.ts";
import { keepRead } from "../../lib/kept-reads.ts";
import { recordExpiry } from "../../lib/page-record.ts";
import { getNextEdge, isVisibleAt } from "../../lib/visible-window.ts";
import { getPhotos } from "../media/photos.ts";
import { listTopicBanners } from "../topics/queries.ts";
import { getFreshness } from "./freshness.ts";
import { exchangeRatesValue, weatherValue } from "./upstream-values.ts";
import { formatWeatherCode } from "./weather-codes.ts";
import type { Banner, PlaceWeather, Rates, Sidebar, SiteLink, Weather } from "./widget.ts";

/** Everything that stands beside the news. Each part is absent when there is nothing to show. */
export async function getSidebar(): Promise<Sidebar> {
	const values = await listStoredValues();
	return {
		rates: toRates(values),
		weather: await getWeather(values),
		topics: await listTopicBanners(),
		links: await listSiteLinks(),
		banners: await listSidebarBanners(),
	};
}

/** Last good values that are fresh enough to show; the page expires when one of them changes its state. */
async function listStoredValues(): Promise<(UpstreamValueRow & { isStale: boolean })[]> {
	const rows = await keepRead("upstream-values", ["rates", "weather"], () => listUpstreamValues(db.read));
	const now = new Date();
	return rows.flatMap((row) => {
		const { isStale, isHidden, changesAt } = getFreshness(row.sourceAt, now);
		if (changesAt) recordExpiry(changesAt);
		return isHidden ? [] : [{ ...row, isStale }];
	});
}

function toRates(values: (UpstreamValueRow & { isStale: boolean })[]): Rates | null {
	const row = values.find(({ source }) => source === "exchange-rates");
	const parsed = exchangeRatesValue.safeParse(row?.value);
	if (!row || !parsed.success || parsed.data.rates.length === 0) return null;
	return { source: row.subject, asOf: row.sourceAt, isStale: row.isStale, rates: parsed.data.rates };
}

async function getWeather(values: (UpstreamValueRow & { isStale: boolean })[]): Promise<Weather | null> {
	const stored = new Map(values.filter(({ source }) => source === "weather").map((row) => [row.subject, row]));
	if (stored.size === 0) return null;
	const places = (await keepRead("places", ["places"], () => listPlaceRows(db.read))).flatMap(
		({ slug, name }): PlaceWeather[] => {
			const parsed = weatherValue.safeParse(stored.get(slug)?.value);
			if (!parsed.success) return [];
			const { code, ...measured } = parsed.data;
			return [{ placeSlug: slug, placeName: name, condition: formatWeatherCode(code), ...measured }];
		},
	);
	const rows = [...stored.values()];
	const asOf = new Date(Math.min(...rows.map(({ sourceAt }) => sourceAt.getTime())));
	if (places.length === 0) return null;
	return { source: "Open-Meteo.com", asOf, isStale: rows.some(({ isStale }) => isStale), places };
}

/** "Liên kết website": links with an address whose window is open. */
async function listSiteLinks(): Promise<SiteLink[]> {
	const rows = await keepRead("links", ["links"], () => listLinkRows(db.read));
	const now = new Date();
	recordNextEdge(rows, now);
	return rows
		.filter((row) => isVisibleAt(row, now) && !(row.hidesWhenDead && row.failedChecks >= 3))
		.flatMap(({ id, title, href }) => (href ? [{ id, title, href }] : []));
}

async function listSidebarBanners(): Promise<Banner[]> {
	const { rows, photos } = await keepRead("sidebar-banners", ["banners"], async () => {
		const all = await listBannerRows(db.read, "sidebar");
		return { rows: all, photos: await getPhotos(all.map(({ mediaId }) => mediaId)) };
	});
	const now = new Date();
	recordNextEdge(rows, now);
	const visible = rows.filter((row) => isVisibleAt(row, now));
	return visible.map(({ id, title, href, mediaId }) => ({
		id,
		title,
		href: href && toClickPath(id, href),
		photo: (mediaId !== null && photos.get(mediaId)) || null,
	}));
}

/** A foreign address is reached through the portal's own counter, a page of the site directly. */
function toClickPath(id: number, href: string): string {
	return href.startsWith("/") ? href : `/chuyen-tiep/${id}`;
}

function recordNextEdge(rows: Parameters<typeof getNextEdge>[0], now: Date): void {
	const edge = getNextEdge(rows, now);
	if (edge) recordExpiry(edge);
}
