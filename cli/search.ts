import { beginRebuild, rebuildNext } from "../features/search/rebuild-index.ts";
import { withDatabase } from "./with-database.ts";

export const usage =
	"search rebuild          lập lại mục lục tìm kiếm từ các bài đã đăng; dừng giữa chừng thì lần sau làm tiếp";

const ARTICLES_A_STEP = 200;
const TOLD_EVERY = 10_000;

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	if (args.length !== 1 || args[0] !== "rebuild") {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	const indexed = await withDatabase(rebuild);
	console.log(`Đã lập mục lục tìm kiếm cho ${indexed} bài.`);
	return 0;
}

async function rebuild(): Promise<number> {
	await beginRebuild();
	let indexed = 0;
	while (true) {
		const step = await rebuildNext(ARTICLES_A_STEP);
		if (step === null) return indexed;
		indexed += step;
		if (indexed % TOLD_EVERY === 0) console.log(`… ${indexed} bài`);
	}
}
