import { db } from "../../db/client.ts";
import { listBannerRows, listLinkRows, listPlaceRows, type PlaceRow } from "../../db/queries/boxes.ts";
import { listUpstreamValues, type UpstreamValueRow } from "../../db/queries/upstreams.ts";
import { keepRead } from "../../lib/kept-reads.ts";
import { recordExpiry } from "../../lib/page-record.ts";
import { getNextEdge, isVisibleAt } from "../../lib/visible-window.ts";
import { listLatestDocuments } from "../documents/queries.ts";
import { DEAD_CHECKS } from "../link-check/link.ts";
import { chooseShown, readPhotos } from "../media/photos.ts";
import { getNotice } from "../notices/queries.ts";
import { getOpenPoll } from "../polls/queries.ts";
import { listTopicBanners } from "../topics/queries.ts";
import { getFreshness } from "./freshness.ts";
import { sortRates } from "./main-currencies.ts";
import { exchangeRatesValue, weatherValue } from "./upstream-values.ts";
import { formatWeatherCode } from "./weather-codes.ts";
import { toWeatherIcon } from "./weather-icons.ts";
import type { Banner, PlaceRegion, PlaceWeather, Rates, Sidebar, SiteLink, Weather } from "./widget.ts";

const SIDEBAR_DOCUMENTS = 3;

/** Everything that stands beside the news. Each part is absent when there is nothing to show. */
export async function getSidebar(): Promise<Sidebar> {
	return {
		rates: await getRates(),
		weather: await getWeather(),
		topics: await listTopicBanners(),
		poll: await getOpenPoll(),
		documents: await listLatestDocuments(SIDEBAR_DOCUMENTS),
		links: await listSiteLinks(),
		banners: (await getNotice("mourning")) ? [] : await listSidebarBanners(),
	};
}

type StoredValue = UpstreamValueRow & { isStale: boolean };

/** Last good values that are fresh enough to show; the page expires when one of them changes its state. */
async function listStoredValues(source: string): Promise<StoredValue[]> {
	const rows = await keepRead("upstream-values", ["rates", "weather"], () => listUpstreamValues(db.read));
	const now = new Date();
	return rows
		.filter((row) => row.source === source)
		.flatMap((row) => {
			const { isStale, isHidden, changesAt } = getFreshness(row.sourceAt, now);
			if (changesAt) recordExpiry(changesAt);
			return isHidden ? [] : [{ ...row, isStale }];
		});
}

/** The bank's table; null when there is none that is fresh enough. */
export async function getRates(): Promise<Rates | null> {
	const [row] = await listStoredValues("exchange-rates");
	const parsed = exchangeRatesValue.safeParse(row?.value);
	if (!row || !parsed.success || parsed.data.rates.length === 0) return null;
	return { source: row.subject, asOf: row.sourceAt, isStale: row.isStale, rates: sortRates(parsed.data.rates) };
}

/** The weather of every place, and the places to choose from. */
export async function getWeather(): Promise<Weather> {
	const rows = await keepRead("places", ["places"], () => listPlaceRows(db.read));
	const stored = new Map((await listStoredValues("weather")).map((row) => [row.subject, row]));
	const places = rows.flatMap((place) => toPlaceWeather(place, stored.get(place.slug)));
	return { source: "Open-Meteo.com", regions: toRegions(rows), places };
}

function toPlaceWeather({ slug, name }: PlaceRow, row: StoredValue | undefined): PlaceWeather[] {
	const parsed = weatherValue.safeParse(row?.value);
	if (!row || !parsed.success) return [];
	const { code, days, ...measured } = parsed.data;
	const toWords = (wmo: number) => ({ condition: formatWeatherCode(wmo), icon: toWeatherIcon(wmo) });
	return [
		{
			...{ place: { slug, name }, asOf: row.sourceAt, isStale: row.isStale },
			...measured,
			...toWords(code),
			days: days.map(({ code: dayCode, ...day }) => ({ ...day, ...toWords(dayCode) })),
		},
	];
}

function toRegions(rows: readonly PlaceRow[]): PlaceRegion[] {
	const byName = Map.groupBy(rows, ({ region }) => region);
	return [...byName].map(([name, places]) => ({
		name,
		places: places.map((row) => ({ slug: row.slug, name: row.name })),
	}));
}

/** "Liên kết website": links with an address whose window is open. */
async function listSiteLinks(): Promise<SiteLink[]> {
	const rows = await keepRead("links", ["links"], () => listLinkRows(db.read));
	const now = new Date();
	recordNextEdge(rows, now);
	return rows
		.filter((row) => isVisibleAt(row, now) && !(row.hidesWhenDead && row.failedChecks >= DEAD_CHECKS))
		.flatMap(({ id, title, href }) => (href ? [{ id, title, href }] : []));
}

async function listSidebarBanners(): Promise<Banner[]> {
	const { rows, kept } = await keepRead("sidebar-banners", ["banners"], async () => {
		const all = await listBannerRows(db.read, "sidebar");
		return { rows: all, kept: await readPhotos(all.map(({ mediaId }) => mediaId)) };
	});
	const photos = chooseShown(kept);
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
