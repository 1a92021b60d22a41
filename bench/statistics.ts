/** The value below which the share `p` (0 to 1) of `values` lies. */
export function getPercentile(values: readonly number[], p: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? Number.NaN;
}

export function getMedian(values: readonly number[]): number {
	return getPercentile(values, 0.5);
}
