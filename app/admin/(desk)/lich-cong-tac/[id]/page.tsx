import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import {
	changeWorkItemAction,
	copyWorkItemAction,
	deleteWorkItemAction,
} from "../../../../../features/work-calendar/actions.ts";
import { getDeskWorkItem } from "../../../../../features/work-calendar/queries.ts";
import { toTypedWorkItem } from "../../../../../features/work-calendar/typed-work-item.ts";
import { WorkItemForm } from "../../../../../features/work-calendar/work-item-form.client.tsx";
import { WorkItemSteps } from "../../../../../features/work-calendar/work-item-steps.client.tsx";

export const metadata: Metadata = { title: "Mục lịch công tác" };

export default async function WorkItemPage({ params }: { params: Promise<{ id: string }> }) {
	const { actor } = await requireRight("workCalendar.edit");
	const { id } = await params;
	const item = /^[1-9]\d{0,8}$/.test(id) ? await getDeskWorkItem(actor, Number(id)) : null;
	if (!item) notFound();
	const at = { itemId: item.id, baseVersion: item.version };
	return (
		<>
			<DeskHeading title="Mục lịch công tác" />
			<WorkItemForm action={changeWorkItemAction} at={at} initial={toTypedWorkItem(item)} />
			<WorkItemSteps at={at} copy={copyWorkItemAction} remove={deleteWorkItemAction} />
		</>
	);
}
