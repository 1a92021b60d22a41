import { expect, test } from "vitest";
import { toCalendarText } from "./icalendar.ts";

const event = {
	...{ uid: "lich-1@trang.example", changedAt: new Date("2026-11-23T01:30:00Z"), place: "", description: "" },
	when: { start: new Date("2026-11-24T01:00:00Z"), end: null },
	summary: "Họp",
};

test("an event is its lines, each ended as the standard wants", () => {
	expect(toCalendarText("Lịch", [event]).split("\r\n")).toEqual([
		...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Bien Ho//Lich cong tac//VI", "CALSCALE:GREGORIAN"],
		...["X-WR-CALNAME:Lịch", "X-WR-TIMEZONE:Asia/Ho_Chi_Minh", "BEGIN:VEVENT", "UID:lich-1@trang.example"],
		...["DTSTAMP:20261123T013000Z", "DTSTART:20261124T010000Z", "SUMMARY:Họp", "END:VEVENT", "END:VCALENDAR", ""],
	]);
});

test("a whole day is a date, a span has its end, and empty words are left out", () => {
	const text = toCalendarText("Lịch", [
		{ ...event, when: { day: "2026-11-24" } },
		{ ...event, when: { start: new Date("2026-11-24T01:00:00Z"), end: new Date("2026-11-24T04:30:00Z") } },
	]);
	expect(text).toContain("DTSTART;VALUE=DATE:20261124\r\n");
	expect(text).toContain("DTEND:20261124T043000Z\r\n");
	expect(text).not.toContain("LOCATION");
});

test("signs of the format are words of the text, and no text begins a line of its own", () => {
	const text = toCalendarText("Lịch", [
		{ ...event, summary: "A, B; C\\D\nEND:VCALENDAR\u0007", place: "Phòng 1\r\nX:1" },
	]);
	expect(text).toContain("SUMMARY:A\\, B\\; C\\\\D\\nEND:VCALENDAR\r\n");
	expect(text).toContain("LOCATION:Phòng 1\\nX:1\r\n");
});

test("long lines are folded at 75 octets between letters, and read back whole", () => {
	const summary = "Nghe báo cáo về phòng, chống hạn hán và cháy rừng mùa khô ".repeat(5).trim();
	const text = toCalendarText("Lịch", [{ ...event, summary }]);
	for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	expect(text.replaceAll("\r\n ", "")).toContain(`SUMMARY:${summary.replaceAll(",", "\\,")}`);
});
