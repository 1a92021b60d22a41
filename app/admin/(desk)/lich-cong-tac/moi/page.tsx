import type { Metadata } from "next";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import { parseCalendarQuery } from "../../../../../features/calendar/calendar-days.ts";
import { addWorkItemAction } from "../../../../../features/work-calendar/actions.ts";
import { toNewTypedItem } from "../../../../../features/work-calendar/typed-work-item.ts";
import { WorkItemForm } from "../../../../../features/work-calendar/work-item-form.client.tsx";

export const metadata: Metadata = { title: "Thêm vào lịch công tác" };

export default async function NewWorkItemPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
	await requireRight("workCalendar.edit");
	const { day } = parseCalendarQuery(await searchParams, new Date());
	return (
		<>
			<DeskHeading title="Thêm vào lịch công tác" />
			<WorkItemForm action={addWorkItemAction} at={null} initial={toNewTypedItem(day)} />
		</>
	);
}
