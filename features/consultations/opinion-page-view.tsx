import { PageHeading } from "../../components/ui/page-heading.tsx";
import { recordStatus } from "../../lib/page-record.ts";
import { MessageView } from "../articles/message-view.tsx";
import { FormNotice, listFieldErrors } from "../reader-forms/form-notice.tsx";
import { Question, SendButtons, Trap } from "../reader-forms/guard-fields.tsx";
import { TypedWords } from "../reader-forms/typed-words.tsx";
import { SiteFrame } from "../site/site-frame.tsx";
import { CONSULTATIONS_PATH, formatMoment, toConsultationPath, toOpinionPath } from "./consultation.ts";
import { FIELD_IDS, FIELDS } from "./opinion-form.ts";
import { OpinionFields } from "./opinion-form-fields.tsx";
import type { OpinionPageState } from "./opinion-reply.ts";

type Of<Shows extends OpinionPageState["shows"]> = Extract<OpinionPageState, { shows: Shows }>;

const LINK = "inline-flex min-h-11 items-center text-link underline";

/** The page a reader gets who gives an opinion, has given one, or comes too late. */
export function OpinionPageView({ state }: { state: OpinionPageState }) {
	recordStatus(state.status);
	switch (state.shows) {
		case "opinion-form":
			return <Form state={state} />;
		case "opinion-sent":
			return <Sent state={state} />;
		case "opinion-refused":
			return <Refused state={state} />;
	}
}

function Form({ state }: { state: Of<"opinion-form"> }) {
	const { draft, notice, errors, values, token, question } = state;
	return (
		<SiteFrame>
			<div className="grid max-w-160 gap-6 py-6">
				<PageHeading
					label="Góp ý dự thảo"
					description={`${draft.office} nhận ý kiến đến ${formatMoment(draft.closesAt)}.`}
				>
					{draft.title}
				</PageHeading>
				{notice === null ? (
					<p className="text-sm text-ink-soft">
						Ý kiến được lưu ngay, duyệt rồi chuyển cơ quan soạn thảo tổng hợp. Phiếu có hiệu lực trong mười phút; để quá
						giờ, phần đã viết vẫn còn và bạn chỉ cần gửi lại.{" "}
						<a href={toConsultationPath(draft)} className="text-link underline">
							Xem lại dự thảo
						</a>
					</p>
				) : (
					<FormNotice notice={notice} errors={listFieldErrors(errors, FIELD_IDS)} />
				)}
				<form method="post" action={toOpinionPath(draft.id)} className="grid gap-4">
					<input type="hidden" name={FIELDS.token} value={token} />
					<OpinionFields draft={draft} values={values} errors={errors} />
					<Trap id="gop-y-trang-web" name={FIELDS.trap} />
					<Question id={FIELD_IDS.answer} names={FIELDS} bound={state} error={errors.answer} />
					<SendButtons
						label="Gửi ý kiến"
						codeName={question === null ? null : FIELDS.wantsCode}
						isAgain={question !== null}
					/>
				</form>
			</div>
		</SiteFrame>
	);
}

function Ways({ path }: { path: string | null }) {
	return (
		<p className="flex flex-wrap gap-x-6 text-sm">
			{path !== null && (
				<a href={path} className={LINK}>
					Về trang của dự thảo
				</a>
			)}
			<a href={CONSULTATIONS_PATH} className={LINK}>
				Các dự thảo khác
			</a>
		</p>
	);
}

function Sent({ state: { draft } }: { state: Of<"opinion-sent"> }) {
	const after = draft.showsOpinions
		? "Ý kiến được đăng ở trang của dự thảo sau khi duyệt."
		: "Ý kiến không đăng riêng lẻ; phần tổng hợp, giải trình được công bố ở trang của dự thảo sau khi kết thúc.";
	return (
		<SiteFrame>
			<div className="grid max-w-160 gap-6 py-6">
				<PageHeading label={draft.title} description={`Cảm ơn bạn. ${after}`}>
					Đã nhận ý kiến
				</PageHeading>
				<Ways path={toConsultationPath(draft)} />
			</div>
		</SiteFrame>
	);
}

function Refused({ state: { title, sentence, content, path } }: { state: Of<"opinion-refused"> }) {
	if (content === "" && path === null) return <MessageView title={title}>{sentence}</MessageView>;
	return (
		<SiteFrame>
			<div className="grid max-w-160 gap-6 py-6">
				<PageHeading description={sentence}>{title}</PageHeading>
				<TypedWords text={content} />
				<Ways path={path} />
			</div>
		</SiteFrame>
	);
}
