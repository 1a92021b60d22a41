import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import {
	addPasskeyAction,
	changePasswordAction,
	endOtherSessionsAction,
	endSessionAction,
	offerPasskeyAction,
	removePasskeyAction,
	removeTotpAction,
} from "../../../../features/accounts/actions.ts";
import { ChangePasswordForm } from "../../../../features/accounts/change-password-form.client.tsx";
import { requireStaff } from "../../../../features/accounts/current-staff.ts";
import { getPlace } from "../../../../features/accounts/next-auth.ts";
import { toBrowserName } from "../../../../features/accounts/own-browser.ts";
import { getOwnFactors } from "../../../../features/accounts/own-factors.ts";
import { OwnIdentity } from "../../../../features/accounts/own-identity.tsx";
import { OwnPasskeys } from "../../../../features/accounts/own-passkeys.tsx";
import { OwnProtection } from "../../../../features/accounts/own-protection.tsx";
import { OwnSection } from "../../../../features/accounts/own-section.tsx";
import { OwnSessions } from "../../../../features/accounts/own-sessions.tsx";
import { listOwnSessions } from "../../../../features/accounts/session.ts";
import { getMailChoice } from "../../../../features/notifications/choose-mail.ts";
import { MailChoice } from "../../../../features/notifications/mail-choice.tsx";
import { chooseMailAction } from "../../../../features/notifications/notification-actions.ts";
import { OwnUnitAccount } from "../../../../features/unit-accounts/own-unit-account.tsx";
import {
	linkUnitAccountAction,
	unlinkUnitAccountAction,
} from "../../../../features/unit-accounts/unit-account-actions.ts";

export const metadata: Metadata = { title: "Tài khoản của tôi" };

const PASSWORD_NOTE = "Sau khi đổi, mọi nơi khác đang đăng nhập phải đăng nhập lại.";

interface OwnAccountPageProps {
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function OwnAccountPage({ searchParams }: OwnAccountPageProps) {
	const staff = await requireStaff();
	const [factors, sessions, { userAgent }] = await Promise.all([
		getOwnFactors(staff),
		listOwnSessions(staff),
		getPlace(),
	]);
	return (
		<>
			<DeskHeading title="Tài khoản của tôi" />
			<OwnIdentity staff={staff} />
			<OwnProtection staff={staff} factors={factors} removeTotp={removeTotpAction} />
			<OwnPasskeys
				passkeys={factors.passkeys}
				suggestedName={toBrowserName(userAgent)}
				offer={offerPasskeyAction}
				add={addPasskeyAction}
				remove={removePasskeyAction}
			/>
			<OwnUnitAccount
				staff={staff}
				outcome={(await searchParams)["don-vi"]}
				link={linkUnitAccountAction}
				unlink={unlinkUnitAccountAction}
			/>
			<OwnSessions sessions={sessions} end={endSessionAction} endOthers={endOtherSessionsAction} />
			<MailChoice wantsMail={await getMailChoice(staff.actor)} choose={chooseMailAction} />
			<OwnSection id="doi-mat-khau" title="Đổi mật khẩu" note={PASSWORD_NOTE}>
				<ChangePasswordForm action={changePasswordAction} email={staff.email} />
			</OwnSection>
		</>
	);
}
