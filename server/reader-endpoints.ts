import { toFormKeys } from "../features/reader-forms/form-keys.ts";
import { databaseRateLimiter } from "../features/reader-forms/rate-limiter.ts";
import type { Env } from "../lib/env.ts";
import { loadSecrets } from "../lib/secrets.ts";
import { CALENDAR } from "./calendar-endpoint.ts";
import { createCommentEndpoint } from "./comment-endpoint.ts";
import { createCommentReportEndpoint } from "./comment-report-endpoint.ts";
import { createDigestEndpoints } from "./digest-endpoints.ts";
import type { Endpoint } from "./endpoints.ts";
import { INDEXNOW_KEY_FILE } from "./index-now.ts";
import { createLetterEndpoints } from "./letter-endpoints.ts";
import { LIVE_CHANGES } from "./live-endpoint.ts";
import type { Log } from "./log.ts";
import { createOpinionEndpoint } from "./opinion-endpoint.ts";
import type { PageEntry, RenderedPage } from "./page-entry.ts";
import { createPollEndpoint } from "./poll-endpoint.ts";
import { createPreviewEndpoint } from "./preview-endpoint.ts";
import { createQuestionEndpoints } from "./question-endpoints.ts";
import { createRatingEndpoint } from "./rating-endpoint.ts";
import type { PageRenderer } from "./render-page.ts";
import type { SecurityHeaders } from "./security-headers.ts";
import { SUGGESTIONS } from "./suggestion-endpoint.ts";
import type { ViewCounter } from "./view-counter.ts";
import { makeViewEndpoints } from "./view-endpoints.ts";

interface ReaderEndpointOptions {
	settings: Env;
	views: ViewCounter;
	/** Renders a page that is never kept. */
	render: PageRenderer;
	toEntry: (page: RenderedPage) => Promise<PageEntry>;
	security: Pick<SecurityHeaders, "page" | "error">;
	log: Log;
}

/** Every endpoint of the portal. */
export function listReaderEndpoints({ settings, views, security, ...rest }: ReaderEndpointOptions): Endpoint[] {
	const making = { ...rest, errorHeaders: security.error, pageHeaders: security.page };
	const keys = toFormKeys(loadSecrets(settings.dataDir, settings.secrets));
	return [
		...makeViewEndpoints(views),
		SUGGESTIONS,
		CALENDAR,
		LIVE_CHANGES,
		createPollEndpoint({ ...making, keys, limiter: databaseRateLimiter }),
		createPreviewEndpoint(making),
		createCommentEndpoint({ ...making, keys, limiter: databaseRateLimiter }),
		createCommentReportEndpoint({ ...making, keys, limiter: databaseRateLimiter }),
		...createLetterEndpoints({ ...making, keys, limiter: databaseRateLimiter }),
		...createQuestionEndpoints({ ...making, keys, limiter: databaseRateLimiter }),
		createOpinionEndpoint({ ...making, keys, limiter: databaseRateLimiter }),
		...createDigestEndpoints({ ...making, keys, limiter: databaseRateLimiter }),
		createRatingEndpoint({ ...making, keys, limiter: databaseRateLimiter }),
		...(settings.indexnowEndpoint === null ? [] : [INDEXNOW_KEY_FILE]),
	];
}
