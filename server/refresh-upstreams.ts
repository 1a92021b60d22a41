import { systemActor } from "../features/accounts/actor.ts";
import { OPENS_AFTER } from "../features/upstreams/circuit.ts";
import { type RefreshResult, refreshUpstream } from "../features/upstreams/refresh-upstream.ts";
import type { UpstreamSource } from "../features/upstreams/upstream.ts";
import { toUpstreamAddresses } from "../features/upstreams/upstream-addresses.ts";
import { listUpstreams } from "../features/upstreams/upstreams.ts";
import type { Log } from "./log.ts";
import type { WorkerTask } from "./worker.ts";

/** How often it is looked whether a source is due; the row says when that is, whoever asked it last. */
const LOOK_MS = 15_000;

/** Reads the outside sources when they are due, each on its own: one that hangs keeps nobody waiting. */
export function createUpstreamTasks(settings: Parameters<typeof toUpstreamAddresses>[0], log: Log): WorkerTask[] {
	return listUpstreams(toUpstreamAddresses(settings)).map((source) => {
		// Once: two workers of different settings would otherwise take turns for ever.
		let isForcedElsewhere = true;
		const run = async (now: Date) => {
			const result = await refreshUpstream(systemActor("worker"), source, { now, isForcedElsewhere });
			isForcedElsewhere = false;
			tellChange(source, result, log);
		};
		return { name: `upstream ${source.name}`, everyMs: LOOK_MS, run };
	});
}

/** One line for each change of state, however long it lasts. */
function tellChange({ name: source }: UpstreamSource, result: RefreshResult | null, log: Log): void {
	if (result === null) return;
	const { failures, error } = result;
	if (failures.after === 1) log("warn", "upstream-failing", { source, reason: error });
	else if (failures.after === OPENS_AFTER) log("error", "upstream-circuit-open", { source, reason: error });
	else if (failures.after === 0 && failures.before > 0) {
		log("info", "upstream-recovered", { source, failures: failures.before });
	}
}
