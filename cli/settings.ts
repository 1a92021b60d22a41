import { db } from "../db/client.ts";
import { listSettings } from "../db/queries/settings.ts";
import { systemActor } from "../features/accounts/actor.ts";
import { changeSetting } from "../features/settings/change-setting.ts";
import { toSiteSettings } from "../features/settings/site-setting-keys.ts";
import { withDatabase } from "./with-database.ts";

export const usage =
	"settings list                   xem tên cơ quan, địa chỉ, người chịu trách nhiệm …\n" +
	'  settings set <mục> "<giá trị>"  đặt một mục, ví dụ: settings set site.phone "0269 …"';

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const [verb, key, value] = args;
	if (verb === "list" && args.length === 1) {
		const site = await withDatabase(async () => toSiteSettings(await listSettings(db.read)));
		for (const [name, text] of Object.entries(site)) console.log(`site.${name} = ${String(text) || "(chưa đặt)"}`);
		return 0;
	}
	if (verb === "set" && key && value !== undefined && args.length === 3) {
		await withDatabase(() => changeSetting(systemActor("cli"), key, value));
		console.log(`Đã đặt ${key}.`);
		return 0;
	}
	console.error(`Cách dùng: npm run portal -- ${usage}`);
	return 1;
}
