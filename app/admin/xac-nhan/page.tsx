import type { Metadata } from "next";
import { EntrySheet } from "../../../components/admin/entry-sheet.tsx";
import { passSecondFactorAction } from "../../../features/accounts/actions.ts";
import { requireStep } from "../../../features/accounts/current-staff.ts";
import { FactorCodeForm } from "../../../features/accounts/factor-code-form.client.tsx";
import { SignOutButton } from "../../../features/accounts/sign-out-button.client.tsx";
import { getSite } from "../../../features/settings/queries.ts";

export const metadata: Metadata = { title: "Mã xác nhận" };

export default async function SecondFactorPage() {
	const { actor } = await requireStep("second-factor");
	const { shortName } = await getSite();
	return (
		<EntrySheet siteName={shortName} title={`Chào ${actor.name}`}>
			<FactorCodeForm
				action={passSecondFactorAction}
				hint="Sáu chữ số trên ứng dụng xác thực. Mất điện thoại thì nhập một mã khôi phục."
				button="Vào khu biên tập"
				allowsLetters
			/>
			<SignOutButton />
		</EntrySheet>
	);
}
