import type { LetterKind } from "../../db/queries/letters.ts";
import { getArticlePage } from "../articles/queries.ts";
import { toSpamRules } from "../comments/spam-rules.ts";
import { isSuspicious } from "../comments/spam-signs.ts";
import { toFormNotices } from "../reader-forms/form-notices.ts";
import {
	type FormDesk,
	type GuardedForm,
	keepForm,
	openForm,
	receiveForm,
	type Sender,
} from "../reader-forms/guarded-form.ts";
import { getSettings } from "../settings/queries.ts";
import { toThanksPath } from "./letter.ts";
import {
	EMPTY_VALUES,
	type FieldErrors,
	type LetterInput,
	type LetterPost,
	type LetterValues,
	parseContact,
	parseReport,
} from "./letter-form.ts";
import { LETTER_RISKS, listOpeningHits, listSendingHits } from "./letter-rates.ts";
import { type LetterReply, type LetterSubject, toLetterRefusal } from "./letter-reply.ts";
import { ReportedArticleError, submitLetter } from "./submit-letter.ts";

const NOTICES = toFormNotices({
	notSent: "Phiếu chưa được gửi",
	cannotSend: "Phiếu chưa gửi được",
	used: "Phiếu này đã gửi một lần. Nếu bạn vừa bấm gửi hai lần thì tòa soạn đã nhận được; nếu chưa gửi, hãy gửi lại.",
});
const GONE = {
	title: "Bài viết đã được gỡ",
	sentence: "Bài này không còn trên trang nên không nhận báo lỗi. Bạn vẫn có thể viết cho tòa soạn ở trang Liên hệ.",
};
const MISSING = {
	title: "Không tìm thấy bài viết",
	sentence: "Địa chỉ không chỉ đến bài nào đang đăng. Hãy mở lại bài rồi bấm “Báo lỗi bài viết” ở cuối bài.",
};

interface Circumstances extends Sender {
	kind: LetterKind;
	/** Of a report; 0 otherwise, and for what names none. */
	articleId: number;
}

/** Its token is good for one form alone, and of a report for one article. */
function toForm(
	desk: FormDesk,
	subject: LetterSubject,
	{ senderHash, now }: Sender,
): GuardedForm<LetterValues, FieldErrors, LetterReply> {
	return {
		...{ desk, now, tokenSubject: `letter:${subject.article?.id ?? subject.kind}`, notices: NOTICES },
		rates: { opening: listOpeningHits(senderHash), sending: listSendingHits(senderHash), risks: LETTER_RISKS },
		toReply: (form, wait) => ({ page: { shows: "letter-form", subject, ...form }, ...wait }),
	};
}

/** What the form is about, or the refusal when there is no such article before readers. */
async function findSubject(
	{ kind, articleId }: Circumstances,
	content: string,
): Promise<{ subject: LetterSubject; refusal: null } | { subject: null; refusal: LetterReply }> {
	if (kind === "contact") return { subject: { kind, article: null }, refusal: null };
	const found = await getArticlePage(articleId);
	if (found.state === "published") {
		const { id, slug, title } = found.article;
		return { subject: { kind, article: { id, slug, title } }, refusal: null };
	}
	const isGone = found.state === "taken_down";
	return { subject: null, refusal: toLetterRefusal(kind, isGone ? 410 : 404, isGone ? GONE : MISSING, content) };
}

/** The form, with the passage and the version that the link to it carried. */
export async function openLetterForm(
	desk: FormDesk,
	{ quote, version }: Pick<LetterValues, "quote" | "version">,
	at: Circumstances,
): Promise<LetterReply> {
	const { subject, refusal } = await findSubject(at, "");
	return subject ? openForm(toForm(desk, subject, at), { ...EMPTY_VALUES, quote, version }) : refusal;
}

const toSpamText = ({ name, subject, content, quote }: LetterInput) => ({
	name: `${name ?? ""}\n${subject}`,
	content: `${content}\n${quote}`,
});

/** Takes a sent form, in any state a reader can send it in. Whatever is answered, what was typed is in the answer. */
export async function receiveLetter(desk: FormDesk, post: LetterPost, at: Circumstances): Promise<LetterReply> {
	const { subject, refusal } = await findSubject(at, post.values.content);
	if (!subject) return refusal;
	return receiveForm<LetterValues, LetterInput, FieldErrors, LetterReply>(toForm(desk, subject, at), post, {
		parse: subject.kind === "contact" ? parseContact : parseReport,
		isSuspicious: async (input) => isSuspicious(toSpamText(input), toSpamRules(await getSettings())),
		keep: (input) => store(subject, input, post, at),
	});
}

async function store(
	{ kind, article }: LetterSubject,
	input: LetterInput,
	{ isTrapped, values }: LetterPost,
	{ senderHash, now }: Circumstances,
): Promise<LetterReply> {
	try {
		await submitLetter(article?.id ?? null, input, { senderHash, isTrapped, now });
		return { location: toThanksPath(kind, article?.id ?? 0) };
	} catch (error) {
		if (!(error instanceof ReportedArticleError)) throw error;
		return toLetterRefusal(kind, 410, { ...GONE, sentence: error.personMessage }, values.content);
	}
}

/** What is answered when something broke on the way: the form as it was, to be sent again. */
export async function keepLetter(desk: FormDesk, { values }: LetterPost, at: Circumstances): Promise<LetterReply> {
	const { subject, refusal } = await findSubject(at, values.content);
	return subject ? keepForm(toForm(desk, subject, at), values) : refusal;
}
