import { db, type Reader } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { deleteMissingAddresses } from "../../db/queries/missing-addresses.ts";
import { listRedirectTargets, upsertRedirect } from "../../db/queries/redirects.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { listAskedPaths, type PlannedRedirect, planRedirects } from "./plan-redirects.ts";
import { RedirectError, toAskedPath, toTargetPath } from "./redirect.ts";

const MOST_ADDRESSES = 10_000;

async function plan(reader: Reader, list: string): Promise<PlannedRedirect[]> {
	const asked = [...new Set(listAskedPaths(list))];
	if (asked.length > MOST_ADDRESSES)
		throw new RedirectError("list too long", `Mỗi lần nhập nhiều nhất ${MOST_ADDRESSES / 2} dòng. Hãy chia nhỏ tệp.`);
	return planRedirects(list, await listRedirectTargets(reader, asked));
}

/** What a list would do, line by line; nothing is written. @throws NotAllowedError, RedirectError when it is too long. */
export async function tryRedirects(actor: Actor, list: string): Promise<PlannedRedirect[]> {
	requireCan(actor, "redirect.edit");
	return plan(db.read, list);
}

/**
 * Takes over the lines of a list that are new or changed; old addresses lead there at the next request, in one hop.
 * @returns what became of every line. @throws NotAllowedError; RedirectError when the list is too long or not one line
 * of it can be taken.
 */
export async function keepRedirects(actor: Actor, list: string): Promise<PlannedRedirect[]> {
	requireCan(actor, "redirect.edit");
	return db.tx(async (tx) => {
		const planned = await plan(tx, list);
		const taken = planned.filter(({ state }) => state === "new" || state === "changed");
		const pairs = taken.map(({ from, to }) => [toAskedPath(from) ?? "", toTargetPath(to) ?? ""] as const);
		const [only] = planned;
		if (only && taken.length === 0)
			throw new RedirectError("nothing to take", "Không có dòng nào dùng được. Hãy xem lại địa chỉ cũ và mới.");
		for (const [from, to] of pairs) await upsertRedirect(tx, from, to);
		await deleteMissingAddresses(
			tx,
			pairs.map(([from]) => from),
		);
		await bumpTags(tx, "changed", ["redirects"]);
		const [first] = pairs;
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "redirect.keep",
			subject: `redirect:${pairs.length === 1 && first ? first[0] : pairs.length}`,
			details: { redirects: pairs.slice(0, 50).map(([from, to]) => `${from} → ${to}`), value: pairs.length },
		});
		return planned;
	});
}
