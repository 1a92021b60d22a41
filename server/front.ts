import type { IncomingMessage } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { onCommit, watchWrites } from "../db/client.ts";
import { getLatestTagSeq, listTagChangesSince } from "../db/queries/cache-tags.ts";
import { toArticlePath } from "../features/articles/article.ts";
import { listLatestHeadlines } from "../features/articles/queries.ts";
import { getMaintenance } from "../features/maintenance/queries.ts";
import { getRedirect } from "../features/redirects/queries.ts";
import { type Env, siteOrigin } from "../lib/env.ts";
import { startKeepingReads, stopKeepingReads } from "../lib/kept-reads.ts";
import { type AccessLog, createAccessLog } from "./access-log.ts";
import { isNearby } from "./client-address.ts";
import type { DetourCounter } from "./detour-counter.ts";
import { ERROR_STYLE_HASH } from "./error-pages.ts";
import { createGate, type Gate } from "./gate.ts";
import { isLogged, type Log } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import { PageCache } from "./page-cache.ts";
import { type RenderedPage, toPageEntry } from "./page-entry.ts";
import { listReaderEndpoints } from "./reader-endpoints.ts";
import { createReadiness } from "./readiness.ts";
import { createRenderer, type RequestHandler } from "./render-page.ts";
import { RequestCounts } from "./request-counts.ts";
import { isPageKey, NOT_FOUND_PATH } from "./routes.ts";
import { makeSecurityHeaders } from "./security-headers.ts";
import { createStaticFiles, listStaticDirs } from "./static-files.ts";
import { startTagListener } from "./tag-listener.ts";
import type { ViewCounter } from "./view-counter.ts";

// Renders behind the readers' backs; whoever waited for a page was answered before.
const SETTLE_MS = 2000;
const MEGABYTE = 1024 * 1024;
const LATEST_LINES = 6;

/** The gate with its cache, over an open database. */
export interface Front {
	server: Gate["server"];
	/** Answers from `handle` from now on; until then every request gets 503. */
	open: (handle: RequestHandler) => Promise<void>;
	/** Call it when the server has stopped: waits for renders that nobody waits for any more, and flushes the log. */
	close: () => Promise<void>;
}

interface FrontOptions {
	settings: Env;
	projectDir: string;
	log: Log;
	write: (text: string) => void;
	views: ViewCounter;
	detours: DetourCounter;
}

/** Puts the parts of the gate together as the environment says. */
export function createFront({ settings, projectDir, log, write, views, detours }: FrontOptions): Front {
	const app = Promise.withResolvers<RequestHandler>();
	const handle: RequestHandler = async (request, response) => (await app.promise)(request, response);
	const security = makeSecurityHeaders({
		isHttps: siteOrigin().startsWith("https:"),
		errorStyleHash: ERROR_STYLE_HASH,
	});
	const onRendered = (key: string, statements: readonly string[]) => log("debug", "page-rendered", { key, statements });
	const render = createRenderer({ handle, origin: siteOrigin(), getRedirect, isPage: isPageKey, onRendered });
	const toEntry = (page: RenderedPage) =>
		toPageEntry(page, { shared: security.page, hasSurrogateKey: settings.purgeUrls.length > 0 });
	const cache = new PageCache({
		maxBytes: settings.pageCacheMb * MEGABYTE,
		render,
		toEntry,
		notFoundKey: NOT_FOUND_PATH,
		onRenderFailure: (key, error) => log("error", "render-failed", { key, error }),
	});
	const accessLog: AccessLog | null = isLogged("info", settings.logLevel) ? createAccessLog(write) : null;
	const counts = new RequestCounts();
	const gate = createGate({
		hosts: new Set(settings.allowedHosts.map((host) => host.toLowerCase())),
		adminHost: settings.adminOrigin === null ? null : new URL(settings.adminOrigin).host,
		trustedProxies: new Set(settings.trustedProxy),
		security,
		cache,
		render,
		toEntry,
		files: createStaticFiles({ ...listStaticDirs(projectDir, settings.dataDir), security }),
		endpoints: listReaderEndpoints({ settings, views, render, toEntry, security, log }),
		handle,
		isReady,
		...watchPortal(settings, cache, counts),
		listLatest,
		accessLog: counts.countInto(accessLog),
		onDetour: (...detour) => detours.note(...detour),
		log,
	});
	let stopListening = () => {};
	return {
		server: gate.server,
		open: async (given) => {
			const source = { onCommit, watchWrites, getLatestTagSeq, listTagChangesSince };
			const onError = (error: unknown) => log("error", "tags-unread", { error });
			stopListening = (await startTagListener({ source, cache, onError })).stop;
			startKeepingReads();
			app.resolve(given);
			gate.open();
		},
		close: async () => {
			await Promise.race([cache.settle(), wait(SETTLE_MS)]);
			log("info", "pages-kept", { pages: cache.size, bytes: cache.bytes });
			stopKeepingReads();
			stopListening();
			accessLog?.close();
		},
	};
}

/** What whoever watches the portal is told: whether all works, and what is counted. */
function watchPortal({ dataDir, trustedProxy }: Env, cache: PageCache, counts: RequestCounts) {
	const trusted = new Set(trustedProxy);
	return {
		getMaintenance: () => getMaintenance(),
		checkReadiness: createReadiness({ dataDir, startedAt: new Date() }),
		metrics: {
			isFor: (request: IncomingMessage) => isNearby(request, trusted),
			write: createMetrics({ cache, counts }),
		},
	};
}

/** Whether the database answers a read. */
async function isReady(): Promise<boolean> {
	try {
		await getLatestTagSeq();
		return true;
	} catch {
		return false;
	}
}

async function listLatest() {
	const articles = await listLatestHeadlines(LATEST_LINES);
	return articles.map((article) => ({ title: article.title, path: toArticlePath(article) }));
}
