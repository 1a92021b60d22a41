import type { DigestRow } from "../../db/queries/digests.ts";

/** Where readers ask for the digest. */
export const DIGEST_PATH = "/ban-tin";
export const DESK_DIGESTS_PATH = "/admin/ban-tin";

/** Articles of one digest. */
export const MOST_ITEMS = 15;
/** For how long the link in the mail confirms an address; addresses nobody confirmed are forgotten then. */
export const CONFIRM_HOURS = 48;

/** Jobs that ask an address whether it is to get the digest; payload: the subscriber's id. */
export const SUBSCRIPTION_MAIL_KIND = "digest-subscription";
/** Jobs that send a digest to one of the staff before it is approved; payload: its id and theirs. */
export const TRIAL_MAIL_KIND = "digest-trial";

export type DigestState = DigestRow["state"];

/** The digest cannot do this now; nothing was changed. */
export class DigestError extends Error {
	override name = "DigestError";
	readonly personMessage: string;

	constructor(message: string, personMessage: string) {
		super(message);
		this.personMessage = personMessage;
	}
}
