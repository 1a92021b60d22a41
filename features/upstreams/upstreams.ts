import { createExchangeRatesSource } from "./exchange-rates-source.ts";
import type { UpstreamSource } from "./upstream.ts";
import type { UpstreamAddresses } from "./upstream-addresses.ts";
import { createWeatherSource } from "./weather-source.ts";

/** Every outside source the portal shows values of. */
export function listUpstreams(addresses: UpstreamAddresses): UpstreamSource[] {
	return [createExchangeRatesSource(addresses), createWeatherSource(addresses)];
}
