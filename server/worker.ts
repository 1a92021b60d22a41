const TICK_MS = 1000;

export interface WorkerTask {
	name: string;
	everyMs: number;
	/** Runs soon after every write as well: something may be due by it. */
	isWokenByWrites?: true;
	/** `signal` tells a long run that the worker stops. */
	run: (now: Date, signal: AbortSignal) => Promise<void>;
}

interface WorkerOptions {
	tasks: readonly WorkerTask[];
	onError: (task: string, error: unknown) => void;
	/** Calls `listener` soon after a write of any process; returns the end of the subscription. */
	onWrite?: (listener: () => void) => () => void;
	now?: () => Date;
}

export interface Worker {
	/** Begins what is due, and resolves when nothing is running. */
	tick: () => Promise<void>;
	/** Resolves when the running tasks have ended; no other begins. */
	stop: () => Promise<void>;
}

/** A task and when it runs next; it never overlaps with itself. */
class Schedule {
	readonly task: WorkerTask;
	running: Promise<void> | null = null;
	#dueAt = 0;
	#isWoken = false;

	constructor(task: WorkerTask) {
		this.task = task;
	}

	wake(): void {
		if (this.task.isWokenByWrites) this.#isWoken = true;
	}

	/** Whether it is to run at `now`; asked once for each run. */
	takeTurn(now: Date): boolean {
		const isDue = now.getTime() >= this.#dueAt;
		if (isDue) this.#dueAt = now.getTime() + this.task.everyMs;
		const isWoken = this.#isWoken;
		this.#isWoken = false;
		return isDue || isWoken;
	}
}

/**
 * Runs each task when it is due, looked at every second and after writes. Tasks do not wait for each other; a failing
 * one is reported and due again as usual.
 */
export function startWorker({
	tasks,
	onError,
	onWrite = () => () => undefined,
	now = () => new Date(),
}: WorkerOptions): Worker {
	const schedules = tasks.map((task) => new Schedule(task));
	const stopping = new AbortController();

	const runWhileDue = async (schedule: Schedule) => {
		const { name, run } = schedule.task;
		do {
			try {
				await run(now(), stopping.signal);
			} catch (error) {
				onError(name, error);
			}
		} while (!stopping.signal.aborted && schedule.takeTurn(now()));
		schedule.running = null;
	};
	const begin = () => {
		for (const schedule of schedules) {
			if (schedule.running || stopping.signal.aborted || !schedule.takeTurn(now())) continue;
			schedule.running = runWhileDue(schedule);
		}
	};
	const settle = async () => {
		await Promise.all(schedules.map(({ running }) => running));
	};
	const timer = setInterval(begin, TICK_MS).unref();
	const unsubscribe = onWrite(() => {
		for (const schedule of schedules) schedule.wake();
		begin();
	});
	return {
		tick: () => {
			begin();
			return settle();
		},
		stop: async () => {
			stopping.abort();
			clearInterval(timer);
			unsubscribe();
			await settle();
		},
	};
}
