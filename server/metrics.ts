import { Counter, collectDefaultMetrics, Gauge, Registry } from "prom-client";
import { db } from "../db/client.ts";
import { getWaitingComments } from "../db/queries/comment-queue.ts";
import { countJobs } from "../db/queries/jobs.ts";
import { countFailingEntries } from "../db/queries/outbox.ts";
import { countStatements } from "../db/statement-recorder.ts";
import type { PageCache } from "./page-cache.ts";
import type { RequestCounts } from "./request-counts.ts";

interface MetricsOptions {
	cache: Pick<PageCache, "size" | "bytes">;
	counts: RequestCounts;
}

const PREFIX = "bien_ho_";

function addRequestMetrics(register: Registry, counts: RequestCounts): void {
	const registers = [register];
	const labelNames = ["from", "status"];
	new Counter({
		name: `${PREFIX}requests_total`,
		help: "Answers by how they came about and their status.",
		...{ labelNames, registers },
		collect() {
			this.reset();
			for (const { outcome, status, count } of counts.list()) this.inc({ from: outcome, status }, count);
		},
	});
	new Counter({
		name: `${PREFIX}request_seconds_total`,
		help: "Time from the head of a request to the end of its answer, summed.",
		...{ labelNames, registers },
		collect() {
			this.reset();
			for (const { outcome, status, seconds } of counts.list()) this.inc({ from: outcome, status }, seconds);
		},
	});
}

/** What reading the metrics asks itself is counted as well. */
function addStatementMetric(register: Registry): void {
	new Counter({
		name: `${PREFIX}statements_total`,
		help: "Statements sent to the database to read.",
		registers: [register],
		collect() {
			this.reset();
			this.inc(countStatements());
		},
	});
}

/** Work that waits in the database, asked for at every reading. */
function addWorkMetrics(register: Registry): void {
	new Gauge({
		name: `${PREFIX}waiting`,
		help: "What waits: jobs by their state, entries of the outbox that failed, comments.",
		labelNames: ["what"],
		registers: [register],
		async collect() {
			for (const [state, count] of await countJobs(db.read)) this.set({ what: `jobs ${state}` }, count);
			for (const [kind, count] of await countFailingEntries(db.read)) this.set({ what: `outbox ${kind}` }, count);
			this.set({ what: "comments" }, (await getWaitingComments(db.read)).waiting);
		},
	});
}

function addCacheMetrics(register: Registry, cache: MetricsOptions["cache"]): void {
	const registers = [register];
	new Gauge({
		name: `${PREFIX}page_cache_pages`,
		help: "Pages kept in memory.",
		registers,
		collect() {
			this.set(cache.size);
		},
	});
	new Gauge({
		name: `${PREFIX}page_cache_bytes`,
		help: "Their size.",
		registers,
		collect() {
			this.set(cache.bytes);
		},
	});
}

/**
 * What is counted, in the text format of Prometheus. Nothing of it is set up before somebody reads it: a portal that
 * nobody watches pays nothing.
 */
export function createMetrics({ cache, counts }: MetricsOptions): () => Promise<string> {
	let register: Registry | null = null;
	return () => {
		if (!register) {
			register = new Registry();
			collectDefaultMetrics({ register, prefix: PREFIX });
			addRequestMetrics(register, counts);
			addCacheMetrics(register, cache);
			addStatementMetric(register);
			addWorkMetrics(register);
		}
		return register.metrics();
	};
}
