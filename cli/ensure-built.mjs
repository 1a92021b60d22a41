import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashOf, ROOT, runNodeQuietly, SetupError } from "./bootstrap.mjs";
import { withSetupLock } from "./setup-lock.mjs";

const BUILD_STAMP = join(ROOT, ".next", "build-stamp");
/** What the pages are made of. */
const INPUTS = [
	"app",
	"cli/finish-build.ts",
	"components",
	"db",
	"features",
	"lib",
	"public",
	"reader",
	"server/bundle-reader-scripts.ts",
	"server/precompress-static.ts",
	"next.config.ts",
	"package-lock.json",
	"postcss.config.mjs",
	"tsconfig.json",
	"tsconfig.build.json",
];

/** @param {string} wanted */
const isBuiltFrom = (wanted) => existsSync(BUILD_STAMP) && readFileSync(BUILD_STAMP, "utf8") === wanted;

/** Whether the built pages are those of the files as they are now. */
export const isBuilt = () => isBuiltFrom(hashOf(INPUTS));

/** Builds the pages when anything they are made of has changed. */
export async function ensureBuilt() {
	if (isBuilt()) return;
	await withSetupLock(ROOT, async () => {
		const wanted = hashOf(INPUTS);
		if (isBuiltFrom(wanted)) return;
		console.log("Đang dựng trang (lần đầu mất khoảng một phút) …");
		rmSync(BUILD_STAMP, { force: true });
		for (const args of [["node_modules/next/dist/bin/next", "build"], ["cli/finish-build.ts"]]) {
			const { code, output } = await runNodeQuietly(args, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
			if (code !== 0) throw new SetupError("Không dựng được trang. Lỗi ở ngay trên đây.", output);
		}
		mkdirSync(dirname(BUILD_STAMP), { recursive: true });
		writeFileSync(BUILD_STAMP, wanted);
	});
}
