import * as z from "zod";
import { toPurgeKind } from "../db/queries/edge-purges.ts";
import type { NewEntry } from "../db/queries/outbox.ts";
import { FetchError, safeFetch } from "../lib/safe-fetch.ts";
import type { Recipient } from "./deliver-outbox.ts";
import { toPurgeKeys } from "./surrogate-key.ts";

const TIMEOUT_MS = 2000;
/** By then every portal has heard of the write. */
const REPEAT_AFTER_MS = 1000;
const EFFECTS = ["removed", "changed"] as const;
const purgeSchema = z.object({
	effect: z.enum(EFFECTS),
	tags: z.array(z.string()),
	isRepeat: z.boolean().default(false),
});
type Purge = z.infer<typeof purgeSchema>;

/**
 * An edge cache at `url` that forgets pages by their tags. It is told twice: a portal that had not heard of the write
 * yet may have handed the old page out once more in between.
 */
export function toEdgePurge(url: string, now: () => Date = () => new Date()): Recipient {
	const kind = toPurgeKind(url);
	const toRepeat = (purge: Purge): NewEntry => ({
		kind,
		payload: { ...purge, isRepeat: true },
		dueAt: new Date(now().getTime() + REPEAT_AFTER_MS),
	});
	return {
		kind,
		deliver: async (payloads) => {
			const purges = payloads.map((payload) => purgeSchema.parse(payload));
			for (const purge of joinPurges(purges)) await sendPurge(url, purge);
			return joinPurges(purges.filter(({ isRepeat }) => !isRepeat)).map(toRepeat);
		},
	};
}

/** Many become two at most, each tag named once; what was removed goes first. */
function joinPurges(purges: readonly Purge[]): Purge[] {
	const tagsOf = (effect: Purge["effect"]) =>
		new Set(purges.filter((purge) => purge.effect === effect).flatMap(({ tags }) => tags));
	const removed = tagsOf("removed");
	const joined = { removed, changed: tagsOf("changed").difference(removed) };
	return EFFECTS.map((effect) => ({ effect, tags: [...joined[effect]], isRepeat: false })).filter(
		({ tags }) => tags.length > 0,
	);
}

/** @throws FetchError when the edge did not take it. */
async function sendPurge(url: string, { effect, tags }: Purge): Promise<void> {
	for (const key of toPurgeKeys(tags)) {
		const headers = { "surrogate-key": key, "purge-effect": effect };
		const { status } = await safeFetch(url, { method: "PURGE", headers, timeoutMs: TIMEOUT_MS, mayBePrivate: true });
		if (status >= 300) throw new FetchError(`${new URL(url).host} answered ${status} to a purge`);
	}
}
