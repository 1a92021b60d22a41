import type { Metadata } from "next";
import { DeskHeading } from "../../../components/admin/desk-heading.tsx";
import { requireStaff } from "../../../features/accounts/current-staff.ts";
import { can } from "../../../features/accounts/policy.ts";
import { DeskLatest, DeskMostRead } from "../../../features/desk/desk-headlines.tsx";
import { DeskOwnWork, DeskTold } from "../../../features/desk/desk-own-work.tsx";
import { DeskSchedule } from "../../../features/desk/desk-schedule.tsx";
import { DeskSources } from "../../../features/desk/desk-sources.tsx";
import { DeskWaiting } from "../../../features/desk/desk-waiting.tsx";

export const metadata: Metadata = { title: "Bàn làm việc" };

export default async function DeskPage() {
	const staff = await requireStaff();
	return (
		<>
			<DeskHeading title="Bàn làm việc" note={`Xin chào ${staff.actor.name}.`} />
			<div className="grid gap-x-10 gap-y-8 xl:grid-cols-2">
				<DeskWaiting staff={staff} />
				<DeskOwnWork staff={staff} />
				<DeskTold staff={staff} />
				{can(staff.actor, "article.readAll") && <DeskSchedule />}
				{can(staff.actor, "upstream.refresh") && <DeskSources />}
				<DeskLatest />
				<DeskMostRead />
			</div>
		</>
	);
}
