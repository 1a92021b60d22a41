import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, type IncomingMessage, request as sendRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REQUEST_ID_TOKEN, recordTags } from "../lib/page-record.ts";
import { createAccessLog } from "./access-log.ts";
import { ERROR_STYLE_HASH } from "./error-pages.ts";
import { createGate, type GateOptions } from "./gate.ts";
import { listen, stopServer } from "./listen.ts";
import { createLog } from "./log.ts";
import { PageCache } from "./page-cache.ts";
import { type RenderedPage, toPageEntry } from "./page-entry.ts";
import { createRenderer, type RequestHandler } from "./render-page.ts";
import { isPageKey, NOT_FOUND_PATH } from "./routes.ts";
import { makeSecurityHeaders } from "./security-headers.ts";
import { createStaticFiles, listStaticDirs } from "./static-files.ts";

/** What every answer carries, whatever it answers. */
export const SECURITY_HEADER_NAMES = [
	"x-content-type-options",
	"referrer-policy",
	"content-security-policy",
	"permissions-policy",
	"x-frame-options",
	"cross-origin-opener-policy",
	"cross-origin-resource-policy",
	"x-request-id",
];

export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

interface Ask {
	method?: string;
	headers?: Record<string, string | string[]>;
	body?: string;
}

/** A gate on a free port, with a stand-in for the application. */
export interface TestGate {
	port: number;
	cache: PageCache;
	/** What the application was asked, in order. */
	seen: IncomingMessage[];
	/** Everything logged so far. */
	readLog: () => string;
	ask: (path: string, options?: Ask) => Promise<Answer>;
	stop: () => Promise<void>;
}

/** Sends exactly this request over a connection of its own. */
export function askPort(port: number, path: string, { method = "GET", headers = {}, body }: Ask = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const sent = sendRequest({
			port,
			host: "127.0.0.1",
			path,
			method,
			agent: false,
			headers: { host: "localhost", ...headers },
		});
		sent.on("error", reject);
		sent.on("response", (response) => {
			const chunks: Buffer[] = [];
			response.on("error", reject);
			response.on("data", (chunk: Buffer) => chunks.push(chunk));
			response.on("end", () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
			);
		});
		sent.end(body);
	});
}

/** A finished document with `content`, such as the application writes. */
export function toDocument(content: string): string {
	return `<!DOCTYPE html><html lang="vi"><head><title>Trang</title></head><body>${content}</body></html>`;
}

/** Answers every address with its name, and reads tag "article:1". */
export const nameTheAddress: RequestHandler = async (request, response) => {
	recordTags("article:1");
	response.setHeader("content-type", "text/html; charset=utf-8");
	response.statusCode = request.url === NOT_FOUND_PATH ? 404 : 200;
	const words =
		request.url === NOT_FOUND_PATH
			? `Không tìm thấy ${REQUEST_ID_TOKEN}`
			: `Trang ${request.url} ${"nội dung ".repeat(60)}`;
	response.end(toDocument(words));
};

type GivenOptions = Pick<
	GateOptions,
	| "adminHost"
	| "trustedProxies"
	| "listLatest"
	| "isReady"
	| "checkReadiness"
	| "getMaintenance"
	| "metrics"
	| "endpoints"
	| "onDetour"
>;

interface TestGateOptions extends Partial<GivenOptions> {
	handle?: RequestHandler;
	getRedirect?: (path: string) => Promise<string | null>;
	isHttps?: boolean;
	isClosed?: boolean;
	hasSurrogateKey?: boolean;
}

/** A portal that is well and says nothing. */
const QUIET: GivenOptions = {
	adminHost: null,
	trustedProxies: new Set(),
	endpoints: [],
	isReady: async () => true,
	getMaintenance: async () => null,
	checkReadiness: async () => [],
	metrics: { isFor: () => false, write: async () => "" },
	listLatest: async () => [],
	onDetour: () => undefined,
};

/** Starts one; files lie in `.next/static/app.js`, `public/icon.svg` and `media/` of a folder of its own. */
export async function startTestGate(options: TestGateOptions = {}): Promise<TestGate> {
	const { handle = nameTheAddress, getRedirect = async () => null, isHttps = false, hasSurrogateKey = false } = options;
	const dir = makeFolder();
	const seen: IncomingMessage[] = [];
	const spied: RequestHandler = (request, response) => {
		seen.push(request);
		return handle(request, response);
	};
	const security = makeSecurityHeaders({ isHttps, errorStyleHash: ERROR_STYLE_HASH });
	const toEntry = (page: RenderedPage) => toPageEntry(page, { shared: security.page, hasSurrogateKey });
	const render = createRenderer({ handle: spied, origin: "http://localhost:3000", getRedirect, isPage: isPageKey });
	let text = "";
	const write = (part: string) => {
		text += part;
	};
	const cache = new PageCache({
		maxBytes: 1e7,
		render,
		toEntry,
		notFoundKey: NOT_FOUND_PATH,
		onRenderFailure: () => undefined,
	});
	const accessLog = createAccessLog(write);
	const gate = createGate({
		...QUIET,
		...options,
		hosts: new Set(["localhost", "quantri.example"]),
		security,
		cache,
		render,
		toEntry,
		files: createStaticFiles({ ...listStaticDirs(dir, dir), security }),
		handle: spied,
		accessLog,
		log: createLog({ threshold: "info", write }),
	});
	const port = await listen(gate.server, 0);
	if (!options.isClosed) gate.open();
	return {
		port,
		cache,
		seen,
		readLog: () => {
			accessLog.flush();
			return text;
		},
		ask: (path, ask) => askPort(port, path, ask),
		stop: async () => {
			await stopServer(gate.server, 500);
			accessLog.close();
			rmSync(dir, { recursive: true, force: true });
		},
	};
}

function makeFolder(): string {
	const dir = mkdtempSync(join(tmpdir(), "gate-test-"));
	const files = {
		".next/static/app.js": "export const x = 1;\n".repeat(40),
		".next/static/app.js.map": "{}",
		".next/static/app.js.br": "compressed",
		"public/icon.svg": "<svg/>",
		"public/.env": "SECRET=1",
		"media/anh.jpg": "0123456789",
		...Object.fromEntries(
			["phim.mp4", "phim.webm", "doc.mp3", "doc.m4a", "doc.wav", "phu-de.vtt"].map((name) => [
				`media/${name}`,
				"0123456789",
			]),
		),
		"media/tai-lieu.pdf": "%PDF",
		"media/0123456789abcdef0123456789abcdef.pdf": "%PDF",
		"media/trang.html": "<script>alert(1)</script>",
		"portal.db": "SQLite",
	};
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(join(dir, name, ".."), { recursive: true });
		writeFileSync(join(dir, name), content);
	}
	return dir;
}
