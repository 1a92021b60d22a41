import type { AccessLog } from "./access-log.ts";
import { type Exchange, sendBody } from "./exchange.ts";
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
	isReady: () => Promise<boolean>;
	/** Whether nothing has waited long for its time of publication. */
	isOnSchedule: () => Promise<boolean>;
	security: Pick<SecurityHeaders, "file">;
	accessLog: AccessLog | null;
}

/** Answers the few addresses that are neither page nor file. @returns whether this was one. */
export async function answerFixed(
	exchange: Exchange,
	{ isOpen, isReady, isOnSchedule, security, accessLog }: FixedOptions,
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
			const isLate = isOpen && !(await isOnSchedule());
			send(isLate ? 503 : 200, "text/plain; charset=utf-8", isLate ? "scheduled articles wait\n" : "ok\n");
			return true;
		}
		case "/readyz": {
			const isUp = isOpen && (await isReady());
			send(isUp ? 200 : 503, "text/plain; charset=utf-8", isUp ? "ready\n" : "not ready\n");
			return true;
		}
		case "/speculation-rules.json":
			send(200, "application/speculationrules+json", SPECULATION_RULES, "public, max-age=3600");
			return true;
		default:
			return false;
	}
}
