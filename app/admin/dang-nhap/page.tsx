import type { Metadata } from "next";
import { EntrySheet } from "../../../components/admin/entry-sheet.tsx";
import { offerPasskeySignInAction } from "../../../features/accounts/actions.ts";
import { requireNobody } from "../../../features/accounts/current-staff.ts";
import { PasskeyButton } from "../../../features/accounts/passkey-button.client.tsx";
import { SignInForm } from "../../../features/accounts/sign-in-form.client.tsx";
import { getSite } from "../../../features/settings/queries.ts";

export const metadata: Metadata = { title: "Đăng nhập" };

export default async function SignInPage() {
	await requireNobody();
	const { shortName } = await getSite();
	return (
		<EntrySheet siteName={shortName} title="Đăng nhập">
			<SignInForm nextPath="/admin" />
			<div className="grid border-t border-line pt-5">
				<PasskeyButton offer={offerPasskeySignInAction} label="Đăng nhập bằng khóa truy cập (passkey)" kind="plain" />
			</div>
			<p className="text-xs text-ink-soft">
				Chưa có tài khoản hoặc quên mật khẩu? Hãy liên hệ người quản trị hệ thống của cơ quan.
			</p>
		</EntrySheet>
	);
}
