import { parseArgs } from "node:util";
import { env } from "../lib/env.ts";
import { fillArchive } from "../server/fill-archive.ts";
import { fillDemo } from "../server/fill-demo.ts";
import { removeDemo } from "../server/remove-demo.ts";
import { createProgress } from "./progress.ts";
import { withDatabase } from "./with-database.ts";

export const usage =
	"demo [--articles N | --remove]\n" +
	"                          điền nội dung minh họa vào cơ sở dữ liệu trống, thêm kho N bài của những năm trước, hoặc gỡ hết";

const MOST_ARTICLES = 2_000_000;

async function remove(): Promise<number> {
	const articles = await withDatabase(removeDemo);
	console.log(`Đã gỡ ${articles} bài minh họa cùng ảnh, văn bản, chuyên đề, liên kết và số liệu minh họa.`);
	return 0;
}

async function fill(): Promise<number> {
	const isFilled = await withDatabase((dataDir) => fillDemo(dataDir));
	console.log(
		isFilled ? "Đã điền nội dung minh họa." : "Không điền: cơ sở dữ liệu đã có bài, hoặc nội dung minh họa đã bị gỡ.",
	);
	return 0;
}

async function fillWithArchive(articles: number): Promise<number> {
	console.log("Đang điền nội dung minh họa (lần đầu phải vẽ ảnh, chưa đến một phút) …");
	const tell = createProgress(process.stdout, articles, "bài");
	await withDatabase((dataDir) => fillArchive(dataDir, articles, tell));
	console.log(`Kho minh họa có đủ ${articles} bài.`);
	return 0;
}

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const options = { articles: { type: "string" }, remove: { type: "boolean", default: false } } as const;
	const { values } = parseArgs({ args: [...args], options });
	const articles = Number(values.articles ?? 0);
	const isCount = values.articles === undefined || (/^[1-9]\d*$/.test(values.articles) && articles <= MOST_ARTICLES);
	if (!isCount || (values.remove && values.articles !== undefined)) {
		console.error(`Cách dùng: npm run portal -- ${usage}\nN là số nguyên từ 1 đến ${MOST_ARTICLES}.`);
		return 1;
	}
	if (values.remove) return remove();
	if (env().publicOrigin) {
		console.error("PUBLIC_ORIGIN đã đặt: trang thật không nhận nội dung minh họa.");
		return 1;
	}
	return values.articles === undefined ? fill() : fillWithArchive(articles);
}
