import { request } from "node:http";
import { brotliDecompressSync } from "node:zlib";

export interface Answer {
	status: number;
	headers: Record<string, string>;
	/** As sent: compressed. */
	body: Buffer;
	/** Milliseconds until the last byte. */
	ms: number;
}

/** One GET on a connection of its own. */
export function get(url: string, accepted = "br"): Promise<Answer> {
	const start = performance.now();
	return new Promise((resolve, reject) => {
		const sent = request(url, { agent: false, headers: { "accept-encoding": accepted } }, (response) => {
			const chunks: Buffer[] = [];
			response.on("data", (chunk: Buffer) => chunks.push(chunk));
			response.on("end", () => {
				const headers = Object.fromEntries(
					Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
				);
				resolve({
					status: response.statusCode ?? 0,
					headers,
					body: Buffer.concat(chunks),
					ms: performance.now() - start,
				});
			});
		});
		sent.on("error", reject);
		sent.end();
	});
}

/** Bytes over the wire by kind of everything a page needs to be read, pictures apart. */
export async function measurePageBytes(
	origin: string,
	path: string,
): Promise<Record<"html" | "css" | "script" | "font", number>> {
	const page = await get(origin + path);
	// An error page is made for one request and sent as it is.
	const isPacked = page.headers["content-encoding"] === "br";
	const html = (isPacked ? brotliDecompressSync(page.body) : page.body).toString();
	const css = await Promise.all(
		listMatches(html, /<link[^>]+rel="stylesheet"[^>]*>/g, /href="([^"]+)"/).map((href) => get(origin + href)),
	);
	const scripts = await Promise.all(
		listMatches(html, /<script[^>]+src="[^"]+"/g, /src="([^"]+)"/).map((src) => get(origin + src)),
	);
	const styles = css.map(({ body }) => brotliDecompressSync(body).toString()).join("\n");
	const fontUrls = [
		...new Set([...styles.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map(([, url]) => url as string)),
	];
	const fonts = await Promise.all(
		fontUrls.map((url) => get(new URL(url, `${origin}${css.length > 0 ? "/_next/static/chunks/x.css" : "/"}`).href)),
	);
	const sum = (answers: Answer[]) => answers.reduce((total, { body }) => total + body.length, 0);
	return { html: page.body.length, css: sum(css), script: sum(scripts), font: sum(fonts) };
}

function listMatches(html: string, element: RegExp, attribute: RegExp): string[] {
	return [...html.matchAll(element)].flatMap(([tag]) => tag.match(attribute)?.[1]?.replaceAll("&amp;", "&") ?? []);
}
