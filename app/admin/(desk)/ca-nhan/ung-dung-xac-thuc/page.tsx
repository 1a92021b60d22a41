import type { Metadata } from "next";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { setTotpAction } from "../../../../../features/accounts/actions.ts";
import { requireStaff } from "../../../../../features/accounts/current-staff.ts";
import { getOwnFactors } from "../../../../../features/accounts/own-factors.ts";
import { offerTotp } from "../../../../../features/accounts/own-totp.ts";
import { OwnTotpForm } from "../../../../../features/accounts/own-totp-form.client.tsx";
import { TotpSteps } from "../../../../../features/accounts/totp-steps.tsx";
import { getSite } from "../../../../../features/settings/queries.ts";

export const metadata: Metadata = { title: "Ứng dụng xác thực" };

const REPLACES = "Điện thoại cũ vẫn dùng được cho đến khi bạn nhập đúng mã của điện thoại mới.";
const ADDS = "Ngoài mật khẩu, mỗi lần đăng nhập cần thêm một mã trên điện thoại của bạn.";

export default async function AuthenticatorPage() {
	const staff = await requireStaff();
	const [{ totpSince }, { shortName }] = await Promise.all([getOwnFactors(staff), getSite()]);
	const { secret, offer } = offerTotp(staff);
	return (
		<>
			<DeskHeading
				title={totpSince ? "Đổi sang điện thoại khác" : "Bật ứng dụng xác thực"}
				note={totpSince ? REPLACES : ADDS}
			/>
			<TotpSteps secret={secret} email={staff.email} siteName={shortName} />
			<OwnTotpForm action={setTotpAction} offer={offer} button={totpSince ? "Dùng điện thoại này" : "Bật"} />
			<p>
				<a href="/admin/ca-nhan" className="inline-flex min-h-11 items-center text-link underline">
					Thôi, về tài khoản của tôi
				</a>
			</p>
		</>
	);
}
