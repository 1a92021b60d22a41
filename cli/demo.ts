import { env } from "../lib/env.ts";
import { fillDemo } from "../server/fill-demo.ts";
import { removeDemo } from "../server/remove-demo.ts";
import { withDatabase } from "./with-database.ts";

export const usage = "demo [--remove]        điền nội dung minh họa vào cơ sở dữ liệu trống, hoặc gỡ hết nội dung ấy";

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	if (args.length === 1 && args[0] === "--remove") {
		const articles = await withDatabase(removeDemo);
		console.log(`Đã gỡ ${articles} bài minh họa cùng ảnh, chuyên đề, liên kết và số liệu minh họa.`);
		return 0;
	}
	if (args.length > 0) {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	if (env().publicOrigin) {
		console.error("PUBLIC_ORIGIN đã đặt: trang thật không nhận nội dung minh họa.");
		return 1;
	}
	const isFilled = await withDatabase((dataDir) => fillDemo(dataDir));
	console.log(
		isFilled ? "Đã điền nội dung minh họa." : "Không điền: cơ sở dữ liệu đã có bài, hoặc nội dung minh họa đã bị gỡ.",
	);
	return 0;
}
