import { db } from "../../db/client.ts";
import { getInformationPageRow, listPageVersions } from "../../db/queries/information-pages.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { PageInputError, setPage } from "./set-page.ts";

/**
 * Puts an older text of a page before readers again, as a new version; the one it replaces is kept.
 * @returns the new version. @throws NotAllowedError; PageInputError when there is no such version; PageConflictError
 * when somebody saved after `baseVersion`.
 */
export async function restorePageVersion(
	actor: Actor,
	slug: string,
	{ version, baseVersion }: { version: number; baseVersion: number },
): Promise<number> {
	requireCan(actor, "page.edit");
	const row = await getInformationPageRow(db.read, slug);
	const versions = row ? await listPageVersions(db.read, row.id) : [];
	const wanted = versions.find((candidate) => candidate.version === version);
	if (!wanted) throw new PageInputError(`page ${slug} has no version ${version}`, "Không có bản này của trang.");
	return setPage(actor, slug, { title: wanted.title, body: wanted.body, baseVersion });
}
