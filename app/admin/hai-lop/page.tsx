import type { Metadata } from "next";
import { EntrySheet } from "../../../components/admin/entry-sheet.tsx";
import {
	addFirstPasskeyAction,
	confirmTotpAction,
	offerFirstPasskeyAction,
} from "../../../features/accounts/actions.ts";
import { requireStep } from "../../../features/accounts/current-staff.ts";
import { FactorCodeForm } from "../../../features/accounts/factor-code-form.client.tsx";
import { getPlace } from "../../../features/accounts/next-auth.ts";
import { toBrowserName } from "../../../features/accounts/own-browser.ts";
import { PasskeyForm } from "../../../features/accounts/passkey-form.client.tsx";
import { getTotpOffer } from "../../../features/accounts/second-factor.ts";
import { SignOutButton } from "../../../features/accounts/sign-out-button.tsx";
import { TotpSteps } from "../../../features/accounts/totp-steps.tsx";
import { getSite } from "../../../features/settings/queries.ts";

export const metadata: Metadata = { title: "Bảo vệ hai lớp" };

export default async function EnrolmentPage() {
	const staff = await requireStep("enrolment");
	const [secret, { shortName }, { userAgent }] = await Promise.all([getTotpOffer(staff), getSite(), getPlace()]);
	return (
		<EntrySheet siteName={shortName} title="Bảo vệ tài khoản bằng hai lớp">
			<p>
				Vai trò của bạn cho phép đăng bài hoặc quản trị, nên ngoài mật khẩu cần thêm một mã trên điện thoại, hoặc một
				khóa truy cập. Việc này chỉ làm một lần.
			</p>
			<section aria-labelledby="ung-dung" className="grid gap-5">
				<h2 id="ung-dung" className="text-base font-bold">
					Mã trên điện thoại
				</h2>
				<TotpSteps secret={secret} email={staff.email} siteName={shortName} />
				<FactorCodeForm
					action={confirmTotpAction}
					hint="Sáu chữ số, đổi sau mỗi nửa phút."
					button="Bật bảo vệ hai lớp"
					allowsLetters={false}
				/>
			</section>
			<section aria-labelledby="khoa" className="grid gap-4 border-t border-line pt-5">
				<h2 id="khoa" className="text-base font-bold">
					Hoặc khóa truy cập (passkey)
				</h2>
				<p>Thiết bị này giữ khóa và hỏi vân tay, khuôn mặt hoặc mã PIN của bạn mỗi lần đăng nhập.</p>
				<PasskeyForm
					offer={offerFirstPasskeyAction}
					add={addFirstPasskeyAction}
					suggestedName={toBrowserName(userAgent)}
				/>
			</section>
			<SignOutButton />
		</EntrySheet>
	);
}
