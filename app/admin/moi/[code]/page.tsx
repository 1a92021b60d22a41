import type { Metadata } from "next";
import { EntrySheet } from "../../../../components/admin/entry-sheet.tsx";
import { getInvitation } from "../../../../features/accounts/accept-invitation.ts";
import { acceptInvitationAction } from "../../../../features/accounts/actions.ts";
import { NewPasswordForm } from "../../../../features/accounts/new-password-form.client.tsx";
import { getSite } from "../../../../features/settings/queries.ts";

export const metadata: Metadata = { title: "Đặt mật khẩu", referrer: "no-referrer" };

export default async function InvitationPage({ params }: { params: Promise<{ code: string }> }) {
	const { code } = await params;
	const invitation = await getInvitation(code);
	const { shortName } = await getSite();
	if (!invitation) {
		return (
			<EntrySheet siteName={shortName} title="Liên kết không còn dùng được">
				<p>Liên kết này đã được dùng hoặc quá 48 giờ. Hãy đề nghị người quản trị gửi liên kết mới.</p>
				<a href="/admin/dang-nhap" className="inline-flex min-h-11 items-center text-link underline">
					Đăng nhập
				</a>
			</EntrySheet>
		);
	}
	return (
		<EntrySheet siteName={shortName} title={`Chào ${invitation.name}`}>
			<p>
				Tài khoản của bạn là <strong className="wrap-anywhere">{invitation.email}</strong>. Hãy đặt mật khẩu để bắt đầu.
			</p>
			<NewPasswordForm action={acceptInvitationAction} inviteCode={code} email={invitation.email} />
		</EntrySheet>
	);
}
