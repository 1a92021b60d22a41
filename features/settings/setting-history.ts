import { db } from "../../db/client.ts";
import { listAuditRows } from "../../db/queries/audit.ts";
import { SETTING_ACTION } from "./change-setting.ts";
import { toSettingLabel, toSettingWords } from "./setting-fields.ts";

/** A change of a setting, in words. */
export interface SettingChange {
	/** Row of the audit log. */
	id: number;
	at: Date;
	actorName: string;
	label: string;
	before: string;
	after: string;
}

const SHOWN = 50;

/** The newest changes, the newest first. */
export async function listSettingChanges(): Promise<SettingChange[]> {
	const rows = await listAuditRows(db.read, { actions: [SETTING_ACTION] }, { below: null, limit: SHOWN });
	return rows.map(({ id, at, actorName, subject, details: { before, after } }) => ({
		...{ id, at, actorName, label: toSettingLabel(subject.slice("setting:".length)) },
		...{ before: toSettingWords(before), after: toSettingWords(after) },
	}));
}
