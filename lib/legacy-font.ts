import type { VietnameseEncoding } from "./legacy-encodings.ts";

/** What a font's name says of the text it was meant for. It narrows; the text decides. */
export interface FontHint {
	encoding: VietnameseEncoding;
	/** The font draws small letters as capitals. */
	isCapitals: boolean;
}

/** The hint in a font's name, or in a list of fonts as styles give it; null for fonts of Unicode text. */
export function toFontHint(family: string): FontHint | null {
	const name = (family.split(",")[0] ?? "").replace(/["']/g, "").trim();
	if (/^\.Vn[A-Z]/i.test(name)) return { encoding: "tcvn3", isCapitals: /H$/.test(name) };
	if (/^VNI[- ]/i.test(name)) return { encoding: "vni", isCapitals: false };
	if (/^VPS(?:[ -]|$)/i.test(name)) return { encoding: "vps", isCapitals: false };
	return null;
}
