import type { Metadata } from "next";
import { EntrySheet } from "../../../components/admin/entry-sheet.tsx";
import {
	offerPasskeyFactorAction,
	passSecondFactorAction,
	passWithPasskeyAction,
} from "../../../features/accounts/actions.ts";
import { requireStep } from "../../../features/accounts/current-staff.ts";
import { FactorCodeForm } from "../../../features/accounts/factor-code-form.client.tsx";
import { getOwnFactors } from "../../../features/accounts/own-factors.ts";
import { PasskeyButton } from "../../../features/accounts/passkey-button.client.tsx";
import { SignOutButton } from "../../../features/accounts/sign-out-button.client.tsx";
import { getSite } from "../../../features/settings/queries.ts";

export const metadata: Metadata = { title: "Mã xác nhận" };

const HINTS = {
	totp: "Sáu chữ số trên ứng dụng xác thực. Mất điện thoại thì nhập một mã khôi phục.",
	recovery: "Không còn thiết bị giữ khóa thì nhập một mã khôi phục.",
};

export default async function SecondFactorPage() {
	const staff = await requireStep("second-factor");
	const [{ shortName }, { totpSince, passkeys, recoveryCodesLeft }] = await Promise.all([
		getSite(),
		getOwnFactors(staff),
	]);
	const hasCodes = totpSince !== null || recoveryCodesLeft > 0;
	return (
		<EntrySheet siteName={shortName} title={`Chào ${staff.actor.name}`}>
			{passkeys.length > 0 && (
				<PasskeyButton
					offer={offerPasskeyFactorAction}
					pass={passWithPasskeyAction}
					label="Xác nhận bằng khóa truy cập"
					kind="primary"
				/>
			)}
			{hasCodes && (
				<div className={passkeys.length > 0 ? "border-t border-line pt-5" : ""}>
					<FactorCodeForm
						action={passSecondFactorAction}
						hint={totpSince ? HINTS.totp : HINTS.recovery}
						button="Vào khu biên tập"
						allowsLetters
					/>
				</div>
			)}
			<SignOutButton />
		</EntrySheet>
	);
}
