/** A sheet that says nothing for so long is taken for closed. */
export const LOCK_MS = 120_000;
/** An open sheet says that it is there at least so often. */
export const HEARTBEAT_MS = 30_000;

/** Whether somebody still holds an article that was last heard of at `heartbeatAt`. */
export function isLockAlive({ heartbeatAt }: { heartbeatAt: Date }, now: Date): boolean {
	return now.getTime() - heartbeatAt.getTime() < LOCK_MS;
}

/** Whether and by whom an article is being written. */
export type Holding =
	| { state: "held" }
	/** By somebody else, since a UTC time in milliseconds; `isTakenFromYou`: they took it over from the person who asks. */
	| { state: "other"; name: string; since: number; isTakenFromYou: boolean }
	/** The text is not the person's to write now, or is gone. */
	| { state: "closed" };
