/** From when until when a thing is shown; null leaves that side open. */
export interface VisibleWindow {
	visibleFrom: Date | null;
	visibleUntil: Date | null;
}

export function isVisibleAt({ visibleFrom, visibleUntil }: VisibleWindow, at: Date): boolean {
	return (visibleFrom === null || visibleFrom <= at) && (visibleUntil === null || at < visibleUntil);
}

/** The next instant at which one of the windows opens or closes; null when none will. */
export function getNextEdge(windows: readonly VisibleWindow[], after: Date): Date | null {
	const edges = windows
		.flatMap(({ visibleFrom, visibleUntil }) => [visibleFrom, visibleUntil])
		.filter((edge) => edge !== null && edge > after)
		.map(Number);
	return edges.length === 0 ? null : new Date(Math.min(...edges));
}
