import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { isPublicAddress } from "./public-address.ts";
import { FetchError, safeFetch } from "./safe-fetch.ts";

let server: Server | undefined;
afterEach(() => {
	server?.closeAllConnections();
	server?.close();
});

/** A server of this machine. @returns its address. */
async function serve(listener: RequestListener): Promise<string> {
	server = createServer(listener).listen(0, "127.0.0.1");
	await once(server, "listening");
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test("method and headers go out, status and body come back, and a redirect is not followed", async () => {
	const seen: IncomingMessage[] = [];
	const url = await serve((request, response) => {
		seen.push(request);
		response.writeHead(302, { location: "/elsewhere" }).end("moved");
	});
	const options = { method: "PURGE", headers: { "surrogate-key": "home" }, mayBePrivate: true };
	const { status, body } = await safeFetch(url, options);
	expect([status, body.toString()]).toEqual([302, "moved"]);
	expect(seen.map(({ method, headers }) => [method, headers["surrogate-key"]])).toEqual([["PURGE", "home"]]);
});

test.each([
	["a server that never answers", () => undefined, /no answer in time/],
	[
		"an answer that never ends",
		(_: IncomingMessage, response: Parameters<RequestListener>[1]) => void response.write("a"),
		/no answer in time/,
	],
	[
		"an answer that is too large",
		(_: IncomingMessage, response: Parameters<RequestListener>[1]) => void response.end("a".repeat(2000)),
		/too large/,
	],
	["a connection that breaks", ({ socket }: IncomingMessage) => void socket.destroy(), /127\.0\.0\.1/],
])("%s is an error", async (_, listener, message) => {
	const asked = safeFetch(await serve(listener), { timeoutMs: 300, maxBytes: 1000, mayBePrivate: true });
	await expect(asked).rejects.toThrow(FetchError);
	await expect(asked).rejects.toThrow(message);
});

test("an address of this machine or of a private network is refused, however it is written", async () => {
	const url = await serve((_request, response) => response.end("secret"));
	const { port } = new URL(url);
	for (const host of [
		"127.0.0.1",
		"2130706433",
		"0x7f.1",
		"[::1]",
		"[::ffff:127.0.0.1]",
		"localhost",
		"10.0.0.1",
		"169.254.169.254",
	]) {
		await expect(safeFetch(`http://${host}:${port}/`), host).rejects.toThrow(/is not a public address/);
	}
});

test("what may be this machine is no other machine of a private network", async () => {
	const url = await serve((_request, response) => response.end("here"));
	expect((await safeFetch(url, { mayBeLoopback: true })).body.toString()).toBe("here");
	for (const host of ["10.0.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "[::]"]) {
		const asked = safeFetch(`http://${host}:${new URL(url).port}/`, { mayBeLoopback: true });
		await expect(asked, host).rejects.toThrow(/is not a public address/);
	}
});

test("a packed answer is unpacked up to the limit, and one that is not what it says is an error", async () => {
	const packings = [
		["gzip", gzipSync("gọn")],
		["br", brotliCompressSync("gọn")],
		["deflate", deflateSync("gọn")],
		["gzip", gzipSync(Buffer.alloc(1_000_000))],
		["br", brotliCompressSync(Buffer.alloc(1_000_000))],
		["gzip", Buffer.from("gọn")],
		["zstd", Buffer.from("gọn")],
	] as const;
	let next = 0;
	const url = await serve((_request, response) => {
		const [encoding, body] = packings[next++] ?? [];
		response.writeHead(200, { "content-encoding": encoding }).end(body);
	});
	const ask = () => safeFetch(url, { mayBeLoopback: true, maxBytes: 10_000 });
	for (const encoding of ["gzip", "br", "deflate"]) expect((await ask()).body.toString(), encoding).toBe("gọn");
	for (const reason of [/too large/, /too large/, /incorrect header/, /unknown way: zstd/]) {
		await expect(ask()).rejects.toThrow(reason);
	}
});

test("public addresses are those of the open internet", () => {
	for (const address of ["1.1.1.1", "203.162.4.190", "2405:4800::1", "2606:4700::1111"]) {
		expect(isPublicAddress(address), address).toBe(true);
	}
	for (const address of [
		"100.64.0.1",
		"172.31.255.255",
		"192.168.1.1",
		"0.0.0.0",
		"255.255.255.255",
		"224.0.0.1",
		"::",
		"::1",
		"fe80::1",
		"fc00::1",
		"::ffff:8.8.8.8",
		"2001:db8::1",
		"2002:7f00:1::",
		"khong-phai",
	]) {
		expect(isPublicAddress(address), address).toBe(false);
	}
});
