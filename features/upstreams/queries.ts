import { db } from "../../db/client.ts";
import { listUpstreamSourceRows, listUpstreamValues, type UpstreamSourceRow } from "../../db/queries/upstreams.ts";
import { type CircuitState, getCircuitState } from "./circuit.ts";
import { type SourceName, TITLES } from "./upstream.ts";

/** How it stands with a source: for staff alone, as errors are told in full. */
export interface UpstreamState {
	source: SourceName;
	title: string;
	/** Null for a source that was never asked. */
	row: UpstreamSourceRow | null;
	circuit: CircuitState;
	/** How many last good values there are, and when the newest is from. */
	values: number;
	newestAt: Date | null;
}

/** The state of every source at `now`. */
export async function listUpstreamStates(now: Date): Promise<UpstreamState[]> {
	const rows = await listUpstreamSourceRows(db.read);
	const values = await listUpstreamValues(db.read);
	return (Object.keys(TITLES) as SourceName[]).map((source) => {
		const row = rows.find((candidate) => candidate.source === source) ?? null;
		const times = values.filter((value) => value.source === source).map(({ sourceAt }) => sourceAt.getTime());
		return {
			...{ source, title: TITLES[source], row, values: times.length },
			circuit: row === null ? "closed" : getCircuitState(row, now),
			newestAt: times.length === 0 ? null : new Date(Math.max(...times)),
		};
	});
}
