export type Encoding = "br" | "gzip" | "identity";

const KNOWN_LIMIT = 200;
const known = new Map<string, Encoding>();

/** The best encoding an `Accept-Encoding` header allows: brotli, then gzip, then none. */
export function chooseEncoding(header: string | undefined): Encoding {
	if (header === undefined) return "identity";
	const chosen = known.get(header);
	if (chosen !== undefined) return chosen;
	const fresh = parseEncoding(header);
	// Browsers send a handful of values; the bound is for those who make them up.
	if (known.size < KNOWN_LIMIT) known.set(header, fresh);
	return fresh;
}

function parseEncoding(header: string): Encoding {
	const quality = new Map<string, number>();
	for (const part of header.toLowerCase().split(",")) {
		const [name = "", ...parameters] = part.split(";").map((text) => text.trim());
		const q = parameters.find((text) => text.startsWith("q="));
		quality.set(name, q === undefined ? 1 : Number(q.slice(2)) || 0);
	}
	const isAccepted = (name: string) => (quality.get(name) ?? quality.get("*") ?? 0) > 0;
	if (isAccepted("br")) return "br";
	return isAccepted("gzip") ? "gzip" : "identity";
}
