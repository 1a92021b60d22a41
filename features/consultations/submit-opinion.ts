import { db, type Tx } from "../../db/client.ts";
import { type ConsultationRow, getConsultation } from "../../db/queries/consultations.ts";
import { insertOpinion, type OpinionFlag } from "../../db/queries/opinions.ts";
import { listSettings } from "../../db/queries/settings.ts";
import { toSpamRules } from "../comments/spam-rules.ts";
import { listFlags } from "../comments/spam-signs.ts";
import { toPhase } from "./consultation.ts";
import type { OpinionInput } from "./opinion-form.ts";

interface SubmitOptions {
	receipt: string;
	/** Keyed hash of the address it came from. */
	senderHash: string;
	/** A field that nobody sees was filled in. */
	isTrapped: boolean;
	now: Date;
}

/** Whether an opinion is taken at that instant. */
export const takesOpinions = (row: ConsultationRow, at: Date) =>
	row.state === "published" && toPhase(row, at) === "open";

/** What staff should look at twice; that it names an office is no reason to. */
async function listOpinionFlags(tx: Tx, { content, name }: OpinionInput, isTrapped: boolean): Promise<OpinionFlag[]> {
	const flags = listFlags({ name, content }, isTrapped, toSpamRules(await listSettings(tx)));
	return flags.filter((flag) => flag !== "office_name");
}

/**
 * Gửi ý kiến: stored for the office, and shown to nobody before it is approved. Anybody may, while it is open.
 * @returns its id; null when the consultation takes none at `now`: nothing is stored.
 */
export async function submitOpinion(
	consultationId: number,
	input: OpinionInput,
	{ receipt, senderHash, isTrapped, now }: SubmitOptions,
): Promise<number | null> {
	return db.tx(async (tx) => {
		const row = await getConsultation(tx, consultationId);
		if (!row || !takesOpinions(row, now)) return null;
		return insertOpinion(tx, {
			...input,
			...{ consultationId, receipt, addressHash: senderHash, createdAt: now },
			mayBeShown: row.showsOpinions,
			isNameShown: row.showsOpinions && input.isNameShown,
			flags: await listOpinionFlags(tx, input, isTrapped),
		});
	});
}
