import { PageHeading } from "../../components/ui/page-heading.tsx";
import { recordStatus } from "../../lib/page-record.ts";
import { MessageView } from "../articles/message-view.tsx";
import { AboutArticle } from "../reader-forms/about-article.tsx";
import { FormNotice, listFieldErrors } from "../reader-forms/form-notice.tsx";
import { TypedWords } from "../reader-forms/typed-words.tsx";
import { SiteFrame } from "../site/site-frame.tsx";
import { CommentForm, FIELD_IDS } from "./comment-form-fields.tsx";
import type { CommentPageState } from "./comment-reply.ts";

type FormState = Extract<CommentPageState, { kind: "form" }>;
type RefusedState = Extract<CommentPageState, { kind: "refused" }>;

const REVIEW = "Ý kiến chưa được gửi. Hãy xem lại rồi bấm “Gửi ý kiến”; phiếu này có hiệu lực trong mười phút.";
const WRITE = "Phiếu này có hiệu lực trong mười phút; để quá giờ, phần đã viết vẫn còn và bạn chỉ cần gửi lại.";

/** The page a reader gets who asks for the comment form, or whose comment could not be taken as it came. */
export function CommentPageView({ state }: { state: CommentPageState }) {
	recordStatus(state.status);
	return state.kind === "form" ? <BoundForm state={state} /> : <Refused state={state} />;
}

function BoundForm({ state }: { state: FormState }) {
	const { article, notice, errors, values } = state;
	const isTyped = values.content !== "";
	return (
		<SiteFrame>
			<div className="grid max-w-160 gap-6 py-6">
				<PageHeading label="Ý kiến bạn đọc">{isTyped ? "Xem lại và gửi ý kiến" : "Gửi ý kiến của bạn"}</PageHeading>
				<AboutArticle article={article} />
				{notice === null ? (
					<p className="text-sm text-ink-soft">{isTyped ? REVIEW : WRITE}</p>
				) : (
					<FormNotice notice={notice} errors={listFieldErrors(errors, FIELD_IDS)} />
				)}
				<CommentForm articleId={article.id} values={values} errors={errors} bound={state} />
			</div>
		</SiteFrame>
	);
}

/** No form: why, and what the reader wrote, to be taken along. */
function Refused({ state: { title, sentence, article, content } }: { state: RefusedState }) {
	if (!article && content === "") return <MessageView title={title}>{sentence}</MessageView>;
	return (
		<SiteFrame>
			<div className="grid max-w-160 gap-6 py-6">
				<PageHeading label="Ý kiến bạn đọc" description={sentence}>
					{title}
				</PageHeading>
				{article && <AboutArticle article={article} />}
				<TypedWords text={content} />
			</div>
		</SiteFrame>
	);
}
