import { db } from "../../db/client.ts";
import { type ConsultationRow, getConsultation } from "../../db/queries/consultations.ts";
import { hasOpinion } from "../../db/queries/opinions.ts";
import { toSpamRules } from "../comments/spam-rules.ts";
import { isSuspicious } from "../comments/spam-signs.ts";
import { type FormKeys, toMac } from "../reader-forms/form-keys.ts";
import { toFormNotices } from "../reader-forms/form-notices.ts";
import { readToken } from "../reader-forms/form-token.ts";
import {
	type FormDesk,
	type GuardedForm,
	keepForm,
	openForm,
	receiveForm,
	type Sender,
} from "../reader-forms/guarded-form.ts";
import { getSettings } from "../settings/queries.ts";
import {
	EMPTY_VALUES,
	type FieldErrors,
	type OpinionInput,
	type OpinionPost,
	type OpinionValues,
	parseOpinion,
} from "./opinion-form.ts";
import { listOpeningHits, listSendingHits, OPINION_RISKS } from "./opinion-rates.ts";
import { toClosedReply, toMissingReply } from "./opinion-refusals.ts";
import type { AskedDraft, OpinionReply } from "./opinion-reply.ts";
import { submitOpinion, takesOpinions } from "./submit-opinion.ts";

const NOTICES = toFormNotices({
	notSent: "Ý kiến chưa được gửi",
	cannotSend: "Ý kiến chưa gửi được",
	used: "Phiếu này đã dùng một lần mà ý kiến chưa được nhận. Phần đã viết vẫn còn nguyên, bạn chỉ cần gửi lại.",
});

interface Circumstances extends Sender {
	/** 0 for none that can be. */
	consultationId: number;
}

const toReceipt = (keys: FormKeys, tokenId: string) => toMac(keys.token, `opinion ${tokenId}`).slice(0, 22);

const toDraft = ({ id, slug, title, office, parts, closesAt, showsOpinions }: ConsultationRow): AskedDraft => ({
	...{ id, slug, title, office, parts, closesAt, showsOpinions },
});

/** Its token is good for one consultation, which told its reader whether opinions are shown. */
function toForm(
	desk: FormDesk,
	row: ConsultationRow,
	{ senderHash, now }: Sender,
): GuardedForm<OpinionValues, FieldErrors, OpinionReply> {
	const tokenSubject = `opinion:${row.id}${row.showsOpinions ? ":shown" : ""}`;
	return {
		...{ desk, now, tokenSubject, notices: NOTICES },
		rates: { opening: listOpeningHits(senderHash), sending: listSendingHits(senderHash), risks: OPINION_RISKS },
		toReply: (form, wait) => ({ page: { shows: "opinion-form", draft: toDraft(row), ...form }, ...wait }),
	};
}

const toSent = (row: ConsultationRow): OpinionReply => ({
	page: { shows: "opinion-sent", status: 200, draft: toDraft(row) },
});

async function readRow({ consultationId }: Circumstances): Promise<ConsultationRow | null> {
	const row = await getConsultation(db.read, consultationId);
	return row?.state === "published" ? row : null;
}

export async function openOpinionForm(desk: FormDesk, at: Circumstances): Promise<OpinionReply> {
	const row = await readRow(at);
	if (!row) return toMissingReply("");
	if (!takesOpinions(row, at.now)) return toClosedReply(row, at.now, "");
	return openForm(toForm(desk, row, at), EMPTY_VALUES);
}

/** Whether the form was sent before, and kept. */
async function wasKept({ desk, tokenSubject, now }: ReturnType<typeof toForm>, token: string): Promise<boolean> {
	const reading = readToken(desk.keys, tokenSubject, token, now);
	return reading.state === "valid" && hasOpinion(db.read, toReceipt(desk.keys, reading.token.id));
}

/** Takes a sent form, after the end as well. Whatever is answered, what was typed is in the answer, or was kept. */
export async function receiveOpinion(desk: FormDesk, post: OpinionPost, at: Circumstances): Promise<OpinionReply> {
	const { values, isTrapped } = post;
	const { senderHash, now } = at;
	const row = await readRow(at);
	if (!row) return toMissingReply(values.content);
	const form = toForm(desk, row, at);
	if (await wasKept(form, post.token)) return toSent(row);
	if (!takesOpinions(row, now)) return toClosedReply(row, now, values.content);
	return receiveForm<OpinionValues, OpinionInput, FieldErrors, OpinionReply>(form, post, {
		parse: () => parseOpinion(values, row.parts),
		isSuspicious: async (input) => isSuspicious(input, toSpamRules(await getSettings())),
		keep: async (input, token) => {
			const receipt = toReceipt(desk.keys, token.id);
			const kept = await submitOpinion(row.id, input, { receipt, senderHash, isTrapped, now });
			return kept === null ? toClosedReply(row, now, values.content) : toSent(row);
		},
	});
}

/** What is answered when something broke on the way: the form as it was, to be sent again. */
export async function keepOpinion(desk: FormDesk, { values }: OpinionPost, at: Circumstances): Promise<OpinionReply> {
	const row = await readRow(at);
	return row ? keepForm(toForm(desk, row, at), values) : toMissingReply(values.content);
}
