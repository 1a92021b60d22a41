import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { settleMissingAddress as settle } from "../../db/queries/missing-addresses.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { RedirectError } from "./redirect.ts";

/** Nothing is to be done about an address that was asked for in vain. @throws NotAllowedError; RedirectError when nobody asked for it. */
export async function settleMissingAddress(actor: Actor, path: string): Promise<void> {
	requireCan(actor, "redirect.edit");
	await db.tx(async (tx) => {
		if (!(await settle(tx, path)))
			throw new RedirectError(`nobody asked for ${path}`, "Địa chỉ này không còn trong danh sách.");
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			...{ action: "redirect.settle", subject: `redirect:${path}`, details: {} },
		});
	});
}
