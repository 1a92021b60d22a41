import * as z from "zod";
import { openSealed, seal } from "../../lib/sealed.ts";
import { getSecrets } from "../../lib/secrets.ts";

const PURPOSE = "preview";
/** Long enough to open a screen, too short to be handed on. */
const FRAME_MS = 2 * 60_000;

const tokenShape = z.union([
	z.object({ link: z.number().int() }),
	z.object({ article: z.number().int(), until: z.number() }),
	z.object({ surface: z.string(), until: z.number() }),
]);

/**
 * What the address of a preview says: a link somebody gave away, or the frame of the editorial area until a moment,
 * with an article in it or an arranged page such as "home".
 */
export type PreviewToken = z.infer<typeof tokenShape>;

/** Addresses are lower case: so the sealed words are hexadecimal. */
function toPath(token: PreviewToken): string {
	const sealed = seal(JSON.stringify(token), getSecrets().sessionKey, PURPOSE);
	return `/xem-truoc/${Buffer.from(sealed, "base64url").toString("hex")}`;
}

/** The address of a link that was made. */
export const toLinkPath = (linkId: number) => toPath({ link: linkId });

/** The address of an article's preview for the frame of a screen that is being opened. */
export const toFramePath = (articleId: number, now: Date) =>
	toPath({ article: articleId, until: now.getTime() + FRAME_MS });

/** The address of what is being prepared for a page, for the frame of a screen that is being opened. */
export const toSurfaceFramePath = (surface: string, now: Date) => toPath({ surface, until: now.getTime() + FRAME_MS });

/** @returns null for what the portal never sealed. */
export function parsePreviewToken(text: string): PreviewToken | null {
	try {
		const sealed = Buffer.from(text, "hex").toString("base64url");
		return tokenShape.parse(JSON.parse(openSealed(sealed, getSecrets().sessionKey, PURPOSE)));
	} catch {
		return null;
	}
}
