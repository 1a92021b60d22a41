import type { IncomingMessage } from "node:http";
import type { AccessLog } from "./access-log.ts";
import { type Exchange, sendBody } from "./exchange.ts";
import type { ReadinessCheck } from "./readiness.ts";
import type { SecurityHeaders } from "./security-headers.ts";

/** Fetch a page when a reader points at its link; never what counts, searches, or is not a page. */
const SPECULATION_RULES = JSON.stringify({
	prefetch: [
		{
			source: "document",
			where: {
				and: [
					{ href_matches: "/*" },
					{
						not: {
							href_matches: [
								"/admin/*",
								"/api/*",
								"/tep/*",
								"/tim-kiem*",
								"/chuyen-tiep/*",
								"/binh-luan*",
								"/lien-he/*",
								"/bao-cao-y-kien*",
								"/bao-loi*",
							],
						},
					},
				],
			},
			eagerness: "moderate",
		},
	],
});

interface FixedOptions {
	isOpen: boolean;
	/** Whether the database answers. */
	isReady: () => Promise<boolean>;
	checkReadiness: () => Promise<readonly ReadinessCheck[]>;
	metrics: { isFor: (request: IncomingMessage) => boolean; write: () => Promise<string> };
	security: Pick<SecurityHeaders, "file">;
	accessLog: AccessLog | null;
}

/** Answers the few addresses that are neither page nor file. @returns whether this was one. */
export async function answerFixed(
	exchange: Exchange,
	{ isOpen, isReady, checkReadiness, metrics, security, accessLog }: FixedOptions,
): Promise<boolean> {
	const send = (status: number, type: string, body: string, cacheControl = "no-store") => {
		const headers = {
			...security.file,
			"content-type": type,
			"content-length": String(Buffer.byteLength(body)),
			"cache-control": cacheControl,
		};
		sendBody(exchange, status, Object.entries(headers).flat(), body, "gate", accessLog);
	};
	switch (exchange.url) {
		case "/healthz": {
			const isUp = isOpen && (await isReady());
			send(isUp ? 200 : 503, "text/plain; charset=utf-8", isUp ? "ok\n" : "not ready\n");
			return true;
		}
		case "/readyz": {
			const checks = isOpen ? await checkReadiness() : [];
			const isUp = isOpen && checks.every(({ fault }) => fault === "");
			const faults = Object.fromEntries(checks.map(({ name, fault }) => [name, fault || "ok"]));
			send(
				isUp ? 200 : 503,
				"application/json",
				`${JSON.stringify({ status: isUp ? "ready" : "not ready", ...faults })}\n`,
			);
			return true;
		}
		case "/metrics":
			if (!isOpen || !metrics.isFor(exchange.request)) return false;
			send(200, "text/plain; version=0.0.4; charset=utf-8", await metrics.write());
			return true;
		case "/speculation-rules.json":
			send(200, "application/speculationrules+json", SPECULATION_RULES, "public, max-age=3600");
			return true;
		default:
			return false;
	}
}
