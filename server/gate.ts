import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Maintenance } from "../features/maintenance/maintenance.ts";
import type { AccessLog } from "./access-log.ts";
import { isApiKey, sendApiMissing } from "./api-missing.ts";
import { answerEndpoint, type Endpoint, listEndpointMethods } from "./endpoints.ts";
import { listLatestSafely, type NewsLine } from "./error-pages.ts";
import { type Exchange, logWhenClosed, sendRedirect } from "./exchange.ts";
import { answerFixed } from "./fixed-answers.ts";
import type { Log } from "./log.ts";
import type { PageCache } from "./page-cache.ts";
import type { PageEntry, RenderedPage } from "./page-entry.ts";
import { isAmbiguous, isAppPath, passToApp } from "./pass-to-app.ts";
import { refuseWriting } from "./read-only.ts";
import type { ReadinessCheck } from "./readiness.ts";
import type { RequestHandler } from "./render-page.ts";
import { createRequestIds } from "./request-id.ts";
import { findRefusal, HEADER_BYTES, limitServer } from "./request-limits.ts";
import { NOT_FOUND_PATH, resolveTarget, type Target } from "./routes.ts";
import type { SecurityHeaders } from "./security-headers.ts";
import { sendError, sendErrorRaw } from "./send-error.ts";
import { sendPage } from "./send-page.ts";
import type { StaticFiles } from "./static-files.ts";

export interface GateOptions {
	/** Values of the Host header that are answered, lower case. */
	hosts: ReadonlySet<string>;
	/** The only host of the editorial area; null when it shares the readers' one. */
	adminHost: string | null;
	trustedProxies: ReadonlySet<string>;
	security: SecurityHeaders;
	cache: PageCache;
	/** Renders a page that is never kept. */
	render: (key: string) => Promise<RenderedPage>;
	toEntry: (page: RenderedPage) => Promise<PageEntry>;
	files: StaticFiles;
	/** What readers send, and what is answered to each of them anew. */
	endpoints: readonly Endpoint[];
	/** The application, for the editorial area and the machine endpoints. */
	handle: RequestHandler;
	/** Whether the database answers. */
	isReady: () => Promise<boolean>;
	/** Whether writing is paused. */
	getMaintenance: () => Promise<Maintenance | null>;
	/** Whether everything works, for whoever watches the portal. */
	checkReadiness: () => Promise<readonly ReadinessCheck[]>;
	/** What is counted, for whoever may read it. */
	metrics: { isFor: (request: IncomingMessage) => boolean; write: () => Promise<string> };
	listLatest: () => Promise<readonly NewsLine[]>;
	accessLog: AccessLog | null;
	/** Told of every page that is moved (301) or missing (404), with what led there as the browser names it. */
	onDetour: (status: number, url: string, referrer: string | undefined) => void;
	log: Log;
}

export interface Gate {
	server: Server;
	/** Until then every request is answered 503. */
	open: () => void;
}

/**
 * The front of the portal. Order of work: known host → method → limits → finished page from memory → files →
 * page cache → application. Every answer has a request id and the security headers.
 */
export function createGate(options: GateOptions): Gate {
	const { hosts, cache, security, accessLog, log } = options;
	const nextRequestId = createRequestIds();
	const limits = {
		hosts,
		listMethods: (url: string) => (isAppPath(url) ? null : listEndpointMethods(options.endpoints, url)),
	};
	let isOpen = false;

	const answer = (request: IncomingMessage, response: ServerResponse) => {
		const { url = "" } = request;
		const exchange: Exchange = { request, response, requestId: nextRequestId(), url, startedAt: performance.now() };
		const refusal = findRefusal(request, limits);
		if (refusal) {
			sendError(exchange, refusal.status, { security: security.error, log: accessLog, extra: refusal.headers });
			return;
		}
		const fail = (error: unknown) => answerFailure(exchange, error, options);
		try {
			const entry = isOpen ? cache.getFresh(url) : undefined;
			if (entry && entry.status !== 200) options.onDetour(entry.status, url, request.headers.referer);
			const work = entry ? sendPage(exchange, entry, "hit", accessLog) : answerOther(exchange, options, isOpen);
			work?.catch(fail);
		} catch (error) {
			void fail(error);
		}
	};

	const server = createServer(
		// A request without a Host is refused by us, like one with a foreign Host, not by Node with a bare answer.
		{
			maxHeaderSize: HEADER_BYTES,
			connectionsCheckingInterval: 5000,
			insecureHTTPParser: false,
			requireHostHeader: false,
		},
		answer,
	);
	limitServer(server);
	// An expectation we do not know is ignored (RFC 9110, 10.1.1 allows it); Node would answer a bare 417.
	server.on("checkExpectation", answer);
	server.on("upgrade", (_request, socket) => sendErrorRaw(socket, 400, nextRequestId(), security.error));
	server.on("connect", (_request, socket) =>
		sendErrorRaw(socket, 405, nextRequestId(), security.error, { allow: "GET, HEAD" }),
	);
	server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
		const requestId = nextRequestId();
		log("debug", "unreadable-request", { requestId, code: error.code });
		sendErrorRaw(socket, toClientErrorStatus(error.code), requestId, security.error);
	});
	return {
		server,
		open: () => {
			isOpen = true;
		},
	};
}

