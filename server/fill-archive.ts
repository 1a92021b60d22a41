import { once } from "node:events";
import { Worker } from "node:worker_threads";
import * as z from "zod";
import { db, type Tx } from "../db/client.ts";
import { hasRealArticles, listDemoMediaIds } from "../db/queries/demo.ts";
import { listSettings, upsertSetting } from "../db/queries/settings.ts";
import { insertTopic, listTopicRows } from "../db/queries/topics.ts";
import { addViews } from "../db/queries/view-counts.ts";
import { COMPOSED_TOPICS } from "../db/seed/demo/composed/composed-topics.ts";
import { spreadDates } from "../db/seed/demo/composed/spread-dates.ts";
import { systemActor } from "../features/accounts/actor.ts";
import { addArticles, type BatchArticle } from "../features/articles/add-articles.ts";
import { parseDay, toDayKey } from "../lib/dates.ts";
import { PersonError } from "../lib/person-error.ts";
import { createRandom } from "../lib/random.ts";
import type { ArticlesWanted, ComposedArticle, ComposeThreadData } from "./compose-thread.ts";
import { toNewArticle, toSurroundings } from "./demo-news.ts";
import { ARCHIVE_KEY, DEMO_REMOVED_KEY } from "./demo-wanted.ts";
import { fillDemo } from "./fill-demo.ts";

const SEED = "bien-ho";
/** One transaction's worth: other writers wait a second or so for it. */
const BATCH = 1000;
const DAY_MS = 86_400_000;
/** The days before today are left to the articles written by hand: they lead the front page. */
const DAYS_LEFT_OUT = 9;
/** Views of older articles were counted by the portal before. */
const COUNTED_DAYS = 400;

const archiveState = z.object({ articles: z.number(), written: z.number(), until: z.string() });
type ArchiveState = z.infer<typeof archiveState>;

/** No archive can be written into this database. */
export class ArchiveRefusedError extends PersonError {
	override name = "ArchiveRefusedError";
}

/**
 * Brings the invented content to `articles` composed articles of the years before it, in batches that readers do not
 * notice. Repeated after an interruption it goes on; repeated after its end it writes nothing.
 * @param onProgress called with the number of composed articles there are: at the beginning and after each batch.
 * @throws ArchiveRefusedError for a database with real articles, one whose demo was removed, or an archive of another size.
 */
export async function fillArchive(
	dataDir: string,
	articles: number,
	onProgress: (written: number) => void,
	now = new Date(),
): Promise<void> {
	await requireDemo();
	await fillDemo(dataDir, now);
	const { until, ...state } = await keepState(articles, now);
	const end = parseDay(until);
	const dates = spreadDates(articles, end, createRandom(SEED));
	const around = await db.tx(async (tx) => {
		const mediaIds = await listDemoMediaIds(tx);
		return toSurroundings(tx, { mediaIds, topicIds: await keepTopics(tx), now });
	});
	onProgress(state.written);
	let { written } = state;
	for await (const composed of composeBatches([...dates.slice(written)], written, {
		seed: SEED,
		end,
		mediaIds: around.mediaIds,
	})) {
		await db.tx(async (tx) => {
			await requireAlone(tx, written);
			const batch: BatchArticle[] = [];
			for (const { text, wordTerms } of composed) {
				batch.push({ ...(await toNewArticle(tx, text, around)), wordTerms });
			}
			await writeBatch(tx, batch, end);
			await upsertSetting(tx, ARCHIVE_KEY, { articles, written: written + batch.length, until });
		});
		written += composed.length;
		onProgress(written);
	}
}

/** The articles of `dates`, numbered from `first`; while one batch is being written the next is composed elsewhere. */
async function* composeBatches(
	dates: readonly number[],
	first: number,
	data: ComposeThreadData,
): AsyncGenerator<ComposedArticle[]> {
	const thread = new Worker(new URL("./compose-thread.ts", import.meta.url), { workerData: data });
	const compose = async (from: number): Promise<ComposedArticle[]> => {
		const wanted: ArticlesWanted = dates
			.slice(from, from + BATCH)
			.map((at, index) => ({ number: first + from + index, at: new Date(at) }));
		const answer = once(thread, "message");
		// A failure is told to whoever takes the batch, also when that is later.
		answer.catch(() => undefined);
		thread.postMessage(wanted);
		return (await answer)[0];
	};
	try {
		let next = compose(0);
		for (let from = 0; from < dates.length; from += BATCH) {
			const composed = await next;
			next = from + BATCH < dates.length ? compose(from + BATCH) : Promise.resolve([]);
			yield composed;
		}
	} finally {
		await thread.terminate();
	}
}

