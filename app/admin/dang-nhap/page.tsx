import type { Metadata } from "next";
import { EntrySheet } from "../../../components/admin/entry-sheet.tsx";
import { requireNobody } from "../../../features/accounts/current-staff.ts";
import { SignInForm } from "../../../features/accounts/sign-in-form.client.tsx";
import { getSite } from "../../../features/settings/queries.ts";

export const metadata: Metadata = { title: "Đăng nhập" };

export default async function SignInPage() {
	await requireNobody();
	const { shortName } = await getSite();
	return (
		<EntrySheet siteName={shortName} title="Đăng nhập">
			<SignInForm nextPath="/admin" />
			<p className="text-xs text-ink-soft">
				Chưa có tài khoản hoặc quên mật khẩu? Hãy liên hệ người quản trị hệ thống của cơ quan.
			</p>
		</EntrySheet>
	);
}
