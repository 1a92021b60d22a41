import type { Metadata } from "next";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { renewRecoveryCodesAction } from "../../../../../features/accounts/actions.ts";
import { requireStaff } from "../../../../../features/accounts/current-staff.ts";
import { countOwnRecoveryCodes } from "../../../../../features/accounts/recovery-codes.ts";
import { RecoveryCodesForm } from "../../../../../features/accounts/recovery-codes-form.client.tsx";

export const metadata: Metadata = { title: "Mã khôi phục" };

export default async function RecoveryCodesPage() {
	const left = await countOwnRecoveryCodes(await requireStaff());
	const note =
		left > 0
			? `Bạn còn ${left} mã chưa dùng.`
			: "Khi mất điện thoại, chỉ mã khôi phục đưa bạn vào được khu biên tập. Hãy tạo mã ngay bây giờ.";
	return (
		<>
			<DeskHeading title="Mã khôi phục" note={note} />
			<RecoveryCodesForm action={renewRecoveryCodesAction} left={left} />
		</>
	);
}
