import type { Surface } from "../arrangements/arrangement.ts";
import { parsePreviewToken } from "../articles/preview-token.ts";

/** The arranged page an address of a preview opens; null for any other address, and when its time is over. */
export function getPreviewedSurface(token: string, now = new Date()): Surface | null {
	const parsed = parsePreviewToken(token);
	if (!parsed || !("surface" in parsed) || parsed.until <= now.getTime()) return null;
	return parsed.surface as Surface;
}
