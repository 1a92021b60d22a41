import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import type { Readable } from "node:stream";
import sirv, { type Options } from "sirv";
import { isSafeFileName, toAttachmentHeader } from "../lib/attachment-name.ts";
import type { Exchange } from "./exchange.ts";
import type { SecurityHeaders } from "./security-headers.ts";

const BUILD_PREFIX = "/_next/static";
const UPLOAD_PREFIX = "/tep";
const YEAR_SECONDS = 31_536_000;
const IMMUTABLE = `public, max-age=${YEAR_SECONDS}, immutable`;
const PUBLIC_CACHE = "public, max-age=3600";
/** What an upload may be; pictures, sound and films are shown, the rest is saved. */
const SHOWN_UPLOAD = /\.(?:avif|webp|jpe?g|png|gif|mp4|webm|mp3|m4a|wav|vtt)$/;
const SAVED_UPLOAD = /\.(?:pdf|docx?|xlsx?|odt|ods|zip)$/;
/** A file to be saved under a name of its own, which means nothing to where it lies. */
const NAMED_UPLOAD = /^\/([0-9a-f]{32})\/([^/]+)(\.(?:pdf|docx?|xlsx?|odt|ods))$/;
const NEVER_SERVED = /\/\.|\.(?:map|br|gz|db|sqlite3?|ts|tsx)$|-(?:wal|shm)$|\\|%2[ef]|%5c/i;
const TEXT_TYPES: Readonly<Record<string, string>> = {
	".css": "text/css; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".svg": "image/svg+xml; charset=utf-8",
	".txt": "text/plain; charset=utf-8",
	".webmanifest": "application/manifest+json; charset=utf-8",
	".xml": "application/xml; charset=utf-8",
};

type Headers = Readonly<Record<string, string>>;
type Folder = (exchange: Exchange, path: string, extra?: Headers) => boolean;

interface StaticFileOptions {
	/** Folder `static` of Next's build. */
	buildDir: string;
	publicDir: string;
	/** Uploads; new ones are seen without a restart. */
	mediaDir: string;
	security: Pick<SecurityHeaders, "file" | "upload">;
}

export interface StaticFiles {
	/** Whether the address belongs to a folder of files, so that no page can stand there. */
	isOfFiles: (url: string) => boolean;
	/** Answers with the file, if there is one; false, and nothing done, when there is none. */
	serve: (exchange: Exchange) => boolean;
}

/** Files of the build, of `public/` and uploads. Neither source maps, dot files nor databases are ever served. */
export function createStaticFiles({ buildDir, publicDir, mediaDir, security }: StaticFileOptions): StaticFiles {
	const build = createFolder(
		buildDir,
		{ etag: true, brotli: true, gzip: true },
		{ ...security.file, "cache-control": IMMUTABLE },
	);
	const site = createFolder(publicDir, { etag: true }, { ...security.file, "cache-control": PUBLIC_CACHE });
	const uploads = createFolder(mediaDir, { etag: true, dev: true }, { ...security.upload, "cache-control": IMMUTABLE });
	const serve = (exchange: Exchange) => {
		const path = exchange.url.split("?", 1)[0] ?? "";
		if (NEVER_SERVED.test(path)) return false;
		if (path.startsWith(`${BUILD_PREFIX}/`)) return build(exchange, path.slice(BUILD_PREFIX.length));
		if (!path.startsWith(`${UPLOAD_PREFIX}/`)) return site(exchange, path);
		const upload = path.slice(UPLOAD_PREFIX.length);
		if (SHOWN_UPLOAD.test(path)) return uploads(exchange, upload, { "accept-ranges": "bytes" });
		const saved = SAVED_UPLOAD.test(path) && toSavedFile(upload);
		return saved && uploads(exchange, saved.file, { "content-disposition": saved.disposition });
	};
	return { isOfFiles: (url) => /^\/(?:_next|tep)(?:[/?]|$)/.test(url), serve };
}

/** Where a file lies that is to be saved, and under which name; false for a name no file may have. */
function toSavedFile(upload: string): { file: string; disposition: string } | false {
	const [, hash, rawStem, extension] = NAMED_UPLOAD.exec(upload) ?? [];
	if (rawStem === undefined) return !upload.slice(1).includes("/") && { file: upload, disposition: "attachment" };
	try {
		const name = decodeURIComponent(rawStem + extension);
		return isSafeFileName(name) && { file: `/${hash}${extension}`, disposition: toAttachmentHeader(name) };
	} catch {
		return false;
	}
}

function createFolder(dir: string, options: Options, headers: Headers): Folder {
	if (!options.dev && !existsSync(dir)) return () => false;
	const send = sirv(dir, { ...options, extensions: [], setHeaders: setTextType });
	return ({ request, response, requestId }, path, extra) => {
		const all = { ...headers, ...extra, "x-request-id": requestId };
		let isFound = true;
		keepUsableRange(request);
		guardPipe(request, response);
		for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
		// The package finds the file by the request's own address, before it returns.
		const { url } = request;
		request.url = path;
		send(request, response, () => {
			isFound = false;
		});
		request.url = url;
		if (!isFound) for (const name of Object.keys(all)) response.removeHeader(name);
		return isFound;
	};
}

function setTextType(response: ServerResponse, path: string): void {
	const type = TEXT_TYPES[extname(path)];
	if (type) response.setHeader("content-type", type);
}

/** Only `from-to` and `from-` are understood by what sends the file; any other range is answered with the whole of it. */
function keepUsableRange({ headers }: IncomingMessage): void {
	const match = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(headers.range ?? "");
	const isUsable = match !== null && (match[2] === "" || Number(match[1]) <= Number(match[2]));
	if (!isUsable || headers["if-range"] !== undefined) delete headers.range;
}

/** A reader who leaves, a file that cannot be read, a HEAD: the file is closed, and the process lives on. */
function guardPipe(request: IncomingMessage, response: ServerResponse): void {
	response.once("pipe", (source: Readable) => {
		source.once("error", () => response.destroy());
		response.once("close", () => source.destroy());
		if (request.method !== "HEAD") return;
		source.unpipe(response);
		source.destroy();
		response.end();
	});
}

/** Where files lie below the project and the data folder. */
export function listStaticDirs(
	projectDir: string,
	dataDir: string,
): Pick<StaticFileOptions, "buildDir" | "publicDir" | "mediaDir"> {
	return {
		buildDir: join(projectDir, ".next", "static"),
		publicDir: join(projectDir, "public"),
		mediaDir: join(dataDir, "media"),
	};
}
