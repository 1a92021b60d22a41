import { parseArgs } from "node:util";
import { systemActor } from "../features/accounts/actor.ts";
import { beginMaintenance, endMaintenance } from "../features/maintenance/switch-maintenance.ts";
import { withDatabase } from "./with-database.ts";

export const usage =
	'maintenance on [--hours 1] [--reason "…"]  ngừng ghi: bạn đọc vẫn đọc, không ai gửi hay sửa được gì\n' +
	"  maintenance off                         cho ghi lại";

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const text = { type: "string" } as const;
	const { values, positionals } = parseArgs({
		args: [...args],
		options: { hours: text, reason: text },
		allowPositionals: true,
	});
	const [verb] = positionals;
	if (verb === "off") {
		await withDatabase(() => endMaintenance(systemActor("cli")));
		console.log("Đã cho ghi lại.");
		return 0;
	}
	if (verb !== "on") {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	const pause = { hours: Number(values.hours ?? 1), reason: values.reason ?? "" };
	await withDatabase(() => beginMaintenance(systemActor("cli"), pause));
	console.log("Đã ngừng ghi. Mở lại bằng: npm run portal -- maintenance off");
	return 0;
}
