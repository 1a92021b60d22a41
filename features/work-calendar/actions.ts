"use server";

import { redirect } from "next/navigation";
import { toWeek } from "../../lib/weeks.ts";
import { defineAction } from "../accounts/define-action.ts";
import { addWorkItem, changeWorkItem, copyWorkItem, deleteWorkItem } from "./keep-work-item.ts";
import { toDeskWeekPath } from "./work-item.ts";
import { workItemAtVersion, workItemForm } from "./work-item-fields.ts";

const access = { can: "workCalendar.edit" } as const;
const goToWeekOf = (day: string) => redirect(toDeskWeekPath(toWeek(day)));

export const addWorkItemAction = defineAction({ access, schema: workItemForm }, async ({ actor }, input) => {
	await addWorkItem(actor, input);
	return goToWeekOf(input.day);
});

export const changeWorkItemAction = defineAction(
	{ access, schema: workItemAtVersion.and(workItemForm) },
	async ({ actor }, { itemId, baseVersion, ...input }) => {
		await changeWorkItem(actor, { itemId, baseVersion }, input);
		return goToWeekOf(input.day);
	},
);

export const copyWorkItemAction = defineAction({ access, schema: workItemAtVersion }, async ({ actor }, at) =>
	goToWeekOf((await copyWorkItem(actor, at)).day),
);

export const deleteWorkItemAction = defineAction({ access, schema: workItemAtVersion }, async ({ actor }, at) =>
	goToWeekOf(await deleteWorkItem(actor, at)),
);
