import type { IncomingMessage, ServerResponse } from "node:http";
import { createPageRecord, type PageRecord, runWithPageRecord } from "../lib/page-record.ts";
import { CapturedResponse, createInnerRequest } from "./captured-exchange.ts";
import { toLeanHtml } from "./lean-html.ts";
import type { RenderedPage } from "./page-entry.ts";
import { toRedirectPage } from "./redirect-page.ts";
import { toAppAddress } from "./routes.ts";

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A page could not be made; its cause is in `cause` or in the application's own log. */
export class RenderFailure extends Error {
	override name = "RenderFailure";
}

const RENDER_TIMEOUT_MS = 30_000;
const ERROR_DOCUMENT = 'id="__next_error__"';

interface RendererOptions {
	/** The application; it gets a request of ours, never a client's. */
	handle: RequestHandler;
	/** Origin of the site, such as "https://gialai.example". */
	origin: string;
	/** Where an old address leads, or null; records what it read. */
	getRedirect: (pathWithQuery: string) => Promise<string | null>;
	/** Whether the application has a page of this kind at all. */
	isPage: (key: string) => boolean;
	timeoutMs?: number;
	/** Told of every render that did not fail, with the statements it sent to the database. */
	onRendered?: (key: string, statements: readonly string[]) => void;
}

/** @param formState what the page says to one reader; see `takeFormState`. */
export type PageRenderer = (key: string, formState?: unknown) => Promise<RenderedPage>;

/**
 * Makes pages by their key (path and query in their one right form).
 * @returns a renderer that throws RenderFailure when the application failed, and UnfinishedHtmlError
 * when its document cannot be read without script.
 */
export function createRenderer(options: RendererOptions): PageRenderer {
	return async (key, formState) => {
		const record = createPageRecord(formState);
		const page = await runWithPageRecord(record, () => makePage(key, record, options));
		options.onRendered?.(key, record.statements);
		return page;
	};
}

async function makePage(key: string, record: PageRecord, options: RendererOptions): Promise<RenderedPage> {
	const page = options.isPage(key) ? await renderThroughApp(key, record, options) : toMissing(record);
	if (page.status !== 404) return page;
	const target = await options.getRedirect(key);
	return target === null ? { ...page, tags: record.tags } : toRedirectPage(target, record);
}

async function renderThroughApp(key: string, record: PageRecord, options: RendererOptions): Promise<RenderedPage> {
	const response = await askApp(key, options);
	if (record.redirect !== null) return toRedirectPage(record.redirect, record);
	const status = record.status === 200 ? response.statusCode : record.status;
	const { text } = response;
	if (response.statusCode >= 500 || text.includes(ERROR_DOCUMENT))
		throw new RenderFailure(`${key}: the application answered ${response.statusCode}`);
	const type = String(response.getHeader("content-type") ?? "application/octet-stream");
	const headers = { "content-type": type, ...pickContentHeaders(response, type) };
	const { tags, expiresAt, isCacheable } = record;
	return {
		status,
		headers,
		body: type.startsWith("text/html") ? toLeanHtml(text) : text,
		tags,
		expiresAt,
		isCacheable,
	};
}

/** What the application may say beside the type; in `link` of a document it would preload what the page no longer needs. */
function pickContentHeaders(response: CapturedResponse, type: string): Record<string, string> {
	const names = type.startsWith("text/html") ? ["location"] : ["location", "link", "access-control-allow-origin"];
	const given = names.map((name) => [name, response.getHeader(name)] as const);
	return Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}

async function askApp(
	key: string,
	{ handle, origin, timeoutMs = RENDER_TIMEOUT_MS }: RendererOptions,
): Promise<CapturedResponse> {
	const { host, protocol } = new URL(origin);
	const request = createInnerRequest(toAppAddress(key), {
		host,
		"x-forwarded-host": host,
		"x-forwarded-proto": protocol.slice(0, -1),
		accept: "text/html,*/*",
	});
	const response = new CapturedResponse(request);
	const timer = setTimeout(() => response.destroy(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
	try {
		await Promise.all([handle(request, response), response.ended]);
	} catch (cause) {
		throw new RenderFailure(`${key} could not be rendered`, { cause });
	} finally {
		clearTimeout(timer);
		request.socket.destroy();
	}
	return response;
}

function toMissing({ tags, expiresAt, isCacheable }: PageRecord): RenderedPage {
	return {
		status: 404,
		headers: { "content-type": "text/html; charset=utf-8" },
		body: "",
		tags,
		expiresAt,
		isCacheable,
	};
}
