import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { deleteSetting, upsertSetting } from "../../db/queries/settings.ts";
import { isAllowedHref } from "../../lib/allowed-href.ts";
import { PersonError } from "../../lib/person-error.ts";
import { toCleanText } from "../../lib/text.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { MOST_LETTERS, type Notice, type NoticeKind, toNoticeKey, toStoredNotice } from "./notice.ts";

/** The notice cannot be put up as it is: nothing was changed. */
export class NoticeError extends PersonError {
	override name = "NoticeError";
}

/** Puts up a notice in place of the one of its kind; every page has it at the next request. @throws NotAllowedError, NoticeError. */
export async function announceNotice(actor: Actor, kind: NoticeKind, notice: Notice): Promise<void> {
	requireCan(actor, "notice.change");
	const text = toCleanText(notice.text);
	if (kind === "urgent" && text === "") throw new NoticeError("no text", "Tin khẩn cần có lời. Hãy viết một câu.");
	if (text.length > MOST_LETTERS)
		throw new NoticeError("text too long", `Lời thông báo dài quá ${MOST_LETTERS} chữ cái. Hãy rút gọn còn một câu.`);
	if (notice.until <= notice.from || notice.until <= new Date())
		throw new NoticeError("window in the past", "Giờ kết thúc phải ở sau giờ bắt đầu và sau lúc này.");
	if (notice.href !== null && !isAllowedHref(notice.href))
		throw new NoticeError("address not allowed", "Địa chỉ xem thêm phải là trang của cổng (/tin/…) hoặc https://…");
	const value = toStoredNotice({ ...notice, text });
	await changeStored(actor, kind, "notice.announce", value);
}

/** Takes the notice down before its end. @throws NotAllowedError. */
export async function endNotice(actor: Actor, kind: NoticeKind): Promise<void> {
	requireCan(actor, "notice.change");
	await changeStored(actor, kind, "notice.end", null);
}

async function changeStored(
	actor: Actor,
	kind: NoticeKind,
	action: string,
	value: ReturnType<typeof toStoredNotice> | null,
): Promise<void> {
	await db.tx(async (tx) => {
		if (value) await upsertSetting(tx, toNoticeKey(kind), value);
		else await deleteSetting(tx, toNoticeKey(kind));
		await bumpTags(tx, "changed", ["settings"]);
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action,
			subject: `notice:${kind}`,
			details: { ...value },
		});
	});
}
