import { resolve } from "node:path";
import { formatDayAndTime } from "../lib/dates.ts";
import { env } from "../lib/env.ts";
import { restoreBackup } from "../server/restore-backup.ts";

export const usage = "restore <bản sao lưu>   khôi phục vào DATA_DIR còn trống (và DATABASE_URL còn trống, nếu có đặt)";

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const [source, ...more] = args;
	if (!source || more.length > 0) {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	const { dataDir, databaseUrl } = env();
	const { madeAt, files, rows } = await restoreBackup(resolve(source), { dataDir, databaseUrl });
	const at = formatDayAndTime(new Date(madeAt));
	console.log(`Đã khôi phục ${files.length} tệp và ${rows.articles ?? 0} bài, như lúc ${at}, vào ${dataDir}.`);
	console.log("Hãy chạy npm start, rồi npm run portal -- doctor.");
	return 0;
}
