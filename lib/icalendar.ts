/** One thing at a time or on a day. */
export interface CalendarEvent {
	/** The same for as long as the event lives, and nobody else's. */
	uid: string;
	/** When it was last changed. */
	changedAt: Date;
	/** A whole day of Vietnam such as "2026-11-24", or a span; one without an end is only known to begin. */
	when: { day: string } | { start: Date; end: Date | null };
	summary: string;
	place: string;
	description: string;
}

const LINE_OCTETS = 75;
const encoder = new TextEncoder();

const toUtc = (at: Date) => at.toISOString().replace(/[-:]|\.\d{3}/g, "");

const toText = (text: string) =>
	text
		.replace(/[\\;,]/g, (sign) => `\\${sign}`)
		.replace(/\r\n?|\n/g, "\\n")
		.replace(/\p{Cc}/gu, "");

/** No line is longer than 75 octets, and no letter is cut (RFC 5545, 3.1). */
function fold(line: string): string {
	const parts: string[] = [];
	let part = "";
	let octets = 0;
	for (const letter of line) {
		const size = encoder.encode(letter).length;
		if (octets + size > LINE_OCTETS) {
			parts.push(part);
			part = " ";
			octets = 1;
		}
		part += letter;
		octets += size;
	}
	return [...parts, part].join("\r\n");
}

function listTimes(when: CalendarEvent["when"]): string[] {
	if ("day" in when) return [`DTSTART;VALUE=DATE:${when.day.replaceAll("-", "")}`];
	const { start, end } = when;
	return [`DTSTART:${toUtc(start)}`, ...(end ? [`DTEND:${toUtc(end)}`] : [])];
}

function listEventLines({ uid, changedAt, when, summary, place, description }: CalendarEvent): string[] {
	return [
		"BEGIN:VEVENT",
		`UID:${toText(uid)}`,
		`DTSTAMP:${toUtc(changedAt)}`,
		...listTimes(when),
		`SUMMARY:${toText(summary)}`,
		...(place === "" ? [] : [`LOCATION:${toText(place)}`]),
		...(description === "" ? [] : [`DESCRIPTION:${toText(description)}`]),
		"END:VEVENT",
	];
}

/** A calendar as programs take it (RFC 5545): lines end with CRLF, times are UTC. @param name what the subscriber sees. */
export function toCalendarText(name: string, events: readonly CalendarEvent[]): string {
	const lines = [
		...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Bien Ho//Lich cong tac//VI", "CALSCALE:GREGORIAN"],
		...[`X-WR-CALNAME:${toText(name)}`, "X-WR-TIMEZONE:Asia/Ho_Chi_Minh"],
		...events.flatMap(listEventLines),
		"END:VCALENDAR",
	];
	return `${lines.map(fold).join("\r\n")}\r\n`;
}
