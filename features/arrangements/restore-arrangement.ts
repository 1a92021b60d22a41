import { db } from "../../db/client.ts";
import {
	getArrangementDraft,
	getArrangementRow,
	getLiveArrangement,
	insertArrangement,
} from "../../db/queries/arrangements.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { ArrangementError, parseArrangement, type Surface } from "./arrangement.ts";
import { requireArranger } from "./require-arranger.ts";

/**
 * Takes a version that readers saw once as the draft, to be looked at and published. Pins whose time is over are left out.
 * @throws NotAllowedError; ArrangementError when there is no such version, or something is being prepared already.
 */
export async function restoreArrangement(
	actor: Actor,
	surface: Surface,
	arrangementId: number,
	now = new Date(),
): Promise<void> {
	await db.tx(async (tx) => {
		await requireArranger(tx, actor, surface);
		const row = await getArrangementRow(tx, arrangementId);
		if (row?.surface !== surface || row.publishedAt === null)
			throw new ArrangementError(`${surface} has no version ${arrangementId}`, "Không có bản này.");
		if (await getArrangementDraft(tx, surface))
			throw new ArrangementError(
				`${surface} has a draft`,
				"Đang có bản nháp. Hãy đưa lên trang hoặc bỏ bản nháp trước.",
			);
		const { pins, ...others } = parseArrangement(row.document);
		const document = { ...others, pins: pins.filter(({ until }) => until === null || until > now) };
		const live = await getLiveArrangement(tx, surface);
		const version = (live?.version ?? 0) + 1;
		await insertArrangement(tx, { ...toActorColumns(actor), surface, version, document, updatedAt: now });
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			...{ action: "arrangement.restore", subject: `arrangement:${surface}`, details: { version: row.version } },
		});
	});
}
