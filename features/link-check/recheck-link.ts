import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { type CheckedLinkRow, updateCheckedLink } from "../../db/queries/checked-links.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { LinkError } from "./link.ts";

/** Links due until then were asked for by somebody and are followed by day as well. */
export const ASKED_FOR = new Date(1000);

type Change = Partial<Pick<CheckedLinkRow, "isSettled" | "nextCheckAt">>;

async function change(tx: Tx, actor: Actor, address: string, action: string, values: Change): Promise<void> {
	requireCan(actor, "link.settle");
	if (!(await updateCheckedLink(tx, address, values)))
		throw new LinkError(`${address} is not known`, "Liên kết này không còn trong danh sách.");
	await insertAuditEntry(tx, { ...toActorColumns(actor), action, subject: `checkedLink:${address}`, details: {} });
}

/** Has a link followed within a minute. @throws NotAllowedError; LinkError when it stands nowhere any more. */
export async function recheckLink(actor: Actor, address: string): Promise<void> {
	await db.tx((tx) => change(tx, actor, address, "link.recheck", { nextCheckAt: ASKED_FOR }));
}

/** Takes a link off the list until it is well again: nothing is to be done about it. @throws as `recheckLink`. */
export async function settleLink(actor: Actor, address: string): Promise<void> {
	await db.tx((tx) => change(tx, actor, address, "link.settle", { isSettled: true }));
}
