import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { type FeedEntryRow, getFeedEntry, setEntryArticle, settleFeedEntry } from "../../db/queries/partner-feeds.ts";
import { getSourceRow } from "../../db/queries/sources.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCanSomewhere } from "../accounts/policy.ts";
import { readAbout } from "../articles/about-form.ts";
import { EMPTY_ABOUT } from "../articles/about-words.ts";
import { beginArticleIn, type Manuscript, requireSection } from "../articles/write-article.ts";
import { FeedEntryError } from "./partner-feed.ts";

/** Title, summary and where they come from; of the text itself nothing. The source is known by its name. */
function toManuscript(entry: FeedEntryRow, sourceName: string, categoryId: number): Manuscript {
	const { title, summary, link, publishedAt } = entry;
	return {
		...{ title, lead: summary, kicker: "", categoryId, body: { type: "doc", content: [] } },
		about: { ...readAbout(EMPTY_ABOUT), source: { name: sourceName, url: link, publishedAt } },
	};
}

async function settle(tx: Tx, actor: Actor, entryId: number, state: "taken" | "dismissed"): Promise<FeedEntryRow> {
	const entry = await settleFeedEntry(tx, entryId, state);
	if (!entry) throw await toRefusal(tx, entryId);
	await insertAuditEntry(tx, {
		...toActorColumns(actor),
		...{ action: state === "taken" ? "feed.take" : "feed.dismiss", subject: `source:${entry.sourceId}` },
		details: { title: entry.title },
	});
	return entry;
}

async function toRefusal(tx: Tx, entryId: number): Promise<FeedEntryError> {
	const entry = await getFeedEntry(tx, entryId);
	if (!entry) return new FeedEntryError(`no feed entry ${entryId}`, "Tin này không còn trong danh sách.");
	if (entry.state === "dismissed")
		return new FeedEntryError(`feed entry ${entryId} is dismissed`, "Tin này đã có người bỏ qua.");
	const draft = entry.articleId === null ? "" : `: bài số ${entry.articleId}`;
	return new FeedEntryError(`feed entry ${entryId} is taken`, `Tin này đã có người lấy làm bản nháp${draft}.`);
}

/**
 * Makes a draft of the actor's out of an entry: its title, its summary as the lead, its source with address and time,
 * so that what the source asks of others holds when the draft is to go out. Of any number of people one gets it.
 * @returns the draft's id. @throws NotAllowedError; ArticleInputError without a section; FeedEntryError when somebody
 * has taken it, or it is gone.
 */
export async function takeEntry(actor: Actor, entryId: number, categoryId: number): Promise<number> {
	requireCanSomewhere(actor, "feedEntry.take");
	await requireSection(actor, categoryId);
	return db.tx(async (tx) => {
		const entry = await settle(tx, actor, entryId, "taken");
		const source = await getSourceRow(tx, entry.sourceId);
		if (!source) throw new FeedEntryError(`no source ${entry.sourceId}`, "Nguồn của tin này không còn.");
		const articleId = await beginArticleIn(tx, actor, toManuscript(entry, source.name, categoryId));
		await setEntryArticle(tx, entryId, articleId);
		return articleId;
	});
}

/** Takes an entry off the list of what is new. @throws NotAllowedError; FeedEntryError when it is not on it. */
export async function dismissEntry(actor: Actor, entryId: number): Promise<void> {
	requireCanSomewhere(actor, "feedEntry.take");
	await db.tx((tx) => settle(tx, actor, entryId, "dismissed"));
}
