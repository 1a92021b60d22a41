import { recordExpiry } from "../../lib/page-record.ts";
import { getNextEdge, isVisibleAt } from "../../lib/visible-window.ts";
import { getSettings } from "../settings/queries.ts";
import { type Notice, type NoticeKind, parseStoredNotice, toNoticeKey } from "./notice.ts";

/** The notice that holds now; null when there is none. The page is right until it begins or ends. */
export async function getNotice(kind: NoticeKind): Promise<Notice | null> {
	const notice = parseStoredNotice((await getSettings()).get(toNoticeKey(kind)));
	if (!notice) return null;
	const window = { visibleFrom: notice.from, visibleUntil: notice.until };
	const now = new Date();
	const edge = getNextEdge([window], now);
	if (edge) recordExpiry(edge);
	return isVisibleAt(window, now) ? notice : null;
}

/** The notice that holds now or is to hold; null when there is none, and when its time is over. */
export async function getComingNotice(kind: NoticeKind, now: Date): Promise<Notice | null> {
	const notice = parseStoredNotice((await getSettings()).get(toNoticeKey(kind)));
	return notice && notice.until > now ? notice : null;
}
