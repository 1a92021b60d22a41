import { randomBytes } from "node:crypto";
import { db, type Reader } from "../../db/client.ts";
import { listSettings, upsertSetting } from "../../db/queries/settings.ts";

const SETTING = "indexNow.key";

/** The word by which search engines know that the site itself speaks to them; null before it was first needed. */
export async function getIndexNowKey(reader: Reader): Promise<string | null> {
	const key = (await listSettings(reader)).get(SETTING);
	return typeof key === "string" ? key : null;
}

/** The same, made when there is none: 32 hexadecimal digits. */
export async function keepIndexNowKey(): Promise<string> {
	const known = await getIndexNowKey(db.read);
	if (known !== null) return known;
	return db.tx(async (tx) => {
		const key = (await getIndexNowKey(tx)) ?? randomBytes(16).toString("hex");
		await upsertSetting(tx, SETTING, key);
		return key;
	});
}
