/** "1807", or "1.807" where the site groups digits. */
export function formatViews(views: number, isGrouped: boolean): string {
	return isGrouped ? new Intl.NumberFormat("vi-VN").format(views) : String(views);
}
