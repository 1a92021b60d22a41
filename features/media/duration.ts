/** Seconds as "3:07" or "1:02:45". */
export function formatDuration(seconds: number): string {
	const pad = (part: number) => String(part).padStart(2, "0");
	const minutes = Math.floor(seconds / 60) % 60;
	const hours = Math.floor(seconds / 3600);
	const rest = pad(Math.floor(seconds) % 60);
	return hours > 0 ? `${hours}:${pad(minutes)}:${rest}` : `${minutes}:${rest}`;
}

const CLOCK = /^(?:(?:(\d{1,2}):)?([0-5]?\d):)?(\d{1,2})$/;

/** Seconds of "1:02:45", "3:07" or "187"; null for anything else, and for nothing at all. */
export function parseDuration(text: string): number | null {
	const given = text.trim();
	if (/^\d{1,5}$/.test(given)) return Number(given) || null;
	const [, hours = "0", minutes = "0", seconds = "0"] = CLOCK.exec(given) ?? [];
	if (Number(seconds) > 59) return null;
	return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) || null;
}
