const TICK_MS = 1000;

export interface WorkerTask {
	name: string;
	everyMs: number;
	run: (now: Date) => Promise<void>;
}

interface WorkerOptions {
	tasks: readonly WorkerTask[];
	onError: (task: string, error: unknown) => void;
	now?: () => Date;
}

export interface Worker {
	/** Runs what is due, one after the other; overlapping calls share one round. */
	tick: () => Promise<void>;
	/** Resolves when the running task has ended; no other starts. */
	stop: () => Promise<void>;
}

/** Runs each task when it is due, looked at every second. A failing task is reported and due again as usual. */
export function startWorker({ tasks, onError, now = () => new Date() }: WorkerOptions): Worker {
	const dueAt = new Map(tasks.map(({ name }) => [name, 0]));
	let isStopped = false;
	let round: Promise<void> | null = null;

	const runDue = async () => {
		for (const { name, everyMs, run } of tasks) {
			const at = now();
			if (isStopped || at.getTime() < (dueAt.get(name) ?? 0)) continue;
			dueAt.set(name, at.getTime() + everyMs);
			try {
				await run(at);
			} catch (error) {
				onError(name, error);
			}
		}
	};
	const tick = () => {
		round ??= runDue().finally(() => {
			round = null;
		});
		return round;
	};
	const timer = setInterval(tick, TICK_MS).unref();
	return {
		tick,
		stop: async () => {
			isStopped = true;
			clearInterval(timer);
			await round;
		},
	};
}
