const KILOBYTE = 1024;
const decimals = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 });

/** "245 KB", "1,4 MB": as much as a reader on a phone wants to know before saving a file. */
export function formatFileSize(bytes: number): string {
	const kilobytes = Math.max(1, Math.round(bytes / KILOBYTE));
	return kilobytes < KILOBYTE ? `${kilobytes} KB` : `${decimals.format(bytes / KILOBYTE / KILOBYTE)} MB`;
}
