import { toFormKeys } from "../features/reader-forms/form-keys.ts";
import { databaseRateLimiter } from "../features/reader-forms/rate-limiter.ts";
import type { Env } from "../lib/env.ts";
import { loadSecrets } from "../lib/secrets.ts";
import { createCommentEndpoint } from "./comment-endpoint.ts";
import type { Endpoint } from "./endpoints.ts";
import { INDEXNOW_KEY_FILE } from "./index-now.ts";
import { createLetterEndpoints } from "./letter-endpoints.ts";
import type { Log } from "./log.ts";
import type { PageEntry, RenderedPage } from "./page-entry.ts";
import type { PageRenderer } from "./render-page.ts";
import { SUGGESTIONS } from "./suggestion-endpoint.ts";
import type { ViewCounter } from "./view-counter.ts";
import { makeViewEndpoints } from "./view-endpoints.ts";

interface ReaderEndpointOptions {
	settings: Env;
	views: ViewCounter;
	/** Renders a page that is never kept. */
	render: PageRenderer;
	toEntry: (page: RenderedPage) => Promise<PageEntry>;
	/** Of the gate's own error pages. */
	errorHeaders: Readonly<Record<string, string>>;
	log: Log;
}

/** Every endpoint of the portal. */
export function listReaderEndpoints({ settings, views, ...making }: ReaderEndpointOptions): Endpoint[] {
	const keys = toFormKeys(loadSecrets(settings.dataDir, settings.secrets));
	return [
		...makeViewEndpoints(views),
		SUGGESTIONS,
		createCommentEndpoint({ ...making, keys, limiter: databaseRateLimiter }),
		...createLetterEndpoints({ ...making, keys, limiter: databaseRateLimiter }),
		...(settings.indexnowEndpoint === null ? [] : [INDEXNOW_KEY_FILE]),
	];
}