async function requireDemo(): Promise<void> {
	if (await hasRealArticles(db.read)) {
		throw new ArchiveRefusedError(
			"the database holds real articles",
			"Cơ sở dữ liệu đã có bài thật: không trộn bài minh họa vào. Hãy dùng một DATA_DIR (hoặc DATABASE_URL) khác.",
		);
	}
	if (!(await listSettings(db.read)).has(DEMO_REMOVED_KEY)) return;
	throw new ArchiveRefusedError(
		"the demo was removed",
		"Nội dung minh họa đã bị gỡ khỏi cơ sở dữ liệu này và không quay lại. Hãy dùng một DATA_DIR (hoặc DATABASE_URL) khác.",
	);
}

async function readState(tx: Tx): Promise<ArchiveState | null> {
	const stored = (await listSettings(tx)).get(ARCHIVE_KEY);
	return stored === undefined ? null : archiveState.parse(stored);
}

/** The plan of the first call stands: its end decides every date. */
function keepState(articles: number, now: Date): Promise<ArchiveState> {
	return db.tx(async (tx) => {
		const stored = await readState(tx);
		if (stored && stored.articles !== articles) {
			throw new ArchiveRefusedError(
				`an archive of ${stored.articles} articles was begun`,
				`Ở đây đã có kho ${stored.articles} bài minh họa (đã ghi ${stored.written}). Hãy chạy với đúng số ấy, hoặc dùng một DATA_DIR khác.`,
			);
		}
		if (stored) return stored;
		const until = toDayKey(new Date(now.getTime() - DAYS_LEFT_OUT * DAY_MS));
		const begun = { articles, written: 0, until };
		await upsertSetting(tx, ARCHIVE_KEY, begun);
		return begun;
	});
}

/** Another command may be at work on the same archive. */
async function requireAlone(tx: Tx, written: number): Promise<void> {
	const stored = await readState(tx);
	if (stored?.written === written) return;
	throw new ArchiveRefusedError(
		`the archive stands at ${stored?.written ?? "nothing"} instead of ${written}`,
		"Một lệnh khác đang điền hoặc gỡ cùng kho bài này; lệnh này dừng lại.",
	);
}

async function keepTopics(tx: Tx): Promise<Map<string, number>> {
	const ids = new Map((await listTopicRows(tx)).map(({ slug, id }) => [slug, id]));
	for (const { slug, name, description, until } of COMPOSED_TOPICS) {
		if (ids.has(slug)) continue;
		const position = ids.size;
		const topic = { slug, name, description, bannerMediaId: null, position, visibleUntil: parseDay(until) };
		ids.set(slug, await insertTopic(tx, { ...topic, isDemo: true }));
	}
	return ids;
}

async function writeBatch(tx: Tx, batch: readonly BatchArticle[], end: Date): Promise<void> {
	const countedFrom = end.getTime() - COUNTED_DAYS * DAY_MS;
	const isCounted = ({ publication }: BatchArticle) => publication !== null && publication.at.getTime() >= countedFrom;
	const ids = await addArticles(
		tx,
		systemActor("demo"),
		batch.map((article) => (isCounted(article) ? { ...article, importedViews: 0 } : article)),
	);
	const counted = batch.flatMap((article, index) =>
		isCounted(article) ? toViewCounts(ids[index] as number, article) : [],
	);
	await addViews(tx, counted);
}

/** Most read an article on its first day. */
function toViewCounts(articleId: number, { publication, importedViews = 0 }: BatchArticle) {
	return [0.6, 0.3, 0.1].flatMap((share, days) => {
		const views = Math.round(importedViews * share);
		const day = toDayKey(new Date((publication?.at.getTime() ?? 0) + days * DAY_MS));
		return views === 0 ? [] : { articleId, day, views };
	});
}
