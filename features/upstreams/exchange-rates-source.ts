import { exchangeRatesValue } from "../widgets/upstream-values.ts";
import { judgeRates, parseHeldRates } from "./judge-rates.ts";
import { parseExchangeRates } from "./parse-exchange-rates.ts";
import { askUpstream, TITLES, type UpstreamReading, type UpstreamSource } from "./upstream.ts";
import { getUpstreamUrl, type UpstreamAddresses } from "./upstream-addresses.ts";

const MINUTE_MS = 60_000;
const BANK = "Vietcombank";

function toRates({ values }: Pick<UpstreamReading, "values">) {
	const parsed = exchangeRatesValue.safeParse(values.find(({ subject }) => subject === BANK)?.value);
	return parsed.success ? parsed.data.rates : [];
}

/** Vietcombank's list of exchange rates, whose own first line allows one request every five minutes. */
export function createExchangeRatesSource(addresses: UpstreamAddresses): UpstreamSource {
	return {
		name: "exchange-rates",
		title: TITLES["exchange-rates"],
		tag: "rates",
		pace: { everyMs: 20 * MINUTE_MS, leastMs: 5 * MINUTE_MS, longestMs: 60 * MINUTE_MS },
		getAddress: () => getUpstreamUrl("exchange-rates", addresses),
		read: async (url) => {
			const { rates, sourceAt, notes } = parseExchangeRates(await askUpstream(url, addresses.mayBeLoopback));
			return { values: [{ subject: BANK, value: { rates }, sourceAt }], notes };
		},
		judge: (reading, { values, held, now }) =>
			judgeRates(toRates(reading), toRates({ values: [...values] }), parseHeldRates(held), now),
	};
}
