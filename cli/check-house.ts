import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { listHouseViolations, type SourceFile } from "./house-rules.ts";

const ROOT = join(import.meta.dirname, "..");
const FOLDERS = ["app", "bench", "cli", "components", "db", "e2e", "features", "lib", "reader", "server"];
const SOURCE = /\.(ts|tsx|mjs|css)$/;

function readSources(folder: string): SourceFile[] {
	const dir = join(ROOT, folder);
	if (!existsSync(dir)) return [];
	const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile() && SOURCE.test(entry.name))
		.map(({ parentPath, name }) => join(parentPath, name));
	return paths.map((path) => ({ path: relative(ROOT, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") }));
}

const files = FOLDERS.flatMap(readSources);
const violations = listHouseViolations(files);
for (const violation of violations) console.error(violation);
console.log(`${files.length} files, ${violations.length} violations`);
if (violations.length > 0 || files.length === 0) process.exitCode = 1;
