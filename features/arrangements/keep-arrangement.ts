import { db, type Tx } from "../../db/client.ts";
import {
	type ArrangementRow,
	getArrangementDraft,
	getLiveArrangement,
	insertArrangement,
	updateArrangementDraft,
} from "../../db/queries/arrangements.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { type Arrangement, ArrangementError, type Surface, toArrangementTag } from "./arrangement.ts";
import { requireArranger } from "./require-arranger.ts";
import { requireGoodPins } from "./require-good-pins.ts";

interface ArrangementChange {
	surface: Surface;
	/** What the form showed: version and edition of it; 0 and 0 where nothing had been arranged. */
	base: { version: number; edition: number };
	arrangement: Arrangement;
	/** Readers see it at once; otherwise it waits as the draft. */
	isPublished: boolean;
}

const toConflict = (surface: Surface) =>
	new ArrangementError(
		`${surface} was changed meanwhile`,
		"Người khác vừa lưu trang này. Hãy tải lại để xem bản của họ rồi sắp lại; những gì bạn chọn còn ở dưới.",
	);

const isBase = (row: ArrangementRow | null, { version, edition }: ArrangementChange["base"]) =>
	(row?.version ?? 0) === version && (row?.edition ?? 0) === edition;

async function write(tx: Tx, actor: Actor, { surface, base, arrangement, isPublished }: ArrangementChange, now: Date) {
	const draft = await getArrangementDraft(tx, surface);
	const live = await getLiveArrangement(tx, surface);
	if (!isBase(draft ?? live, base)) throw toConflict(surface);
	const values = {
		...toActorColumns(actor),
		...{ document: arrangement, publishedAt: isPublished ? now : null, updatedAt: now },
	};
	if (!draft) return insertArrangement(tx, { ...values, surface, version: (live?.version ?? 0) + 1 });
	if (!(await updateArrangementDraft(tx, draft, values))) throw toConflict(surface);
}

/**
 * Keeps an arrangement as the surface's draft, or puts it before readers at the next request.
 * @throws NotAllowedError; ArrangementError for pins that cannot be, or when somebody else saved meanwhile.
 */
export async function keepArrangement(actor: Actor, change: ArrangementChange, now = new Date()): Promise<void> {
	const { surface, arrangement, isPublished } = change;
	await db.tx(async (tx) => {
		await requireArranger(tx, actor, surface);
		await requireGoodPins(tx, surface, arrangement, now);
		await write(tx, actor, change, now);
		if (!isPublished) return;
		await bumpTags(tx, "changed", [toArrangementTag(surface)]);
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "arrangement.publish",
			subject: `arrangement:${surface}`,
			details: { pins: arrangement.pins.map(({ slot, articleId }) => ({ slot, articleId })) },
		});
	});
}
