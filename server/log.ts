const LEVELS = ["debug", "info", "warn", "error"] as const;
export type LogLevel = (typeof LEVELS)[number];
export type Log = (level: LogLevel, event: string, fields?: Readonly<Record<string, unknown>>) => void;

/** Whether entries of `level` are written when `threshold` is the least that is. */
export function isLogged(level: LogLevel, threshold: LogLevel): boolean {
	return LEVELS.indexOf(level) >= LEVELS.indexOf(threshold);
}

/**
 * JSON on one line of printable ASCII: control, bidirectional and other characters that could forge or hide a log
 * entry on somebody's terminal are escaped.
 */
export function toLogText(value: unknown): string {
	const escapeUnit = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
	return JSON.stringify(value).replace(/[^\x20-\x7e]/g, escapeUnit);
}

/** One JSON line per entry; errors in `fields` are written with stack and cause. */
export function createLog({ threshold, write }: { threshold: LogLevel; write: (line: string) => void }): Log {
	return (level, event, fields = {}) => {
		if (!isLogged(level, threshold)) return;
		const entry: Record<string, unknown> = { time: new Date().toISOString(), level, event };
		for (const [name, value] of Object.entries(fields)) entry[name] = value instanceof Error ? toPlain(value) : value;
		write(`${toLogText(entry)}\n`);
	};
}

function toPlain(error: Error): Record<string, unknown> {
	const { name, message, stack, cause } = error;
	return {
		name,
		message,
		stack,
		...(cause === undefined ? {} : { cause: cause instanceof Error ? toPlain(cause) : String(cause) }),
	};
}
