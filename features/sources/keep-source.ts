import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { listMediaWithVariants } from "../../db/queries/media.ts";
import { getPartnerFeed, setPartnerFeed } from "../../db/queries/partner-feeds.ts";
import {
	getSourceRow,
	getSourceRowBySlug,
	insertSource,
	listSourceRows,
	updateSource,
} from "../../db/queries/sources.ts";
import { findSlug, isSameName, toSlug } from "../../lib/slug.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { SourceError, type SourceInput, toSourceTag } from "./source.ts";

async function requireFree(tx: Tx, name: string, sourceId: number | null): Promise<void> {
	const owner = (await listSourceRows(tx)).find((row) => row.id !== sourceId && isSameName(row.name, name));
	if (owner) throw new SourceError(`source ${owner.id} has that name`, `Đã có nguồn tên “${owner.name}”.`);
}

/** Names that differ in marks alone are two sources, each with an address of its own. */
async function toFreeSlug(tx: Tx, name: string, sourceId: number | null): Promise<string> {
	const find = async (slug: string) => {
		const row = await getSourceRowBySlug(tx, slug);
		return row?.id === sourceId ? null : row;
	};
	return (await findSlug(toSlug(name) || "nguon", find, () => false)).slug;
}

async function requireLogo(tx: Tx, mediaId: number | null): Promise<void> {
	if (mediaId === null || (await listMediaWithVariants(tx, [mediaId])).length > 0) return;
	throw new SourceError(`no picture ${mediaId}`, `Không có ảnh số ${mediaId} trong kho ảnh.`);
}

/** Gives the source the feed that was named. @returns what the log says of it. */
async function keepFeed(tx: Tx, sourceId: number, url: string | null): Promise<{ feed?: string | null }> {
	const before = (await getPartnerFeed(tx, sourceId))?.url ?? null;
	if (before === url) return {};
	await setPartnerFeed(tx, sourceId, url, new Date());
	return { feed: url };
}

/**
 * Adds a source (`sourceId` null) or changes one; pages of articles that name it show it at the next request.
 * @returns its id. @throws NotAllowedError, SourceError when there is no such source or picture, or the name is taken.
 */
export async function keepSource(
	actor: Actor,
	sourceId: number | null,
	{ feedUrl, ...input }: SourceInput,
): Promise<number> {
	requireCan(actor, "source.edit");
	return db.tx(async (tx) => {
		const before = sourceId === null ? null : await getSourceRow(tx, sourceId);
		if (sourceId !== null && !before) throw new SourceError(`no source ${sourceId}`, "Nguồn này không còn.");
		await requireFree(tx, input.name, sourceId);
		const slug = await toFreeSlug(tx, input.name, sourceId);
		await requireLogo(tx, input.logoMediaId);
		const id = sourceId ?? (await insertSource(tx, { ...input, slug }));
		if (sourceId !== null) await updateSource(tx, sourceId, { ...input, slug });
		const feed = await keepFeed(tx, id, feedUrl);
		await bumpTags(tx, "changed", [toSourceTag(id)]);
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: before ? "source.edit" : "source.add",
			subject: `source:${id}`,
			details: { ...(before ? { before: before.name, after: input.name } : { title: input.name }), ...feed },
		});
		return id;
	});
}
