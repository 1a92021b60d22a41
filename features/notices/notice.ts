import * as z from "zod";
import { isVisibleAt } from "../../lib/visible-window.ts";

/** "urgent": one line on top of every page. "mourning": every page without colour, banners or comments. */
export const NOTICE_KINDS = ["urgent", "mourning"] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What holds for the whole site for a while and ends by itself. */
export interface Notice {
	/** Shown on every page; empty where nothing is to be said. */
	text: string;
	/** Page of this site or address elsewhere that says more; null for none. */
	href: string | null;
	from: Date;
	until: Date;
}

export const MOST_LETTERS = 200;

const stored = z.object({ text: z.string(), href: z.string().nullable(), from: z.number(), until: z.number() });

export function toNoticeKey(kind: NoticeKind): string {
	return `notice.${kind}`;
}

export function parseStoredNotice(value: unknown): Notice | null {
	const parsed = stored.safeParse(value);
	if (!parsed.success) return null;
	const { from, until, ...words } = parsed.data;
	return { ...words, from: new Date(from), until: new Date(until) };
}

/** A stored notice that holds at a moment; null for any other. */
export function toHoldingNotice(value: unknown, at: Date): Notice | null {
	const notice = parseStoredNotice(value);
	return notice && isVisibleAt({ visibleFrom: notice.from, visibleUntil: notice.until }, at) ? notice : null;
}

export function toStoredNotice({ from, until, ...words }: Notice): z.infer<typeof stored> {
	return { ...words, from: from.getTime(), until: until.getTime() };
}
