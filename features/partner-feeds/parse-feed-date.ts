const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ZONE = "(Z|UTC|UT|GMT)?([+-]\\d{1,2}(?::?\\d{2})?)?";
/** "Mon, 30 Nov 2026 08:30:00 +0700" (RFC 822 with a year of four digits, as RSS has it). */
const MAIL_TIME = new RegExp(
	`^(?:[a-z]{3,9},? )?(\\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\\d{4}) (\\d{1,2}):(\\d{2})(?::(\\d{2}))? ?${ZONE}$`,
	"i",
);
/** "2026-11-30T08:30:00+07:00" (RFC 3339, as Atom has it). */
const NET_TIME = new RegExp(
	`^(\\d{4})-(\\d{2})-(\\d{2})[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)? ?${ZONE}$`,
	"i",
);
const FIRST_YEAR = 1990;
const MINUTE_MS = 60_000;
const MOST_OFFSET_MINUTES = 14 * 60;
/** Clocks differ by so much. */
const AHEAD_MS = 10 * MINUTE_MS;

/** Minutes east of Greenwich; null without a zone: the hour could be anybody's. */
function toOffset(name: string | undefined, offset: string | undefined): number | null {
	if (offset === undefined) return name === undefined ? null : 0;
	const [, sign, hours = "", minutes = "00"] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(offset) ?? [];
	const east = Number(hours) * 60 + Number(minutes);
	if (east > MOST_OFFSET_MINUTES) return null;
	return sign === "-" ? -east : east;
}

type Parts = readonly [year: number, month: number, day: number, hour: number, minute: number, second: number];

function readParts(text: string): { parts: Parts; offset: number | null } | null {
	const mail = MAIL_TIME.exec(text);
	if (mail) {
		const [, day, month = "", year, hour, minute, second = "0", name, offset] = mail;
		const at = MONTHS.indexOf(month.toLowerCase());
		const parts = [year, at, day, hour, minute, second].map(Number) as unknown as Parts;
		return at === -1 ? null : { parts, offset: toOffset(name, offset) };
	}
	const net = NET_TIME.exec(text);
	if (!net) return null;
	const [, year, month, day, hour, minute, second = "0", name, offset] = net;
	const parts = [year, Number(month) - 1, day, hour, minute, second].map(Number) as unknown as Parts;
	return { parts, offset: toOffset(name, offset) };
}

/**
 * When a feed says an entry was published. A moment that has just not come yet is `now`: the two clocks differ.
 * @returns null for what is no date with a zone, and for a date that cannot be right: before 1990, or still to come.
 */
export function parseFeedDate(text: string, now: Date): Date | null {
	const read = readParts(text.trim().replace(/\s+/g, " "));
	if (!read || read.offset === null) return null;
	const local = new Date(Date.UTC(...read.parts));
	const [year, month, day, hour, minute] = read.parts;
	const isReal =
		local.getUTCMonth() === month && local.getUTCDate() === day && local.getUTCHours() === hour && minute < 60;
	if (!isReal || year < FIRST_YEAR) return null;
	const at = new Date(local.getTime() - read.offset * MINUTE_MS);
	if (at.getTime() > now.getTime() + AHEAD_MS) return null;
	return at > now ? now : at;
}
