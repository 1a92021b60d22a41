import type { Metadata } from "next";
import { EntrySheet } from "../../../components/admin/entry-sheet.tsx";
import { offerPasskeySignInAction } from "../../../features/accounts/actions.ts";
import { requireNobody } from "../../../features/accounts/current-staff.ts";
import { PasskeyButton } from "../../../features/accounts/passkey-button.client.tsx";
import { SignInForm } from "../../../features/accounts/sign-in-form.client.tsx";
import { getSite } from "../../../features/settings/queries.ts";
import { UnitRefusalMessage, UnitSignIn } from "../../../features/unit-accounts/unit-sign-in.tsx";

export const metadata: Metadata = { title: "Đăng nhập" };

interface SignInPageProps {
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
	await requireNobody();
	const { shortName } = await getSite();
	return (
		<EntrySheet siteName={shortName} title="Đăng nhập">
			<UnitRefusalMessage refusal={(await searchParams)["don-vi"]} />
			<SignInForm nextPath="/admin" />
			<div className="grid gap-3 border-t border-line pt-5">
				<UnitSignIn />
				<PasskeyButton offer={offerPasskeySignInAction} label="Đăng nhập bằng khóa truy cập (passkey)" kind="plain" />
			</div>
			<p className="text-xs text-ink-soft">
				Chưa có tài khoản hoặc quên mật khẩu? Hãy liên hệ người quản trị hệ thống của cơ quan.
			</p>
		</EntrySheet>
	);
}
