import { db } from "../../db/client.ts";
import { countSubscribers } from "../../db/queries/digest-subscribers.ts";
import { type DigestRow, getDigestRow, listDigestArticleIds, listDigestRows } from "../../db/queries/digests.ts";
import { listArticleTitles } from "../../db/queries/pick-names.ts";
import { getUserRow } from "../../db/queries/users.ts";
import { env, siteOrigin } from "../../lib/env.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { sortAs } from "../articles/teasers.ts";
import { getSite } from "../settings/queries.ts";
import { readDigest, toPreview, toPreviewHash } from "./read-digest.ts";

const PER_PAGE = 50;

/** Why nothing could be sent, and to how many it would be. */
export interface DigestReach {
	hasMail: boolean;
	isOffered: boolean;
	subscribers: number;
}

async function getReach(): Promise<DigestReach> {
	return {
		hasMail: env().smtpUrl !== null,
		isOffered: (await getSite()).offersDigest,
		subscribers: await countSubscribers(db.read),
	};
}

/** One page of the desk's list, newest first. @throws NotAllowedError. */
export async function listDeskDigests(actor: Actor, below: number | null) {
	requireCan(actor, "digest.edit");
	const rows = await listDigestRows(db.read, { below, limit: PER_PAGE + 1 });
	const digests = rows.slice(0, PER_PAGE);
	return {
		digests,
		older: rows.length > PER_PAGE ? (digests.at(-1)?.id ?? null) : null,
		reach: await getReach(),
	};
}

/** A digest as the newsroom works at it. */
export interface DeskDigest {
	row: DigestRow;
	approvedBy: string;
	/** Its articles in their order, also those readers do not see any more. */
	articles: { id: number; title: string; isPublished: boolean }[];
	preview: { subject: string; html: string; hash: string };
	reach: DigestReach;
}

/** Null when there is no such digest. @throws NotAllowedError. */
export async function getDeskDigest(actor: Actor, id: number): Promise<DeskDigest | null> {
	requireCan(actor, "digest.edit");
	const row = await getDigestRow(db.read, id);
	if (!row) return null;
	const ids = await listDigestArticleIds(db.read, id);
	const found = await listArticleTitles(db.read, ids, null);
	const preview = toPreview(await readDigest(row), siteOrigin());
	const approver = row.approvedBy === null ? null : await getUserRow(db.read, row.approvedBy);
	return {
		row,
		approvedBy: approver?.name ?? "",
		articles: sortAs(
			ids,
			found.map(({ state, ...article }) => ({ ...article, isPublished: state === "published" })),
		),
		preview: { subject: preview.subject, html: preview.html, hash: toPreviewHash(preview) },
		reach: await getReach(),
	};
}
