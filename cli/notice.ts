import { parseArgs } from "node:util";
import { systemActor } from "../features/accounts/actor.ts";
import { announceNotice, endNotice } from "../features/notices/change-notice.ts";
import { NOTICE_KINDS, type NoticeKind } from "../features/notices/notice.ts";
import { toInstant } from "../lib/dates.ts";
import { withDatabase } from "./with-database.ts";

export const usage =
	'notice urgent --text "…" --until "2026-11-25 18:00" [--href /tin/…]   đưa dải tin khẩn lên mọi trang\n' +
	'  notice mourning --until "2026-11-25 18:00" [--from "…"] [--text "…"]  trang không màu trong những ngày tang\n' +
	"  notice end <urgent | mourning>            kết thúc sớm";

const isKind = (word: string | undefined): word is NoticeKind => NOTICE_KINDS.some((kind) => kind === word);

/** "2026-11-25 18:00" in Vietnam's time, or null. */
function parseClock(text: string): Date | null {
	const parts = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})$/.exec(text)?.slice(1).map(Number);
	if (!parts) return null;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts;
	return toInstant({ year, month, day, hour, minute, second: 0 });
}

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const text = { type: "string" } as const;
	const options = { text, until: text, from: text, href: text };
	const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
	const [verb, kind] = positionals;
	if (verb === "end" && isKind(kind)) {
		await withDatabase(() => endNotice(systemActor("cli"), kind));
		console.log("Đã gỡ khỏi mọi trang.");
		return 0;
	}
	const until = parseClock(values.until ?? "");
	const from = values.from === undefined ? new Date() : parseClock(values.from);
	if (!isKind(verb) || !until || !from) {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	const notice = { text: values.text ?? "", href: values.href ?? null, from, until };
	await withDatabase(() => announceNotice(systemActor("cli"), verb, notice));
	console.log(`Đã đưa lên mọi trang, tự kết thúc lúc ${values.until}.`);
	return 0;
}
