import { IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Socket } from "node:net";

/** A GET of `url` that no client sent: it carries `headers` and nothing else. */
export function createInnerRequest(url: string, headers: Readonly<Record<string, string>>): IncomingMessage {
	const request = new IncomingMessage(new Socket());
	request.method = "GET";
	request.url = url;
	request.httpVersion = "1.1";
	request.httpVersionMajor = 1;
	request.httpVersionMinor = 1;
	request.headers = { ...headers };
	request.rawHeaders = Object.entries(headers).flat();
	request.complete = true;
	request.push(null);
	return request;
}

/** An answer that goes nowhere: it is read when it has ended. */
export class CapturedResponse extends ServerResponse {
	readonly #chunks: Buffer[] = [];
	override writableEnded = false;
	override writableFinished = false;
	readonly #ended = Promise.withResolvers<void>();

	/** Resolves when the whole answer is there; rejects when it was broken off. */
	get ended(): Promise<void> {
		return this.#ended.promise;
	}

	get text(): string {
		return Buffer.concat(this.#chunks).toString("utf8");
	}

	override writeHead(
		status: number,
		reason?: string | OutgoingHttpHeaders | OutgoingHttpHeader[],
		given?: unknown,
	): this {
		const headers = typeof reason === "string" ? given : reason;
		this.statusCode = status;
		for (const [name, value] of Object.entries((headers ?? {}) as OutgoingHttpHeaders)) {
			if (value !== undefined) this.setHeader(name, value);
		}
		return this;
	}

	override flushHeaders(): void {}

	override write(chunk: unknown, encoding?: unknown, done?: unknown): boolean {
		this.#take(chunk, encoding);
		const callback = typeof encoding === "function" ? encoding : done;
		if (typeof callback === "function") process.nextTick(callback);
		return true;
	}

	override end(chunk?: unknown, encoding?: unknown, done?: unknown): this {
		if (this.writableEnded) return this;
		if (chunk !== undefined && chunk !== null && typeof chunk !== "function") this.#take(chunk, encoding);
		this.writableEnded = true;
		this.writableFinished = true;
		const callback = [chunk, encoding, done].find((value) => typeof value === "function");
		if (typeof callback === "function") this.once("finish", callback as () => void);
		this.#ended.resolve();
		process.nextTick(() => {
			this.emit("finish");
			this.emit("close");
		});
		return this;
	}

	override destroy(error?: Error): this {
		if (this.writableEnded) return this;
		this.#ended.reject(error ?? new Error("the answer was broken off"));
		// Whoever still writes this answer learns here that nobody reads it.
		this.emit("close");
		return this;
	}

	#take(chunk: unknown, encoding: unknown): void {
		const charset = typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8";
		this.#chunks.push(typeof chunk === "string" ? Buffer.from(chunk, charset) : Buffer.from(chunk as Uint8Array));
	}
}
