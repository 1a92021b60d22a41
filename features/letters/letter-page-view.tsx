import { PageHeading } from "../../components/ui/page-heading.tsx";
import { recordStatus } from "../../lib/page-record.ts";
import { MessageView } from "../articles/message-view.tsx";
import { AboutArticle } from "../reader-forms/about-article.tsx";
import { FormNotice, listFieldErrors } from "../reader-forms/form-notice.tsx";
import { Question, SendButtons, Trap } from "../reader-forms/guard-fields.tsx";
import { TypedWords } from "../reader-forms/typed-words.tsx";
import { SiteFrame } from "../site/site-frame.tsx";
import { ContactFields } from "./contact-form.tsx";
import { CONTACT_IDS, REPORT_IDS } from "./field-ids.ts";
import { CONTACT_FORM_PATH, REPORT_FORM_PATH } from "./letter.ts";
import { FIELDS } from "./letter-form.ts";
import type { LetterPageState } from "./letter-reply.ts";
import { ReportFields } from "./report-form.tsx";

type FormState = Extract<LetterPageState, { shows: "letter-form" }>;
type RefusedState = Extract<LetterPageState, { shows: "letter-refused" }>;

const WORDS = {
	contact: {
		label: "Liên hệ",
		title: "Gửi thư cho tòa soạn",
		hint: "Thư đến thẳng Ban Biên tập, không đăng lên trang. Phiếu có hiệu lực trong mười phút; để quá giờ, phần đã viết vẫn còn và bạn chỉ cần gửi lại.",
		button: "Gửi thư",
		path: CONTACT_FORM_PATH,
		ids: CONTACT_IDS,
	},
	"error-report": {
		label: "Báo lỗi bài viết",
		title: "Bài này sai ở đâu?",
		hint: "Tòa soạn kiểm tra từng báo lỗi; chỗ sai được sửa và ghi ở trang Đính chính. Phiếu có hiệu lực trong mười phút; để quá giờ, phần đã viết vẫn còn và bạn chỉ cần gửi lại.",
		button: "Gửi báo lỗi",
		path: REPORT_FORM_PATH,
		ids: REPORT_IDS,
	},
};

/** The page a reader gets who asks for one of the forms, or whose letter could not be taken as it came. */
export function LetterPageView({ state }: { state: LetterPageState }) {
	recordStatus(state.status);
	return state.shows === "letter-form" ? <BoundForm state={state} /> : <Refused state={state} />;
}

function BoundForm({ state }: { state: FormState }) {
	const { subject, notice, errors, values, token, question } = state;
	const { label, title, hint, button, path, ids } = WORDS[subject.kind];
	return (
		<SiteFrame>
			<div className="grid max-w-160 gap-6 py-6">
				<PageHeading label={label}>{title}</PageHeading>
				{subject.article && <AboutArticle article={subject.article} />}
				{notice === null ? (
					<p className="text-sm text-ink-soft">{hint}</p>
				) : (
					<FormNotice notice={notice} errors={listFieldErrors(errors, ids)} />
				)}
				<form method="post" action={path} className="grid gap-4">
					<input type="hidden" name={FIELDS.token} value={token} />
					{subject.article ? (
						<ReportFields articleId={subject.article.id} values={values} errors={errors} />
					) : (
						<ContactFields values={values} errors={errors} />
					)}
					<Trap id="thu-trang-web" name={FIELDS.trap} />
					<Question id={ids.answer} names={FIELDS} bound={state} error={errors.answer} />
					<SendButtons
						label={button}
						codeName={question === null ? null : FIELDS.wantsCode}
						isAgain={question !== null}
					/>
				</form>
			</div>
		</SiteFrame>
	);
}

/** No form: why, and what the reader wrote, to be taken along. */
function Refused({ state: { kind, title, sentence, content } }: { state: RefusedState }) {
	if (content === "") return <MessageView title={title}>{sentence}</MessageView>;
	return (
		<SiteFrame>
			<div className="grid max-w-160 gap-6 py-6">
				<PageHeading label={WORDS[kind].label} description={sentence}>
					{title}
				</PageHeading>
				<TypedWords text={content} />
			</div>
		</SiteFrame>
	);
}
