import { env } from "../../lib/env.ts";
import { getSite } from "../settings/queries.ts";

/** Whether readers may ask for the digest: the office wants it, and there is a mail server to send it. */
export async function isDigestOffered(): Promise<boolean> {
	return env().smtpUrl !== null && (await getSite()).offersDigest;
}
