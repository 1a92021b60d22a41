import { createHash } from "node:crypto";
import { db } from "../../db/client.ts";
import { type DigestRow, listDigestArticleIds } from "../../db/queries/digests.ts";
import { listSettings } from "../../db/queries/settings.ts";
import { listHeadlines } from "../articles/teasers.ts";
import { toSiteSettings } from "../settings/site-setting-keys.ts";
import { type Digest, type DigestMail, toDigestMail } from "./digest-mail.ts";

/** What a digest says at this moment: articles that were taken down in the meantime are not in it. */
export async function readDigest({ id, subject, intro, createdAt }: DigestRow): Promise<Digest> {
	const { name, shortName, address } = toSiteSettings(await listSettings(db.read));
	const articles = await listHeadlines(await listDigestArticleIds(db.read, id));
	return { subject, intro, createdAt, articles, site: { name, shortName, address } };
}

/** The digest as its readers will see it, but for the link that takes them off the list. */
export function toPreview(digest: Digest, origin: string): DigestMail {
	return toDigestMail(digest, { origin, leaveUrl: `${origin}/ban-tin` });
}

/** Tells one state of a preview from another: only what was looked at is approved. */
export function toPreviewHash({ subject, html }: DigestMail): string {
	return createHash("sha256").update(`${subject}\n${html}`).digest("base64url").slice(0, 22);
}
