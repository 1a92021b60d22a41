"use server";

import { formatDayAndTime } from "../../lib/dates.ts";
import { defineAction } from "../accounts/define-action.ts";
import { getConflict } from "./conflict-reads.ts";
import { articleAtVersion } from "./manuscript-form.ts";

/** Gives a sheet whose save was refused what it is to be put beside. */
export const readConflictAction = defineAction(
	{ access: { step: "done" }, schema: articleAtVersion },
	async ({ actor }, { articleId, baseVersion }) => {
		const { version, theirs, base, savedBy, savedAt } = await getConflict(actor, articleId, baseVersion);
		const by = `${savedBy} lưu lúc ${formatDayAndTime(savedAt)}`;
		return {
			shown: { version: String(version), theirs: JSON.stringify(theirs), base: JSON.stringify(base), by, savedBy },
		};
	},
);
