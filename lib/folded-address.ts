/** What links carry for whoever counts clicks; no page hangs on it. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|zarsrc|mc_cid|mc_eid|_ga)$/;

function decode(text: string): string {
	try {
		return decodeURIComponent(text.replaceAll("+", " "));
	} catch {
		return text;
	}
}

/**
 * A path with query as old servers understood it: capitals, percent signs, the order of parameters and a closing slash
 * make no difference to them. "/Tin.aspx?ID=5&cat=%C4%91" → "/tin.aspx?cat=%C4%91&id=5".
 */
export function toFoldedAddress(path: string): string {
	const [pathname = "", query = ""] = path.split(/\?(.*)/s);
	const fold = (text: string) => encodeURIComponent(decode(text).normalize("NFC").toLowerCase());
	const steps = pathname.replaceAll("\\", "/").split("/").filter(Boolean).map(fold);
	const parameters = query
		.split("&")
		.filter(Boolean)
		.map((pair) => {
			const [name = "", value = ""] = pair.split(/=(.*)/s);
			return [fold(name), fold(value)] as const;
		})
		.filter(([name]) => !TRACKING.test(name))
		.map(([name, value]) => `${name}=${value}`)
		.sort();
	return `/${steps.join("/")}${parameters.length > 0 ? `?${parameters.join("&")}` : ""}`;
}
