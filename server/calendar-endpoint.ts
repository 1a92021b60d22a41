import { writePrivateCalendar } from "../features/calendar/write-calendar.ts";
import type { Endpoint } from "./endpoints.ts";

const CALENDAR_HEADERS = {
	"content-type": "text/calendar; charset=utf-8",
	"x-robots-tag": "noindex, nofollow, noarchive",
	"referrer-policy": "no-referrer",
};

/** What is to be published, for the calendar program of one of the staff; kept by no cache. */
export const CALENDAR: Endpoint = {
	path: /^\/lich-rieng\/([0-9a-f]{64})\.ics$/,
	methods: ["GET", "HEAD"],
	answer: async ({ match, method }) => {
		const text = await writePrivateCalendar(match[1] ?? "", new Date());
		if (text !== null) return { status: 200, headers: CALENDAR_HEADERS, body: method === "HEAD" ? "" : text };
		return {
			status: 404,
			headers: { "content-type": "text/plain; charset=utf-8" },
			body: method === "HEAD" ? "" : "Địa chỉ lịch này không còn.",
		};
	},
};
