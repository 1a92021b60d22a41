import { rm } from "node:fs/promises";
import { join } from "node:path";
import { db, type Tx } from "../db/client.ts";
import { deleteMemberships } from "../db/queries/article-lists.ts";
import { insertAuditEntry } from "../db/queries/audit.ts";
import { bumpTags } from "../db/queries/cache-tags.ts";
import { deleteDemoConsultations } from "../db/queries/consultations.ts";
import { deleteArticles, deleteDemoSurroundings, listDemoArticleIds } from "../db/queries/demo.ts";
import { removeDeskDocuments } from "../db/queries/desk-words.ts";
import { deleteDemoDocuments } from "../db/queries/document-changes.ts";
import { deleteDemoLetters } from "../db/queries/letters.ts";
import { deleteDemoOrganisation } from "../db/queries/organisation.ts";
import { deleteDemoQuestions } from "../db/queries/questions.ts";
import { removeSearchDocuments } from "../db/queries/search-documents.ts";
import { deleteSetting, listSettings, upsertSetting } from "../db/queries/settings.ts";
import { deleteDemoWorkItems } from "../db/queries/work-items.ts";
import { demoSite } from "../db/seed/demo/demo-boxes.ts";
import { systemActor, toActorColumns } from "../features/accounts/actor.ts";
import { MONTHS_TAG, toArticleTags, toMembershipTags } from "../features/articles/listings.ts";
import { CONSULTATIONS_TAG } from "../features/consultations/consultation.ts";
import { CORRECTIONS_TAG } from "../features/corrections/correction.ts";
import { DOCUMENTS_TAG } from "../features/documents/document.ts";
import { ORGANISATION_TAG } from "../features/organisation/organisation.ts";
import { QUESTIONS_TAG } from "../features/questions/question.ts";
import { WORK_CALENDAR_TAG } from "../features/work-calendar/work-item.ts";
import { ARCHIVE_KEY, DEMO_REMOVED_KEY } from "./demo-wanted.ts";

const BOXES = [
	"settings",
	"topics",
	"albums",
	"videos",
	"links",
	"banners",
	"rates",
	"weather",
	"authors",
	"tags",
	"home",
	DOCUMENTS_TAG,
	CORRECTIONS_TAG,
	WORK_CALENDAR_TAG,
	QUESTIONS_TAG,
	ORGANISATION_TAG,
	CONSULTATIONS_TAG,
];
/** One transaction's worth: other writers wait some tenths of a second for it. */
const BATCH = 1000;

/**
 * Deletes everything invented, and only that: real articles keep their authors, tags and pictures. Interrupted, it goes
 * on when it is repeated.
 * @returns how many articles were deleted. The demo does not come back by itself.
 */
export async function removeDemo(dataDir: string): Promise<number> {
	const removed = await removeArticles();
	const files = await db.tx(async (tx) => {
		await deleteDemoOrganisation(tx);
		await deleteDemoConsultations(tx);
		const unused = [...(await deleteDemoSurroundings(tx)), ...(await deleteDemoDocuments(tx))];
		await deleteDemoLetters(tx);
		await deleteDemoWorkItems(tx);
		await deleteDemoQuestions(tx);
		await deleteDemoSettings(tx);
		for (const key of ["site.isDemo", ARCHIVE_KEY]) await deleteSetting(tx, key);
		await upsertSetting(tx, DEMO_REMOVED_KEY, true);
		await bumpTags(tx, "removed", BOXES);
		await insertAuditEntry(tx, {
			...toActorColumns(systemActor("cli")),
			action: "demo.remove",
			subject: "demo",
			details: { articles: removed },
		});
		return unused;
	});
	for (const file of files) await rm(join(dataDir, "media", file), { force: true });
	return removed;
}

async function removeArticles(): Promise<number> {
	let removed = 0;
	for (let after = 0; ; ) {
		const ids = await db.tx(async (tx) => {
			const batch = await listDemoArticleIds(tx, after, BATCH);
			if (batch.length === 0) return batch;
			const lists = await deleteMemberships(tx, batch);
			await removeSearchDocuments(tx, batch);
			await removeDeskDocuments(tx, batch);
			await deleteArticles(tx, batch);
			const tags = [MONTHS_TAG, ...lists.flatMap(toMembershipTags), ...batch.flatMap(toArticleTags)];
			await bumpTags(tx, "removed", tags);
			return batch;
		});
		const last = ids.at(-1);
		if (last === undefined) return removed;
		removed += ids.length;
		after = last;
	}
}

/** What the office has set in the meantime is its own and stays. */
async function deleteDemoSettings(tx: Tx): Promise<void> {
	const stored = await listSettings(tx);
	for (const [name, value] of Object.entries(demoSite)) {
		if (stored.get(`site.${name}`) === value) await deleteSetting(tx, `site.${name}`);
	}
}
