import { adminOrigin, siteOrigin } from "../../lib/env.ts";
import { toCalendarText } from "../../lib/icalendar.ts";
import { getSite } from "../settings/queries.ts";
import { readCalendarToken } from "./calendar-link.ts";
import { listSchedule } from "./queries.ts";

const DAY_MS = 86_400_000;
const DAYS_BACK = 14;
const DAYS_AHEAD = 90;

/**
 * What a calendar program gets at a private address: what was published in the last fortnight and what is to be within
 * three months, with the rights its owner has at this moment.
 * @returns null for an address that opens nothing.
 */
export async function writePrivateCalendar(token: string, now: Date): Promise<string | null> {
	const owner = await readCalendarToken(token);
	if (!owner) return null;
	const at = (days: number) => new Date(now.getTime() + days * DAY_MS);
	const entries = await listSchedule(owner, { from: at(-DAYS_BACK), until: at(DAYS_AHEAD) });
	const { shortName } = await getSite();
	const { hostname } = new URL(siteOrigin());
	return toCalendarText(
		`${shortName}: lịch xuất bản`,
		entries.map(({ id, title, isScheduled, at: start }) => ({
			...{ uid: `bai-${id}@${hostname}`, changedAt: now, when: { start, end: null }, place: "" },
			summary: isScheduled ? `Hẹn giờ: ${title}` : title,
			description: `${adminOrigin()}/admin/bai-viet/${id}`,
		})),
	);
}
