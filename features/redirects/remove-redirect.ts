import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { deleteRedirect } from "../../db/queries/redirects.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { RedirectError } from "./redirect.ts";

/** An old address leads nowhere again. @throws NotAllowedError; RedirectError when it leads nowhere already. */
export async function removeRedirect(actor: Actor, fromPath: string): Promise<void> {
	requireCan(actor, "redirect.edit");
	await db.tx(async (tx) => {
		const to = await deleteRedirect(tx, fromPath);
		if (to === null) throw new RedirectError(`no redirect from ${fromPath}`, "Địa chỉ này không còn chuyển hướng.");
		await bumpTags(tx, "changed", ["redirects"]);
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			...{ action: "redirect.remove", subject: `redirect:${fromPath}`, details: { to } },
		});
	});
}
