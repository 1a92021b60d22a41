/** Seconds as "3:07" or "1:02:45". */
export function formatDuration(seconds: number): string {
	const pad = (part: number) => String(part).padStart(2, "0");
	const minutes = Math.floor(seconds / 60) % 60;
	const hours = Math.floor(seconds / 3600);
	const rest = pad(Math.floor(seconds) % 60);
	return hours > 0 ? `${hours}:${pad(minutes)}:${rest}` : `${minutes}:${rest}`;
}
