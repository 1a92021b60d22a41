import { formatDay, toDayKey } from "../../lib/dates.ts";
import { siteOrigin } from "../../lib/env.ts";
import { RatingForm } from "../ratings/rating-form.tsx";
import { BreadcrumbTrail } from "../site/breadcrumb-trail.tsx";
import { ReaderPage } from "../site/reader-page.tsx";
import { StructuredData } from "../site/structured-data.tsx";
import type { QuestionPair } from "./queries.ts";
import { ASK_PATH, FIELD_WORDS, QUESTIONS_PATH, toQuestionListPath } from "./question.ts";
import { toQuestionJsonLd } from "./question-json-ld.ts";

const TEXT = "max-w-160 font-serif text-lg leading-relaxed wrap-anywhere whitespace-pre-line";

function Day({ at }: { at: Date }) {
	return (
		<time dateTime={toDayKey(at)} className="whitespace-nowrap tabular-nums">
			{formatDay(at)}
		</time>
	);
}

/** A question and its answer. */
export function QuestionView({ pair, isEdited }: { pair: QuestionPair; isEdited: boolean }) {
	const field = FIELD_WORDS[pair.field];
	const trail = [
		{ name: "Hỏi – đáp", href: QUESTIONS_PATH },
		{ name: field.name, href: toQuestionListPath(pair.field) },
	];
	return (
		<ReaderPage>
			<BreadcrumbTrail items={trail} />
			<StructuredData data={toQuestionJsonLd(pair, siteOrigin())} />
			<article className="mt-4 grid gap-8">
				<header className="grid gap-3">
					<h1 className="font-serif text-2xl font-extrabold wrap-anywhere">{pair.title}</h1>
					<p className="text-sm text-ink-soft">
						{pair.askedBy ?? "Bạn đọc"} hỏi <Day at={pair.askedAt} />
					</p>
				</header>
				<section aria-labelledby="cau-hoi" className="grid gap-3">
					<h2 id="cau-hoi" className="text-sm font-semibold text-ink-soft">
						Câu hỏi
					</h2>
					<p className={TEXT}>{pair.content}</p>
					{isEdited && <p className="text-sm text-ink-soft">Câu hỏi đã được tòa soạn biên tập.</p>}
				</section>
				<section aria-labelledby="tra-loi" className="grid gap-3 border-t-2 border-rule pt-4">
					<h2 id="tra-loi" className="font-serif text-lg font-bold">
						{pair.office} trả lời
					</h2>
					<p className={TEXT}>{pair.answer}</p>
					<p className="text-sm text-ink-soft">
						Công bố <Day at={pair.publishedAt} />
					</p>
				</section>
				<p className="no-print border-t border-line pt-2 text-sm">
					<a href={ASK_PATH} rel="nofollow" className="inline-flex min-h-11 items-center text-link underline">
						Gửi câu hỏi khác
					</a>
				</p>
			</article>
			<RatingForm subject={{ kind: "question", id: pair.id }} />
		</ReaderPage>
	);
}
