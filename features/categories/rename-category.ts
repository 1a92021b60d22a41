import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { listCategoryRows, updateCategorySlug } from "../../db/queries/categories.ts";
import { upsertRedirect } from "../../db/queries/redirects.ts";
import { PersonError } from "../../lib/person-error.ts";
import { toSlug } from "../../lib/slug.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { toCategoryPath } from "./category.ts";

/** The section cannot be moved to this address. */
export class CategorySlugError extends PersonError {
	override name = "CategorySlugError";
}

/**
 * Moves a section to another address; the old one leads there in one hop.
 * @throws NotAllowedError, CategorySlugError for an unknown section or an address that is taken.
 */
export async function renameCategorySlug(actor: Actor, oldSlug: string, wanted: string): Promise<string> {
	requireCan(actor, "category.edit");
	const slug = toSlug(wanted);
	if (slug === "")
		throw new CategorySlugError("empty slug", `“${wanted}” không có chữ cái hay chữ số nào để làm địa chỉ.`);
	return db.tx(async (tx) => {
		const rows = await listCategoryRows(tx);
		const row = rows.find((candidate) => candidate.slug === oldSlug);
		if (!row) throw new CategorySlugError(`no section ${oldSlug}`, `Không có chuyên mục “${oldSlug}”.`);
		if (slug === oldSlug) return slug;
		if (rows.some((candidate) => candidate.slug === slug)) {
			throw new CategorySlugError(`${slug} is taken`, `Địa chỉ “${slug}” đã có chuyên mục khác dùng.`);
		}
		await updateCategorySlug(tx, row.id, slug);
		await upsertRedirect(tx, toCategoryPath(row), toCategoryPath({ slug }));
		await bumpTags(tx, "changed", ["categories", "redirects"]);
		const details = { from: oldSlug, to: slug };
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "category.rename",
			subject: `category:${row.id}`,
			details,
		});
		return slug;
	});
}
