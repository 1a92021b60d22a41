import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import {
	getInformationPageRow,
	insertInformationPage,
	PageConflictError,
	updateInformationPage,
} from "../../db/queries/information-pages.ts";
import { PersonError } from "../../lib/person-error.ts";
import { RICH_TEXT_VERSION } from "../../lib/rich-text.ts";
import { parseRichText } from "../../lib/rich-text-schema.ts";
import { toCleanText } from "../../lib/text.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { INFORMATION_SLUGS, isInformationSlug, PAGES_TAG, toPageTag } from "./information-page.ts";

/** The page cannot be written so; `personMessage` says why. */
export class PageInputError extends PersonError {
	override name = "PageInputError";
}

interface PageChange {
	title: string;
	/** A document of the closed schema; anything else is refused. */
	body: unknown;
	/** 0 for a page nobody has written yet. */
	baseVersion: number;
}

const MOST_LETTERS = 200;

function toText({ title: given, body }: PageChange) {
	const title = toCleanText(given);
	if (title === "" || title.length > MOST_LETTERS) {
		throw new PageInputError("no title", `Hãy ghi tiêu đề trang, nhiều nhất ${MOST_LETTERS} chữ.`);
	}
	const parsed = parseRichText(body);
	if (parsed.content.length === 0) throw new PageInputError("no text", "Trang chưa có nội dung.");
	return { title, body: parsed, schemaVersion: RICH_TEXT_VERSION };
}

/**
 * Saves a page about the office or the site as a new version; readers see it at the next request.
 * @returns the new version. @throws NotAllowedError, PageInputError, RichTextError, PageConflictError when somebody
 * saved after `baseVersion`.
 */
export async function setPage(actor: Actor, slug: string, change: PageChange): Promise<number> {
	requireCan(actor, "page.edit");
	if (!isInformationSlug(slug)) {
		throw new PageInputError(
			`no page ${slug}`,
			`Không có trang “${slug}”. Các trang: ${INFORMATION_SLUGS.join(", ")}.`,
		);
	}
	const text = toText(change);
	return db.tx(async (tx) => {
		const row = await getInformationPageRow(tx, slug);
		if ((row?.version ?? 0) !== change.baseVersion) {
			throw new PageConflictError(`page ${slug}: saved from ${change.baseVersion}, now at ${row?.version}`);
		}
		const author = toActorColumns(actor);
		const version = row ? await updateInformationPage(tx, row, text, author) : 1;
		if (!row) await insertInformationPage(tx, slug, text, author);
		await bumpTags(tx, "changed", [toPageTag(slug), ...(row?.title === text.title ? [] : [PAGES_TAG])]);
		const details = { version, title: text.title };
		await insertAuditEntry(tx, { ...author, action: "page.edit", subject: `page:${slug}`, details });
		return version;
	});
}
