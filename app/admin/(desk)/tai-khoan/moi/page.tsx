import type { Metadata } from "next";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { inviteUserAction } from "../../../../../features/accounts/actions.ts";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import { InviteForm } from "../../../../../features/accounts/invite-form.client.tsx";
import { listRoleOptions } from "../../../../../features/accounts/role-options.ts";

export const metadata: Metadata = { title: "Mời người mới" };

export default async function InvitePage() {
	await requireRight("user.manage");
	return (
		<>
			<DeskHeading
				title="Mời người mới"
				note="Người được mời tự đặt mật khẩu bằng một liên kết dùng một lần trong 48 giờ."
			/>
			<InviteForm action={inviteUserAction} options={await listRoleOptions()} />
		</>
	);
}
