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
import { SignOutButton } from "../../../features/accounts/sign-out-button.tsx";
import { getSite } from "../../../features/settings/queries.ts";

export const metadata: Metadata = { title: "Mã xác nhận" };

const HINTS = {
	totp: "Sáu chữ số trên ứng dụng xác thực. Mất điện thoại thì nhập một mã khôi phục.",
	recovery: "Nhập một trong các mã khôi phục mà bạn đã cất. Mỗi mã dùng được một lần.",
};

export default async function SecondFactorPage() {
	const staff = await requireStep("second-factor");
	const [{ shortName }, { totpSince, passkeys, recoveryCodesLeft }] = await Promise.all([
		getSite(),
		getOwnFactors(staff),
	]);
	const codeForm = (
		<FactorCodeForm
			action={passSecondFactorAction}
			hint={totpSince ? HINTS.totp : HINTS.recovery}
			button="Vào khu biên tập"
			allowsLetters
		/>
	);
	return (
		<EntrySheet siteName={shortName} title={`Chào ${staff.actor.name}`}>
			{totpSince && codeForm}
			{passkeys.length > 0 && (
				<div className={totpSince ? "grid border-t border-line pt-5" : "grid"}>
					<PasskeyButton
						offer={offerPasskeyFactorAction}
						pass={passWithPasskeyAction}
						label="Xác nhận bằng khóa truy cập"
						kind={totpSince ? "plain" : "primary"}
					/>
				</div>
			)}
			{!totpSince && recoveryCodesLeft > 0 && (
				<details>
					<summary className="inline-flex min-h-11 items-center text-link underline">
						Không còn thiết bị giữ khóa?
					</summary>
					{codeForm}
				</details>
			)}
			<SignOutButton />
		</EntrySheet>
	);
}
