import { expect, test } from "vitest";
import { closeForMourning, toClosure } from "./closure.ts";
import { parseCommentSettings } from "./comment-settings.ts";

const now = new Date("2026-11-23T01:30:00Z");
const open = parseCommentSettings(undefined);
const article = { isClosedToComments: false, publishedAt: new Date("2026-11-20T01:00:00Z") };

test("K05: an article takes comments for good where nothing else is set", () => {
	expect(toClosure(article, open, now)).toEqual({ isClosed: false, closesAt: null });
});

test("K05: one article is closed by itself", () => {
	expect(toClosure({ ...article, isClosedToComments: true }, open, now)).toMatchObject({ isClosed: true });
});

test("K05: after so many days an article is closed, and until then its page knows when", () => {
	const settings = { ...open, closesAfterDays: 3 };
	const closesAt = new Date("2026-11-23T01:00:00Z");
	expect(toClosure(article, settings, new Date("2026-11-23T00:59:59Z"))).toEqual({ isClosed: false, closesAt });
	expect(toClosure(article, settings, closesAt)).toMatchObject({ isClosed: true, opensAt: null });
});

test("K09: the switch for all tells its reason and its end, and opens by itself", () => {
	const closed = { reason: "kiểm tra hệ thống", until: "2026-11-23T02:00:00.000Z" };
	const settings = { ...open, closed };
	expect(toClosure(article, settings, now)).toEqual({
		isClosed: true,
		sentence: "Phần ý kiến bạn đọc đang tạm đóng: kiểm tra hệ thống. Phần ý kiến mở lại lúc 23/11/2026 09:00.",
		opensAt: new Date(closed.until),
	});
	expect(toClosure(article, settings, new Date(closed.until))).toEqual({ isClosed: false, closesAt: null });
});

test("a stored setting that cannot be read leaves comments open", () => {
	expect(parseCommentSettings({ closed: "x" })).toMatchObject({ closed: null, closesAfterDays: null });
	expect(parseCommentSettings({ closesAfterDays: 5 })).toMatchObject({ closed: null, closesAfterDays: 5 });
});

test("E40: in days of mourning every form is closed until they end; a switch that is off keeps its own reason", () => {
	const open = parseCommentSettings({});
	const until = new Date("2026-12-02T05:00:00Z");
	const article = { isClosedToComments: false, publishedAt: new Date("2026-11-30T00:00:00Z") };
	const at = new Date("2026-12-01T00:00:00Z");
	expect(toClosure(article, closeForMourning(open, { until }), at)).toEqual({
		isClosed: true,
		sentence: "Phần ý kiến bạn đọc đang tạm đóng: những ngày tang. Phần ý kiến mở lại lúc 02/12/2026 12:00.",
		opensAt: until,
	});
	expect(closeForMourning(open, null)).toBe(open);
	const switched = parseCommentSettings({ closed: { reason: "bảo trì", until: null } });
	expect(closeForMourning(switched, { until })).toBe(switched);
});
