import type { Metadata } from "next";
import { EntrySheet } from "../../../components/admin/entry-sheet.tsx";
import { confirmTotpAction } from "../../../features/accounts/actions.ts";
import { requireStep } from "../../../features/accounts/current-staff.ts";
import { FactorCodeForm } from "../../../features/accounts/factor-code-form.client.tsx";
import { QrPicture } from "../../../features/accounts/qr-picture.tsx";
import { getTotpOffer } from "../../../features/accounts/second-factor.ts";
import { SignOutButton } from "../../../features/accounts/sign-out-button.client.tsx";
import { toTotpUri } from "../../../features/accounts/totp.ts";
import { getSite } from "../../../features/settings/queries.ts";

export const metadata: Metadata = { title: "Bảo vệ hai lớp" };

export default async function EnrolmentPage() {
	const staff = await requireStep("enrolment");
	const secret = await getTotpOffer(staff);
	const { shortName } = await getSite();
	const uri = toTotpUri(secret, { email: staff.email, siteName: shortName });
	return (
		<EntrySheet siteName={shortName} title="Bảo vệ tài khoản bằng hai lớp">
			<p>
				Vai trò của bạn cho phép đăng bài hoặc quản trị, nên ngoài mật khẩu cần thêm một mã trên điện thoại. Việc này
				chỉ làm một lần.
			</p>
			<ol className="grid list-decimal gap-4 ps-5">
				<li>Cài một ứng dụng xác thực (như Google Authenticator, Microsoft Authenticator, 2FAS).</li>
				<li className="grid gap-3">
					Mở ứng dụng, chọn thêm tài khoản và quét hình này:
					<QrPicture text={uri} label="Mã QR để thêm tài khoản vào ứng dụng xác thực" />
					<details>
						<summary className="inline-flex min-h-11 items-center text-link underline">Không quét được?</summary>
						<p>
							Chọn nhập khóa bằng tay rồi gõ:{" "}
							<code className="font-mono text-base wrap-anywhere">{(secret.match(/.{1,4}/g) ?? []).join(" ")}</code>
						</p>
					</details>
				</li>
				<li>Nhập sáu chữ số mà ứng dụng hiện ra.</li>
			</ol>
			<FactorCodeForm
				action={confirmTotpAction}
				hint="Sáu chữ số, đổi sau mỗi nửa phút."
				button="Bật bảo vệ hai lớp"
				allowsLetters={false}
			/>
			<SignOutButton />
		</EntrySheet>
	);
}
