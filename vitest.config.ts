import { globSync, readFileSync } from "node:fs";
import { matchesGlob } from "node:path";
import { defineConfig } from "vitest/config";

const TESTS = "{app,bench,cli,components,db,e2e,features,lib,reader,server}/**/*.test.ts";

const POSTGRES_TESTS = "db/postgres/**/*.test.ts";
const allTests = globSync(TESTS);
const sourceOf = new Map(allTests.map((file) => [file, readFileSync(file, "utf8")]));
/** Whoever asks for a test database holds on every engine. */
const isDatabaseTest = (file: string) => sourceOf.get(file)?.includes("openTestDatabase(");
/** Settings and keys are read once in a process: whoever sets them needs a process of its own. */
const setsEnvironment = (file: string) => sourceOf.get(file)?.includes("vi.stubEnv(");
const isPostgresTest = (file: string) => matchesGlob(file, POSTGRES_TESTS);

/** Loading modules takes longer than most tests: the files of a project share their processes, but for those `alone`. */
function toProjects(name: string, files: readonly string[], options: object) {
	const shared = files.filter((file) => !setsEnvironment(file));
	const alone = files.filter(setsEnvironment);
	return [
		{ extends: true as const, test: { ...options, name, include: shared, isolate: false } },
		{ extends: true as const, test: { ...options, name: `${name} alone`, include: alone, isolate: true } },
	];
}

export default defineConfig({
	test: {
		environment: "node",
		pool: "forks",
		// As the portal itself does: a third of the time of loading modules.
		execArgv: ["--import", "./lib/quick-imports.ts"],
		// Half of a test's time is waiting for the disk: more workers than cores, two fifths of the time.
		maxWorkers: 3,
		// Some tests start processes of their own, and the machine may be busy.
		testTimeout: 60_000,
		hookTimeout: 30_000,
		projects: [
			...toProjects(
				"sqlite",
				allTests.filter((file) => !isPostgresTest(file)),
				{},
			),
			...toProjects(
				"postgres",
				allTests.filter((file) => isDatabaseTest(file) || isPostgresTest(file)),
				{
					// Only says which engine the tables are for: each file gets a database of its own.
					env: { DATABASE_URL: "postgres://" },
					globalSetup: "db/postgres/test-setup.ts",
				},
			),
		],
	},
});
