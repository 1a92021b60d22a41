import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { listMediaWithVariants } from "../../db/queries/media.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { type Box, BoxError, type BoxInput, type BoxKind } from "./box.ts";
import { BOX_STORES } from "./box-store.ts";

const CHANGED = "Người khác vừa sửa mục này. Hãy tải lại trang để xem bản của họ, rồi sửa lại.";

async function requireSound(tx: Tx, { mediaId, visibleFrom, visibleUntil }: BoxInput): Promise<void> {
	if (visibleFrom && visibleUntil && visibleFrom >= visibleUntil)
		throw new BoxError("window ends before it begins", "Giờ thôi hiện phải sau giờ bắt đầu hiện.");
	if (mediaId !== null && (await listMediaWithVariants(tx, [mediaId])).length === 0)
		throw new BoxError(`no picture ${mediaId}`, "Không còn ảnh này. Hãy chọn ảnh khác.");
}

/**
 * Adds a topic, banner or link (`base` null) at the end of its kind, or changes one; readers see it at the next request.
 * @param base what the form showed. @returns its id.
 * @throws NotAllowedError; BoxError for a window or picture that cannot be, or when somebody changed it meanwhile.
 */
export async function keepBox(
	actor: Actor,
	kind: BoxKind,
	base: Pick<Box, "id" | "version"> | null,
	input: BoxInput,
): Promise<number> {
	requireCan(actor, "box.edit");
	const store = BOX_STORES[kind];
	return db.tx(async (tx) => {
		await requireSound(tx, input);
		const id = base?.id ?? (await store.insert(tx, input, (await store.list(tx)).length));
		if (base && !(await store.update(tx, id, base.version, input)))
			throw new BoxError(`${kind} ${id} is not at ${base.version}`, CHANGED);
		await bumpTags(tx, "changed", store.toTags(id));
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: base ? "box.edit" : "box.add",
			subject: `${kind}:${id}`,
			details: { title: input.title },
		});
		return id;
	});
}
