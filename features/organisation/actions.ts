"use server";

import { redirect } from "next/navigation";
import { defineAction } from "../accounts/define-action.ts";
import { addHolder, changeHolder, removeHolder } from "./keep-holder.ts";
import { addUnit, changeUnit } from "./keep-unit.ts";
import { toDeskUnitPath } from "./organisation.ts";
import {
	changedHolderForm,
	changedUnitForm,
	holderAtVersion,
	newHolderForm,
	newUnitForm,
} from "./organisation-fields.ts";

const access = { can: "organisation.edit" } as const;

export const addUnitAction = defineAction({ access, schema: newUnitForm }, async ({ actor }, input) =>
	redirect(toDeskUnitPath(await addUnit(actor, input))),
);

export const changeUnitAction = defineAction(
	{ access, schema: changedUnitForm },
	async ({ actor }, { unitId, baseVersion, ...input }) => {
		await changeUnit(actor, { unitId, baseVersion }, input);
		return redirect(toDeskUnitPath(unitId));
	},
);

export const addHolderAction = defineAction(
	{ access, schema: newHolderForm },
	async ({ actor }, { unitId, ...input }) => {
		await addHolder(actor, unitId, input);
		return redirect(toDeskUnitPath(unitId));
	},
);

export const changeHolderAction = defineAction(
	{ access, schema: changedHolderForm },
	async ({ actor }, { holderId, baseVersion, ...input }) =>
		redirect(toDeskUnitPath(await changeHolder(actor, { holderId, baseVersion }, input))),
);

export const removeHolderAction = defineAction({ access, schema: holderAtVersion }, async ({ actor }, at) =>
	redirect(toDeskUnitPath(await removeHolder(actor, at))),
);
