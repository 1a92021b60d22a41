import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gunzip, gzip } from "node:zlib";
import { REQUEST_ID_TOKEN } from "../lib/page-record.ts";
import type { Encoding } from "./accept-encoding.ts";
import { toSurrogateKey } from "./surrogate-key.ts";

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);
const inflateGzip = promisify(gunzip);
/** Quick enough for the reader who waits for a page to be made; a tenth more bytes than the best. */
const BROTLI_QUALITY = 5;
// A page fits into 256 KB of window; the default window costs every context 4 MB.
const BROTLI_WINDOW_BITS = 18;
/** What an entry costs beside its bodies: header lists, tags, maps. Bytes, rough. */
const ENTRY_OVERHEAD = 6 * 1024;

/** A page as its renderer hands it over. */
export interface RenderedPage {
	status: number;
	/** Lower-case names; only what belongs to the content (content-type, location). */
	headers: Readonly<Record<string, string>>;
	body: string;
	tags: ReadonlySet<string>;
	/** UTC milliseconds; null for never. */
	expiresAt: number | null;
	isCacheable: boolean;
}

/** One encoding of a page; header lists are flat, and whole but for the request id. */
export interface PageVariant {
	etag: string;
	headers: string[];
	notModifiedHeaders: string[];
	/** Null for the encoding that is made on demand. */
	body: Buffer | null;
}

/** A page ready to be sent any number of times. */
export interface PageEntry {
	status: number;
	variants: Readonly<Record<Encoding, PageVariant>>;
	/** The body around each place that names the request; null for a page that does not. */
	around: string[] | null;
	tags: ReadonlySet<string>;
	expiresAt: number | null;
	/** What the entry costs in memory, bytes. */
	bytes: number;
}

interface EntryHeaders {
	/** Sent with every page: the security headers. */
	shared: Readonly<Record<string, string>>;
	/** Tells an edge cache the page's tags, by which it is purged, and its end. */
	hasSurrogateKey: boolean;
}

/** Compresses once and lays the header lists out once. */
export async function toPageEntry(page: RenderedPage, { shared, hasSurrogateKey }: EntryHeaders): Promise<PageEntry> {
	const { body, status, tags, expiresAt, isCacheable } = page;
	const isShared = isCacheable && status < 400;
	const base = {
		...shared,
		...page.headers,
		...(hasSurrogateKey && isShared ? toEdgeHeaders(page) : {}),
		"cache-control": isShared ? "public, max-age=0, must-revalidate" : "no-store",
		vary: "accept-encoding",
	};
	if (body.includes(REQUEST_ID_TOKEN)) {
		const variant = { etag: "", headers: Object.entries(base).flat(), notModifiedHeaders: [], body: null };
		const variants = { br: variant, gzip: variant, identity: variant };
		const around = body.split(REQUEST_ID_TOKEN);
		return { status, variants, around, tags, expiresAt, bytes: 2 * body.length + ENTRY_OVERHEAD };
	}
	const plain = Buffer.from(body);
	const [brotli, zipped] = await Promise.all([toBrotli(plain, BROTLI_QUALITY), compressGzip(plain).then(toOwnMemory)]);
	const hash = isShared && status === 200 ? createHash("sha256").update(plain).digest("base64url").slice(0, 22) : null;
	const variants = {
		br: toVariant(base, hash, "br", brotli),
		gzip: toVariant(base, hash, "gzip", zipped),
		identity: { ...toVariant(base, hash, "identity", plain), body: null },
	};
	return { status, variants, around: null, tags, expiresAt, bytes: brotli.length + zipped.length + ENTRY_OVERHEAD };
}

/**
 * The same page with its brotli body as small as it gets, for pages that are asked for often: some 70 milliseconds
 * of a thread beside the server's. The names of the content stay: what readers keep stays good.
 */
export async function toDenseEntry(entry: PageEntry): Promise<PageEntry> {
	const { br } = entry.variants;
	if (br.body === null) return entry;
	const body = await toBrotli(await toPlainBody(entry), constants.BROTLI_MAX_QUALITY);
	if (body.length >= br.body.length) return entry;
	const headers = br.headers.with(br.headers.indexOf("content-length") + 1, String(body.length));
	const variants = { ...entry.variants, br: { ...br, headers, body } };
	return { ...entry, variants, bytes: entry.bytes - br.body.length + body.length };
}

/** A browser goes by `cache-control`, before which `expires` counts for nothing (RFC 9111, 5.3). */
function toEdgeHeaders({ tags, expiresAt }: RenderedPage): Record<string, string> {
	const key = { "surrogate-key": toSurrogateKey(tags) };
	return expiresAt === null ? key : { ...key, expires: new Date(expiresAt).toUTCString() };
}

/** The body as a client gets it that takes no compression (one in thousands: not worth its memory). */
export function toPlainBody(entry: PageEntry): Promise<Buffer> {
	return inflateGzip(entry.variants.gzip.body ?? Buffer.alloc(0));
}

/** A client's `If-None-Match` names this variant, or anything at all. */
export function isNotModified(variant: PageVariant, ifNoneMatch: string | undefined): boolean {
	if (ifNoneMatch === undefined || variant.etag === "") return false;
	return ifNoneMatch === variant.etag || ifNoneMatch === "*" || ifNoneMatch.includes(variant.etag);
}

function toVariant(base: Record<string, string>, hash: string | null, encoding: Encoding, body: Buffer): PageVariant {
	const etag = hash === null ? "" : `"${hash}-${encoding}"`;
	const named = etag === "" ? base : { ...base, etag };
	const { "content-type": _type, ...withoutContent } = named;
	const headers: Record<string, string> = { ...named, "content-length": String(body.length) };
	if (encoding !== "identity") headers["content-encoding"] = encoding;
	return {
		etag,
		headers: Object.entries(headers).flat(),
		notModifiedHeaders: Object.entries(withoutContent).flat(),
		body,
	};
}

function toBrotli(plain: Buffer, quality: number): Promise<Buffer> {
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_LGWIN]: BROTLI_WINDOW_BITS,
		[constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
	};
	return compressBrotli(plain, { params }).then(toOwnMemory);
}

/** zlib hands out views of 16 KB chunks; kept for long, each would hold all of its chunk. */
function toOwnMemory(view: Buffer): Buffer {
	const own = Buffer.allocUnsafeSlow(view.length);
	view.copy(own);
	return own;
}
