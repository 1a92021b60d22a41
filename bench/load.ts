import { readFileSync } from "node:fs";
import autocannon from "autocannon";

export interface LoadResult {
	/** Requests per second, mean of the run. */
	rate: number;
	/** Milliseconds. */
	p99: number;
	/** CPU time of the server for one answer, microseconds: holds also where the client is the slower one. */
	cpuMicroseconds: number;
}

const TICKS_PER_SECOND = 100;

/** User and system time a process has used so far, seconds (fields 14 and 15 of proc_pid_stat(5)). */
function readOwnCpuSeconds(processId: number): number {
	const afterName = readFileSync(`/proc/${processId}/stat`, "utf8").split(") ").at(-1) ?? "";
	const fields = afterName.split(" ");
	return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** The same with the processes it has started, such as nginx's workers. */
function readCpuSeconds(processId: number): number {
	const children = readFileSync(`/proc/${processId}/task/${processId}/children`, "utf8").split(" ").filter(Boolean);
	return children.reduce((sum, child) => sum + readCpuSeconds(Number(child)), readOwnCpuSeconds(processId));
}

interface LoadOptions {
	connections?: number;
	seconds?: number;
	/** Encodings the client takes. */
	accepted?: string;
	/** What the Host header says, if not the URL's own host. */
	host?: string;
}

/**
 * Keeps `connections` busy with GETs of `url`, which process `serverId` answers, for `seconds`.
 * @throws Error when an answer is not 200.
 */
export async function measureLoad(
	url: string,
	serverId: number,
	{ connections = 32, seconds = 4, accepted = "br, gzip", host = new URL(url).host }: LoadOptions = {},
): Promise<LoadResult> {
	const headers = { "accept-encoding": accepted, host };
	const before = readCpuSeconds(serverId);
	const result = await autocannon({ url, connections, duration: seconds, headers });
	const used = readCpuSeconds(serverId) - before;
	if (result.non2xx > 0 || result.errors > 0)
		throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
	const cpuMicroseconds = (used * 1e6) / result.requests.total;
	return { rate: result.requests.average, p99: result.latency.p99, cpuMicroseconds };
}
