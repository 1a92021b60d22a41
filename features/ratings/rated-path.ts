import type { RatedKind, RatedSubject } from "../../db/queries/ratings.ts";
import { toArticlePath } from "../articles/article.ts";
import { toConsultationPath } from "../consultations/consultation.ts";
import { toDocumentPath } from "../documents/document.ts";
import { toQuestionPath } from "../questions/question.ts";

const PATHS: Record<RatedKind, (at: { slug: string; id: number }) => string> = {
	article: toArticlePath,
	document: toDocumentPath,
	question: toQuestionPath,
	consultation: (at) => toConsultationPath(at),
};

/** Where readers find what is rated. */
export function toRatedPath({ kind, id }: RatedSubject, { slug }: { slug: string }): string {
	return PATHS[kind]({ slug, id });
}
