import { formatDay, formatDayAndTime } from "../../lib/dates.ts";

const priceFormat = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** "26.150,00"; "–" where the source names no price. */
export function formatPrice(price: number | null): string {
	return price === null ? "–" : priceFormat.format(price);
}

/** "24°" */
export function formatDegrees(celsius: number): string {
	return `${Math.round(celsius)}°`.replace("-", "−");
}

/** "Cập nhật lúc 08:30 23/11" while fresh, "Số liệu ngày 22/11/2026" later. */
export function formatAsOf({ asOf, isStale }: { asOf: Date; isStale: boolean }): string {
	const [day, clock] = formatDayAndTime(asOf).split(" ");
	const shortDay = day?.slice(0, "dd/mm".length);
	return isStale ? `Số liệu ngày ${formatDay(asOf)}` : `Cập nhật lúc ${clock} ${shortDay}`;
}
