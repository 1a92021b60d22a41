import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { keepSettingsAction, revertSettingAction } from "../../../../features/settings/actions.ts";
import { SettingHistory } from "../../../../features/settings/desk-setting-history.tsx";
import { getSettings } from "../../../../features/settings/queries.ts";
import { listSettingChanges } from "../../../../features/settings/setting-history.ts";
import { toFieldTexts } from "../../../../features/settings/setting-texts.ts";
import { SettingsForm } from "../../../../features/settings/settings-form.client.tsx";

export const metadata: Metadata = { title: "Cài đặt" };

export default async function SettingsPage() {
	await requireRight("settings.change");
	return (
		<>
			<DeskHeading title="Cài đặt" note="Đổi ở đây, mọi trang có ngay ở lần mở sau. Lần đổi nào cũng lấy lại được." />
			<SettingsForm action={keepSettingsAction} values={Object.fromEntries(toFieldTexts(await getSettings()))} />
			<SettingHistory changes={await listSettingChanges()} revert={revertSettingAction} />
		</>
	);
}
