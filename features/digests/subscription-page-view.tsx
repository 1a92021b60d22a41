import { CheckBox, TextField } from "../../components/ui/field.tsx";
import { PageHeading } from "../../components/ui/page-heading.tsx";
import { recordStatus } from "../../lib/page-record.ts";
import { MOST_EMAIL_LETTERS } from "../reader-forms/field-checks.ts";
import { FormNotice, listFieldErrors } from "../reader-forms/form-notice.tsx";
import { Question, SendButtons, Trap } from "../reader-forms/guard-fields.tsx";
import { getSite } from "../settings/queries.ts";
import { SiteFrame } from "../site/site-frame.tsx";
import { DIGEST_PATH } from "./digest.ts";
import { FIELD_IDS, FIELDS } from "./subscription-form.ts";
import type { SubscriptionPageState } from "./subscription-reply.ts";

type Of<Shows extends SubscriptionPageState["shows"]> = Extract<SubscriptionPageState, { shows: Shows }>;

const LABEL = "Bản tin qua thư";
const LINK = "inline-flex min-h-11 items-center text-link underline";

/** The page a reader gets who asks for the digest, or follows a link of one of its mails. */
export function SubscriptionPageView({ state }: { state: SubscriptionPageState }) {
	recordStatus(state.status);
	switch (state.shows) {
		case "subscription-form":
			return <Form state={state} />;
		case "subscription-step":
			return <Step state={state} />;
		case "subscription-message":
			return <Message state={state} />;
	}
}

function Form({ state }: { state: Of<"subscription-form"> }) {
	const { notice, errors, values, token, question } = state;
	return (
		<SiteFrame>
			<div className="grid max-w-160 gap-6 py-6">
				<PageHeading label={LABEL}>Nhận tin trong ngày qua thư điện tử</PageHeading>
				{notice === null ? (
					<p className="text-sm text-ink-soft">
						Mỗi ngày có tin, tòa soạn gửi một thư ngắn: tên bài, vài dòng tóm tắt và liên kết. Thư không có ảnh tải
						ngầm, không theo dõi người đọc; thôi nhận lúc nào cũng được.
					</p>
				) : (
					<FormNotice notice={notice} errors={listFieldErrors(errors, FIELD_IDS)} />
				)}
				<form method="post" action={DIGEST_PATH} className="grid gap-4">
					<input type="hidden" name={FIELDS.token} value={token} />
					<TextField
						id={FIELD_IDS.email}
						name={FIELDS.email}
						type="email"
						label="Thư điện tử"
						autoComplete="email"
						isRequired
						maxLength={MOST_EMAIL_LETTERS}
						value={values.email}
						error={errors.email}
					/>
					<Consent hasConsent={values.hasConsent} error={errors.consent} />
					<Trap id="ban-tin-trang-web" name={FIELDS.trap} />
					<Question id={FIELD_IDS.answer} names={FIELDS} bound={state} error={errors.answer} />
					<SendButtons
						label="Đăng ký"
						codeName={question === null ? null : FIELDS.wantsCode}
						isAgain={question !== null}
					/>
				</form>
				<p className="border-t border-line pt-2 text-sm text-ink-soft">
					Không dùng thư điện tử?{" "}
					<a href="/rss" className={LINK}>
						Theo dõi tin qua RSS
					</a>
				</p>
			</div>
		</SiteFrame>
	);
}

/** Luật 91/2025/QH15: consent with its purpose, its term and the way to withdraw it. */
async function Consent({ hasConsent, error }: { hasConsent: boolean; error: string | undefined }) {
	const { email } = await getSite();
	const way = email === "" ? "" : `, hoặc viết cho ${email}`;
	return (
		<CheckBox
			id={FIELD_IDS.consent}
			name={FIELDS.consent}
			label={`Tôi đồng ý để tòa soạn lưu địa chỉ thư này chỉ để gửi bản tin; không đăng lên trang, không chuyển cho ai khác. Chưa xác nhận thì địa chỉ được xóa sau 48 giờ. Muốn thôi nhận và xóa, tôi bấm liên kết ở cuối mỗi bản tin${way}.`}
			isRequired
			isChecked={hasConsent}
			error={error}
		/>
	);
}

const STEPS = {
	confirm: {
		title: "Xác nhận nhận bản tin",
		button: "Xác nhận",
		toSentence: (email: string) => `Bản tin trong ngày sẽ được gửi đến ${email}.`,
	},
	leave: {
		title: "Thôi nhận bản tin",
		button: "Thôi nhận và xóa địa chỉ",
		toSentence: (email: string) => `Địa chỉ ${email} sẽ được xóa khỏi danh sách ngay.`,
	},
} as const;

function Step({ state: { use, email, path } }: { state: Of<"subscription-step"> }) {
	const { title, button, toSentence } = STEPS[use];
	return (
		<SiteFrame>
			<div className="grid max-w-160 gap-6 py-6">
				<PageHeading label={LABEL} description={toSentence(email)}>
					{title}
				</PageHeading>
				<form method="post" action={path}>
					<SendButtons label={button} codeName={null} isAgain={false} />
				</form>
			</div>
		</SiteFrame>
	);
}

function Message({ state: { title, sentence, offersForm } }: { state: Of<"subscription-message"> }) {
	return (
		<SiteFrame>
			<div className="grid max-w-160 gap-6 py-6">
				<PageHeading label={LABEL} description={sentence}>
					{title}
				</PageHeading>
				<p className="flex flex-wrap gap-x-6 text-sm">
					{offersForm && (
						<a href={DIGEST_PATH} className={LINK}>
							Đăng ký nhận bản tin
						</a>
					)}
					<a href="/" className={LINK}>
						Về trang chủ
					</a>
				</p>
			</div>
		</SiteFrame>
	);
}
