import { toDateTimeAttribute } from "../../lib/dates.ts";
import type { QuestionPair } from "./queries.ts";
import { toQuestionPath } from "./question.ts";

const toTime = (at: Date) => toDateTimeAttribute({ at, hasClockTime: true });

/** The pair as search engines read it (schema.org QAPage); nothing that the page itself does not show. */
export function toQuestionJsonLd(pair: QuestionPair, origin: string): Record<string, unknown> {
	const url = origin + toQuestionPath(pair);
	return {
		"@type": "QAPage",
		mainEntity: {
			"@type": "Question",
			name: pair.title,
			text: pair.content,
			answerCount: 1,
			datePublished: toTime(pair.askedAt),
			...(pair.askedBy === null ? {} : { author: { "@type": "Person", name: pair.askedBy } }),
			acceptedAnswer: {
				"@type": "Answer",
				text: pair.answer,
				url: `${url}#tra-loi`,
				datePublished: toTime(pair.publishedAt),
				author: { "@type": "Organization", name: pair.office },
			},
		},
	};
}
