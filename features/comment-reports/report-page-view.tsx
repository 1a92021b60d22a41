import { SelectField, TextArea } from "../../components/ui/field.tsx";
import { PageHeading } from "../../components/ui/page-heading.tsx";
import { REPORT_REASONS } from "../../db/queries/comment-reports.ts";
import { recordStatus } from "../../lib/page-record.ts";
import { MessageView } from "../articles/message-view.tsx";
import { AboutArticle } from "../reader-forms/about-article.tsx";
import { FormNotice, listFieldErrors } from "../reader-forms/form-notice.tsx";
import { Question, SendButtons, Trap } from "../reader-forms/guard-fields.tsx";
import { TypedWords } from "../reader-forms/typed-words.tsx";
import { SiteFrame } from "../site/site-frame.tsx";
import { COMMENT_REPORT_PATH, MOST_NOTE, REASON_WORDS, REPORT_FIELDS } from "./comment-report.ts";
import type { ReportPageState } from "./report-reply.ts";

type FormState = Extract<ReportPageState, { shows: "comment-report-form" }>;
type RefusedState = Extract<ReportPageState, { shows: "comment-report-refused" }>;

const FIELD_IDS = { reason: "bao-cao-ly-do", note: "bao-cao-noi-them", answer: "bao-cao-ma" } as const;
const LABEL = "Báo cáo ý kiến";
const HINT =
	"Người kiểm duyệt sẽ xem lại ý kiến này. Tòa soạn không hỏi tên bạn; địa chỉ mạng chỉ lưu dưới dạng mã để chống gửi rác.";
const OPTIONS = REPORT_REASONS.map((value) => ({ value, label: REASON_WORDS[value] }));

/** The page a reader gets who reports a comment, or whose report could not be taken as it came. */
export function ReportPageView({ state }: { state: ReportPageState }) {
	recordStatus(state.status);
	return state.shows === "comment-report-form" ? <BoundForm state={state} /> : <Refused state={state} />;
}

function BoundForm({ state }: { state: FormState }) {
	const { comment, notice, errors, values, token, question } = state;
	return (
		<SiteFrame>
			<div className="grid max-w-160 gap-6 py-6">
				<PageHeading label={LABEL}>Ý kiến này không nên có trên trang?</PageHeading>
				<AboutArticle article={comment.article} />
				<blockquote className="grid gap-1 border-s-4 border-line ps-4">
					<p className="text-sm font-bold wrap-anywhere">{comment.name}</p>
					<p className="wrap-anywhere whitespace-pre-line">{comment.content}</p>
				</blockquote>
				{notice === null ? (
					<p className="text-sm text-ink-soft">{HINT}</p>
				) : (
					<FormNotice notice={notice} errors={listFieldErrors(errors, FIELD_IDS)} />
				)}
				<form method="post" action={COMMENT_REPORT_PATH} className="grid gap-4">
					<input type="hidden" name={REPORT_FIELDS.comment} value={comment.id} />
					<input type="hidden" name={REPORT_FIELDS.token} value={token} />
					<SelectField
						{...{ id: FIELD_IDS.reason, name: REPORT_FIELDS.reason, label: "Vì sao", options: OPTIONS }}
						emptyLabel="Chọn lý do"
						value={values.reason}
						error={errors.reason}
					/>
					<TextArea
						{...{ id: FIELD_IDS.note, name: REPORT_FIELDS.note, label: "Nói thêm (không bắt buộc)", rows: 3 }}
						maxLength={2 * MOST_NOTE}
						value={values.note}
						error={errors.note}
					/>
					<Trap id="bao-cao-trang-web" name={REPORT_FIELDS.trap} />
					<Question id={FIELD_IDS.answer} names={REPORT_FIELDS} bound={state} error={errors.answer} />
					<SendButtons
						label="Gửi báo cáo"
						codeName={question === null ? null : REPORT_FIELDS.wantsCode}
						isAgain={question !== null}
					/>
				</form>
			</div>
		</SiteFrame>
	);
}

/** No form: why, and what the reader wrote, to be taken along. */
function Refused({ state: { title, sentence, note } }: { state: RefusedState }) {
	if (note === "") return <MessageView title={title}>{sentence}</MessageView>;
	return (
		<SiteFrame>
			<div className="grid max-w-160 gap-6 py-6">
				<PageHeading label={LABEL} description={sentence}>
					{title}
				</PageHeading>
				<TypedWords text={note} />
			</div>
		</SiteFrame>
	);
}
