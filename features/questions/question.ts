import type { QuestionField, QuestionState } from "../../db/queries/questions.ts";
import { PersonError } from "../../lib/person-error.ts";

export const QUESTIONS_PATH = "/hoi-dap";
/** Where the form is that no cache keeps, and where it is sent. */
export const ASK_PATH = "/hoi-dap/gui";
/** Where somebody finds out what has become of a question. */
export const LOOKUP_PATH = "/hoi-dap/tra-cuu";
export const DESK_QUESTIONS_PATH = "/admin/hoi-dap";
/** The query of the list that narrows it to a field. */
export const FIELD_PARAMETER = "linh-vuc";
/** The cache tag of everything that shows published pairs. */
export const QUESTIONS_TAG = "questions";

/** Fields of work, in the order of every list, by their word in addresses. */
export const FIELD_WORDS: Record<QuestionField, { slug: string; name: string }> = {
	party: { slug: "xay-dung-dang", name: "Xây dựng Đảng, đảng viên" },
	policy: { slug: "chinh-sach-xa-hoi", name: "Chính sách xã hội, người có công" },
	land: { slug: "dat-dai-moi-truong", name: "Đất đai, môi trường" },
	education: { slug: "giao-duc", name: "Giáo dục, đào tạo" },
	health: { slug: "y-te", name: "Y tế, bảo hiểm" },
	economy: { slug: "kinh-te", name: "Kinh tế, nông thôn mới" },
	procedure: { slug: "thu-tuc-hanh-chinh", name: "Thủ tục hành chính" },
	other: { slug: "linh-vuc-khac", name: "Lĩnh vực khác" },
};

/** The fields for a list to choose from. */
export const FIELD_CHOICES = Object.entries(FIELD_WORDS).map(([field, { name }]) => [field, name] as const);

/** What staff call a state. */
export const STATE_WORDS: Record<QuestionState, string> = {
	new: "Mới gửi",
	received: "Đã tiếp nhận",
	passed: "Đã chuyển cơ quan",
	published: "Đã công bố",
	rejected: "Không tiếp nhận",
	withdrawn: "Đã gỡ",
};

export function isQuestionField(text: string): text is QuestionField {
	return Object.hasOwn(FIELD_WORDS, text);
}

/** The field an address names; null for none. */
export function findField(slug: string): QuestionField | null {
	const found = Object.entries(FIELD_WORDS).find(([, words]) => words.slug === slug)?.[0];
	return found !== undefined && isQuestionField(found) ? found : null;
}

export function toQuestionPath({ slug, id }: { slug: string; id: number }): string {
	return `${QUESTIONS_PATH}/${slug}-${id}`;
}

export function toQuestionListPath(field: QuestionField | null, page = 1): string {
	const path = page === 1 ? QUESTIONS_PATH : `${QUESTIONS_PATH}/trang/${page}`;
	return field === null ? path : `${path}?${FIELD_PARAMETER}=${FIELD_WORDS[field].slug}`;
}

/** A question cannot be treated so; nothing was changed. */
export class QuestionError extends PersonError {
	override name = "QuestionError";
}
