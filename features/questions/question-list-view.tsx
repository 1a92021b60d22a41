import type { Metadata } from "next";
import { PageHeading } from "../../components/ui/page-heading.tsx";
import { withPageNumber } from "../../components/ui/page-number.ts";
import { Pagination } from "../../components/ui/pagination.tsx";
import { QUESTION_FIELDS, type QuestionField } from "../../db/queries/questions.ts";
import { formatDay, toDayKey } from "../../lib/dates.ts";
import { recordStatus } from "../../lib/page-record.ts";
import { toPageMetadata } from "../site/page-metadata.ts";
import { ReaderPage } from "../site/reader-page.tsx";
import { listQuestions, type QuestionPair } from "./queries.ts";
import {
	ASK_PATH,
	FIELD_PARAMETER,
	FIELD_WORDS,
	findField,
	LOOKUP_PATH,
	QUESTIONS_PATH,
	toQuestionListPath,
	toQuestionPath,
} from "./question.ts";

export interface QuestionListAddress {
	/** Null: no field is named. */
	fieldSlug: string | null;
	page: number;
}

/** The field an address names; undefined for one that names what there is not. */
function readField({ fieldSlug }: QuestionListAddress): QuestionField | null | undefined {
	return fieldSlug === null || fieldSlug === "" ? null : (findField(fieldSlug) ?? undefined);
}

/** What the list says of itself; one narrowed to a field is not to be indexed. */
export function toQuestionListMetadata(address: QuestionListAddress): Promise<Metadata> {
	return toPageMetadata({
		title: withPageNumber("Hỏi – đáp", address.page),
		description: "Câu hỏi của bạn đọc và trả lời của các cơ quan có thẩm quyền.",
		path: readField(address) === null ? toQuestionListPath(null, address.page) : null,
	});
}

/** One page of the published pairs; records 404 beyond its end and for a field that there is not. */
export async function QuestionListView(address: QuestionListAddress) {
	const field = readField(address);
	const list = field === undefined ? null : await listQuestions(field, address.page);
	if (!list || field === undefined) {
		recordStatus(404);
		return null;
	}
	return (
		<ReaderPage>
			<div className="mt-4 mb-6 grid gap-5">
				<PageHeading description="Câu hỏi của bạn đọc và trả lời của các cơ quan có thẩm quyền, mới nhất trước.">
					{withPageNumber("Hỏi – đáp", list.page)}
				</PageHeading>
				<Ways />
				<FieldChoice field={field} />
			</div>
			<p role="status" className="mb-3 text-sm text-ink-soft">
				{list.total.toLocaleString("vi-VN")} câu hỏi đã trả lời
				{field !== null && ` về ${FIELD_WORDS[field].name.toLowerCase()}`}
			</p>
			{list.pairs.length > 0 ? (
				<div className="grid gap-6">
					<ul className="ruled border-t border-ink">
						{list.pairs.map((pair) => (
							<PairRow key={pair.id} pair={pair} />
						))}
					</ul>
					<Pagination
						page={list.page}
						pageCount={list.pageCount}
						toHref={(other) => toQuestionListPath(field, other)}
					/>
				</div>
			) : (
				<p className="max-w-160 border-t border-ink pt-5 text-base text-ink-soft">
					Chưa có câu hỏi nào được trả lời ở đây. Bạn có thể là người hỏi đầu tiên.
				</p>
			)}
		</ReaderPage>
	);
}

function Ways() {
	return (
		<p className="flex flex-wrap items-center gap-x-6 gap-y-2 text-sm">
			<a
				href={ASK_PATH}
				rel="nofollow"
				className="inline-flex min-h-11 items-center border border-ink bg-ink px-5 font-semibold text-paper hover:border-link hover:bg-link"
			>
				Gửi câu hỏi
			</a>
			<a href={LOOKUP_PATH} rel="nofollow" className="inline-flex min-h-11 items-center text-link underline">
				Tra cứu câu hỏi đã gửi
			</a>
		</p>
	);
}

function FieldChoice({ field }: { field: QuestionField | null }) {
	return (
		<search className="block">
			<form action={QUESTIONS_PATH} className="flex flex-wrap items-end gap-3">
				<div className="grid min-w-0 gap-1 max-sm:w-full">
					<label htmlFor="loc-linh-vuc" className="text-sm text-ink-soft">
						Lĩnh vực
					</label>
					<select
						id="loc-linh-vuc"
						name={FIELD_PARAMETER}
						defaultValue={field === null ? "" : FIELD_WORDS[field].slug}
						className="min-h-11 w-full min-w-0 border border-ink-soft bg-paper px-3 text-base lg:text-sm"
					>
						<option value="">Tất cả</option>
						{QUESTION_FIELDS.map((choice) => (
							<option key={choice} value={FIELD_WORDS[choice].slug}>
								{FIELD_WORDS[choice].name}
							</option>
						))}
					</select>
				</div>
				<button
					type="submit"
					className="min-h-11 border border-ink px-4 text-sm font-semibold hover:border-link hover:text-link"
				>
					Lọc câu hỏi
				</button>
			</form>
		</search>
	);
}

function PairRow({ pair }: { pair: QuestionPair }) {
	return (
		<li>
			<article className="story grid gap-1 py-4">
				<h2 className="font-serif text-base leading-snug font-bold">
					<a href={toQuestionPath(pair)} className="block-link story-link">
						{pair.title}
					</a>
				</h2>
				<p className="text-sm text-ink-soft">
					{FIELD_WORDS[pair.field].name} · {pair.office} trả lời{" "}
					<time dateTime={toDayKey(pair.publishedAt)} className="whitespace-nowrap tabular-nums">
						{formatDay(pair.publishedAt)}
					</time>
				</p>
			</article>
		</li>
	);
}
