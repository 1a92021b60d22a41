import { formatDayAndTime } from "../../lib/dates.ts";
import type { Notice } from "./notice.ts";

/** "Dải tin khẩn": one line above everything else. */
export function UrgentStrip({ notice: { text, href, from } }: { notice: Notice }) {
	return (
		<aside aria-label="Tin khẩn" className="border-b-2 border-danger bg-wash px-4 py-2.5">
			<p className="mx-auto max-w-300 text-base leading-snug md:px-2">
				<strong className="me-2 text-danger">Tin khẩn</strong>
				{href ? (
					<a href={href} className="font-semibold underline">
						{text}
					</a>
				) : (
					<span className="font-semibold">{text}</span>
				)}{" "}
				<time dateTime={from.toISOString()} className="text-xs whitespace-nowrap text-ink-soft">
					{formatDayAndTime(from)}
				</time>
			</p>
		</aside>
	);
}
