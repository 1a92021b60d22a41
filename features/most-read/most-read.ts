/** The windows readers can choose from, in hours. */
export const WINDOWS = [24, 168] as const;
export type MostReadWindow = (typeof WINDOWS)[number];

export const MOST_READ_PATH = "/doc-nhieu";
export const HOUR_MS = 3_600_000;

/** Hours since 1970, UTC. */
export function toHour(at: Date): number {
	return Math.floor(at.getTime() / HOUR_MS);
}
