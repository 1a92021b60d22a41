import { closeDatabase, openDatabase } from "../db/client.ts";
import { startPortal } from "../e2e/support/portal.ts";
import { env } from "../lib/env.ts";
import { listMeasures } from "./site-measures.ts";
import { findTargets } from "./site-targets.ts";

/**
 * A site that is measured: a portal on DATA_DIR (and DATABASE_URL), and beside it this process, which opens the same
 * database. The parent sends names of measures and sample numbers, and is sent milliseconds.
 */
export interface SampleWanted {
	measure: string;
	n: number;
}
export type SiteAnswer =
	| { kind: "ready"; measures: string[]; articleCount: number }
	| { kind: "sample"; ms: number }
	| { kind: "failed"; message: string };

const { dataDir, databaseUrl } = env();
const send = (answer: SiteAnswer) => process.send?.(answer);
const portal = await startPortal(dataDir, databaseUrl ? { DATABASE_URL: databaseUrl } : {});
await openDatabase({ dataDir, databaseUrl });
const targets = await findTargets();
const measures = listMeasures(portal.origin, targets);

process.on("message", async ({ measure, n }: SampleWanted) => {
	const run = measures[measure];
	if (!run) return send({ kind: "failed", message: `no measure is called ${measure}` });
	try {
		send({ kind: "sample", ms: await run(n) });
	} catch (error) {
		send({ kind: "failed", message: String(error) });
	}
});
process.on("disconnect", async () => {
	await portal.stop();
	await closeDatabase();
});
send({ kind: "ready", measures: Object.keys(measures), articleCount: targets.articleCount });
