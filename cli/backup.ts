import { resolve } from "node:path";
import { env } from "../lib/env.ts";
import { formatFileSize } from "../lib/file-size.ts";
import { writeBackup } from "../server/write-backup.ts";

export const usage = "backup <thư mục mới>    sao lưu cơ sở dữ liệu, ảnh, tệp và khóa khi cổng đang chạy";

const MOST_NAMED = 5;

const listNames = (names: readonly string[]) =>
	names.slice(0, MOST_NAMED).join(", ") + (names.length > MOST_NAMED ? " …" : "");

/** @returns the exit code: 1 also for a backup that holds files which were spoilt before. */
export async function run(args: readonly string[]): Promise<number> {
	const [target, ...more] = args;
	if (!target || more.length > 0) {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	const { dataDir, databaseUrl } = env();
	const { files, bytes, rows, missing, spoilt } = await writeBackup({ dataDir, databaseUrl }, resolve(target));
	console.log(`Đã sao lưu ${files} tệp (${formatFileSize(bytes)}), ${rows.articles ?? 0} bài, vào ${resolve(target)}.`);
	console.log("Bản sao lưu có khóa bí mật: hãy giữ như giữ máy chủ, và chép sang một máy khác.");
	if (missing.length > 0) {
		console.log(`Chú ý: ${missing.length} tệp mà cơ sở dữ liệu nhắc tới không còn trên đĩa: ${listNames(missing)}`);
	}
	if (spoilt.length === 0) return 0;
	console.error(
		`${spoilt.length} tệp trong thư mục dữ liệu đã hỏng, hãy lấy lại từ bản sao lưu trước: ${listNames(spoilt)}`,
	);
	return 1;
}
