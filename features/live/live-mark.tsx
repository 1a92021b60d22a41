import { formatClock, formatDay, formatDayAndTime, toDateTimeAttribute } from "../../lib/dates.ts";
import type { LiveCoverage } from "./live.ts";

/** "Đang tường thuật": a red dot and its words. */
export function LiveSign() {
	return (
		<strong className="text-danger">
			<span aria-hidden="true" className="me-1.5 inline-block size-2 rounded-full bg-danger align-baseline" />
			Đang tường thuật
		</strong>
	);
}

/** That it is being told and since when, or when it ended. */
export function LiveMark({ live: { isOpen, beganAt, endedAt } }: { live: LiveCoverage }) {
	if (isOpen) {
		return (
			<span>
				<LiveSign /> từ {formatClock(beganAt)} ngày {formatDay(beganAt)}
			</span>
		);
	}
	return (
		<span>
			<strong>Đã kết thúc tường thuật</strong>
			{endedAt && ` lúc ${formatClock(endedAt)} ngày ${formatDay(endedAt)}`}
		</span>
	);
}

/** An instant as readers are told it. */
export function LiveTime({ at }: { at: Date }) {
	return (
		<time dateTime={toDateTimeAttribute({ at, hasClockTime: true })} title={formatDayAndTime(at)}>
			<strong className="text-ink">{formatClock(at)}</strong> {formatDay(at)}
		</time>
	);
}
