import type { ConsultationRow } from "../../db/queries/consultations.ts";
import { formatClock, formatDay } from "../../lib/dates.ts";

/** What the fields hold at first, as it is typed. */
export interface TypedConsultation {
	title: string;
	office: string;
	lead: string;
	/** One to a line. */
	parts: string;
	fromDay: string;
	fromClock: string;
	untilDay: string;
	untilClock: string;
	/** "1" for yes. */
	showsOpinions: string;
}

/** A consultation as its form holds it. */
export function toTypedConsultation(row: ConsultationRow): TypedConsultation {
	const { title, office, lead, parts, opensAt, closesAt, showsOpinions } = row;
	return {
		...{ title, office, lead, parts: parts.join("\n"), showsOpinions: showsOpinions ? "1" : "" },
		...{ fromDay: formatDay(opensAt), fromClock: formatClock(opensAt) },
		...{ untilDay: formatDay(closesAt), untilClock: formatClock(closesAt) },
	};
}

const DAYS_OPEN = 30;
const DAY_MS = 86_400_000;

/** The form of a new one: open for a month from now, to the end of an office day. */
export function toNewConsultation(now: Date): TypedConsultation {
	return {
		...{ title: "", office: "", lead: "", parts: "", showsOpinions: "" },
		...{ fromDay: formatDay(now), fromClock: formatClock(now) },
		...{ untilDay: formatDay(new Date(now.getTime() + DAYS_OPEN * DAY_MS)), untilClock: "17:00" },
	};
}
