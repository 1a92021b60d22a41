/** Settings that hold another address of an outside source; empty stands for the source's own. */
export const UPSTREAM_SETTING_KEYS = {
	"exchange-rates": "upstream.exchangeRateUrl",
	weather: "upstream.weatherUrl",
} as const;

const KEYS: readonly string[] = Object.values(UPSTREAM_SETTING_KEYS);

/** What a person typed as the address of a source. @returns null for another key, or what is no https address. */
export function parseUpstreamSetting(key: string, text: string): string | null {
	if (!KEYS.includes(key)) return null;
	const address = text.trim();
	if (address === "") return address;
	if (!URL.canParse(address)) return null;
	const { protocol, username, href } = new URL(address);
	return protocol === "https:" && username === "" ? href : null;
}
