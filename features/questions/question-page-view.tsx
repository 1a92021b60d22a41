import { PageHeading } from "../../components/ui/page-heading.tsx";
import { recordStatus } from "../../lib/page-record.ts";
import { MessageView } from "../articles/message-view.tsx";
import { FormNotice, listFieldErrors } from "../reader-forms/form-notice.tsx";
import { Question, SendButtons, Trap } from "../reader-forms/guard-fields.tsx";
import { SiteFrame } from "../site/site-frame.tsx";
import { ASK_PATH, LOOKUP_PATH, QUESTIONS_PATH } from "./question.ts";
import { FIELD_IDS, FIELDS } from "./question-form.ts";
import { QuestionFields } from "./question-form-fields.tsx";
import { LookupView } from "./question-lookup-view.tsx";
import type { QuestionPageState } from "./question-reply.ts";

type Of<Shows extends QuestionPageState["shows"]> = Extract<QuestionPageState, { shows: Shows }>;

/** The page a reader gets who asks, has asked, or looks up what has become of a question. */
export function QuestionPageView({ state }: { state: QuestionPageState }) {
	recordStatus(state.status);
	switch (state.shows) {
		case "question-form":
			return <Form state={state} />;
		case "question-sent":
			return <Sent state={state} />;
		case "question-lookup":
			return <LookupView state={state} />;
		case "question-refused":
			return <MessageView title={state.title}>{state.sentence}</MessageView>;
	}
}

function Form({ state }: { state: Of<"question-form"> }) {
	const { notice, errors, values, token, question } = state;
	return (
		<SiteFrame>
			<div className="grid max-w-160 gap-6 py-6">
				<PageHeading label="Hỏi – đáp">Gửi câu hỏi</PageHeading>
				{notice === null ? (
					<p className="text-sm text-ink-soft">
						Tòa soạn chuyển câu hỏi đến cơ quan có thẩm quyền; câu trả lời được công bố ở mục Hỏi – đáp. Gửi xong, bạn
						nhận một mã để tra cứu. Phiếu có hiệu lực trong mười phút; để quá giờ, phần đã viết vẫn còn và bạn chỉ cần
						gửi lại.
					</p>
				) : (
					<FormNotice notice={notice} errors={listFieldErrors(errors, FIELD_IDS)} />
				)}
				<form method="post" action={ASK_PATH} className="grid gap-4">
					<input type="hidden" name={FIELDS.token} value={token} />
					<QuestionFields values={values} errors={errors} />
					<Trap id="hoi-trang-web" name={FIELDS.trap} />
					<Question id={FIELD_IDS.answer} names={FIELDS} bound={state} error={errors.answer} />
					<SendButtons
						label="Gửi câu hỏi"
						codeName={question === null ? null : FIELDS.wantsCode}
						isAgain={question !== null}
					/>
				</form>
			</div>
		</SiteFrame>
	);
}

function Sent({ state: { code } }: { state: Of<"question-sent"> }) {
	return (
		<SiteFrame>
			<div className="grid max-w-160 gap-6 py-6">
				<PageHeading
					label="Hỏi – đáp"
					description="Câu hỏi của bạn đã được lưu ở tòa soạn. Hãy chép lại mã dưới đây: có mã, bạn xem được câu hỏi đang ở đâu và trả lời ở trang nào."
				>
					Đã nhận câu hỏi
				</PageHeading>
				<dl className="border-y border-ink py-4">
					<dt className="text-sm text-ink-soft">Mã câu hỏi</dt>
					<dd className="font-serif text-2xl font-bold tabular-nums">{code}</dd>
				</dl>
				<p className="flex flex-wrap gap-x-6 text-sm">
					<a href={LOOKUP_PATH} rel="nofollow" className="inline-flex min-h-11 items-center text-link underline">
						Tra cứu câu hỏi
					</a>
					<a href={QUESTIONS_PATH} className="inline-flex min-h-11 items-center text-link underline">
						Về mục Hỏi – đáp
					</a>
				</p>
			</div>
		</SiteFrame>
	);
}
