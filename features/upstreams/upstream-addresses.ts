import { db } from "../../db/client.ts";
import { listSettings } from "../../db/queries/settings.ts";
import type { Env } from "../../lib/env.ts";
import { UPSTREAM_SETTING_KEYS } from "../settings/upstream-setting-keys.ts";
import type { SourceName } from "./upstream.ts";

/** What the environment says of the sources; it comes before the settings. */
export interface UpstreamAddresses {
	exchangeRateUrl: string | null;
	weatherUrl: string | null;
	/** The sources may be this machine (tests). */
	mayBeLoopback: boolean;
}

/** Where the environment says the sources are. */
export function toUpstreamAddresses({
	exchangeRateUrl,
	weatherUrl,
	upstreamAllowLoopback: mayBeLoopback,
}: Pick<Env, "exchangeRateUrl" | "weatherUrl" | "upstreamAllowLoopback">): UpstreamAddresses {
	return { exchangeRateUrl, weatherUrl, mayBeLoopback };
}

const DEFAULTS: Record<SourceName, string> = {
	"exchange-rates": "https://portal.vietcombank.com.vn/Usercontrols/TVPortal.TyGia/pXML.aspx",
	weather: "https://api.open-meteo.com/v1/forecast",
};

/** Where a source is asked: the environment's address, else the office's setting, else the source's own. */
export async function getUpstreamUrl(source: SourceName, addresses: UpstreamAddresses): Promise<string> {
	const given = source === "weather" ? addresses.weatherUrl : addresses.exchangeRateUrl;
	if (given !== null) return given;
	const stored = (await listSettings(db.read)).get(UPSTREAM_SETTING_KEYS[source]);
	return typeof stored === "string" && stored !== "" ? stored : DEFAULTS[source];
}
