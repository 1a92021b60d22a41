import autocannon from "autocannon";

export interface LoadResult {
	/** Requests per second, mean of the run. */
	rate: number;
	/** Milliseconds. */
	p99: number;
}

/** Keeps `connections` busy with GETs of `url` for `seconds`. @throws Error when an answer is not 200. */
export async function measureLoad(url: string, { connections = 32, seconds = 4 } = {}): Promise<LoadResult> {
	const headers = { "accept-encoding": "br, gzip", host: new URL(url).host };
	const result = await autocannon({ url, connections, duration: seconds, headers });
	if (result.non2xx > 0 || result.errors > 0)
		throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
	return { rate: result.requests.average, p99: result.latency.p99 };
}
