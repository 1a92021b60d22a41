import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { DatabaseAddress } from "../db/client.ts";
import { copyDatabase } from "../db/copy-database.ts";

export const usage =
	"db copy --from <nơi> --to <nơi>  chép toàn bộ dữ liệu sang cơ sở dữ liệu trống (nơi: thư mục dữ liệu, hoặc postgres://…)";

/** A folder, or the address of a server. */
function parsePlace(place: string): DatabaseAddress {
	const isServer = /^postgres(ql)?:\/\//.test(place);
	return isServer ? { dataDir: "", databaseUrl: place } : { dataDir: resolve(place), databaseUrl: null };
}

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		options: { from: { type: "string" }, to: { type: "string" } },
		allowPositionals: true,
	});
	if (positionals.join(" ") !== "copy" || !values.from || !values.to) {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	let total = 0;
	await copyDatabase(parsePlace(values.from), parsePlace(values.to), ({ name, rows, hash }) => {
		total += rows;
		console.log(`${name}: ${rows} dòng, ${hash.slice(0, 12)}`);
	});
	console.log(`Đã chép ${total} dòng; số dòng và mã băm từng bảng ở hai nơi giống nhau.`);
	console.log("Tệp ảnh và khóa bí mật vẫn nằm trong thư mục dữ liệu: hãy giữ nguyên DATA_DIR.");
	return 0;
}