function toClientErrorStatus(code: string | undefined): 400 | 408 | 431 {
	if (code === "HPE_HEADER_OVERFLOW") return 431;
	return code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
}

async function answerOther(exchange: Exchange, options: GateOptions, isOpen: boolean): Promise<void> {
	const { url } = exchange;
	const { files, security, accessLog } = options;
	const refuse = (status: 400 | 404 | 503) => sendError(exchange, status, { security: security.error, log: accessLog });
	if (await answerFixed(exchange, { ...options, isOpen })) return;
	if (!isOpen) return refuse(503);
	if (await refuseWriting(exchange, options)) return;
	if (isAppPath(url)) return answerFromApp(exchange, options);
	if (await answerEndpoint(exchange, options)) return;
	if (files.serve(exchange)) return logWhenClosed(exchange, "file", accessLog);
	if (files.isOfFiles(url)) return refuse(404);
	return answerPage(exchange, resolveTarget(url), options);
}

async function answerPage(exchange: Exchange, target: Target, options: GateOptions): Promise<void> {
	const { cache, security, accessLog } = options;
	switch (target.kind) {
		case "malformed":
			return sendError(exchange, 400, { security: security.error, log: accessLog });
		case "redirect":
			return sendRedirect(exchange, await findLastHop(target.location, cache), security.page, accessLog);
		case "direct": {
			const page = await options.render(target.key);
			const entry = page.status === 404 ? (await cache.load(NOT_FOUND_PATH)).entry : await options.toEntry(page);
			return sendPage(exchange, entry, "miss", accessLog);
		}
		default: {
			const { entry, isStale } = await cache.load(target.key);
			if (entry.status !== 200) options.onDetour(entry.status, target.key, exchange.request.headers.referer);
			if (entry.status === 404 && isApiKey(target.key)) return sendApiMissing(exchange, security.file, accessLog);
			return sendPage(exchange, entry, isStale ? "stale" : "miss", accessLog);
		}
	}
}

/** Where the right spelling of an address leads when its page has moved as well: one hop instead of two. */
async function findLastHop(location: string, cache: PageCache): Promise<string> {
	if (resolveTarget(location).kind !== "page") return location;
	const { entry } = await cache.load(location);
	const { headers } = entry.variants.identity;
	return entry.status === 301 ? (headers[headers.indexOf("location") + 1] ?? location) : location;
}

async function answerFromApp(exchange: Exchange, options: GateOptions): Promise<void> {
	const { request, url } = exchange;
	const { adminHost, accessLog, security, handle, trustedProxies } = options;
	if (isAmbiguous(url)) return sendError(exchange, 400, { security: security.error, log: accessLog });
	// Readers' hosts do not show that there is an editorial area.
	const isElsewhere = adminHost !== null && request.headers.host?.toLowerCase() !== adminHost;
	if (isElsewhere) return answerPage(exchange, { kind: "unknown", key: url }, options);
	logWhenClosed(exchange, "app", accessLog);
	return passToApp(exchange, { handle, toSecurityHeaders: security.toApp, trustedProxies });
}

async function answerFailure(
	exchange: Exchange,
	error: unknown,
	{ log, listLatest, security, accessLog }: GateOptions,
): Promise<void> {
	const { requestId, response, url } = exchange;
	log("error", "request-failed", { requestId, path: url.split("?", 1)[0], error });
	if (response.headersSent) {
		response.destroy();
		return;
	}
	const latest = await listLatestSafely(listLatest, requestId, log);
	for (const name of response.getHeaderNames()) response.removeHeader(name);
	sendError(exchange, 500, { security: security.error, log: accessLog, latest });
}
