import { globSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

const TESTS = "{app,bench,cli,components,db,e2e,features,lib,reader,server}/**/*.test.ts";

const POSTGRES_TESTS = "db/postgres/**/*.test.ts";
/** Whoever asks for a test database holds on every engine. */
const databaseTests = globSync(TESTS).filter((file) => readFileSync(file, "utf8").includes("openTestDatabase("));

export default defineConfig({
	test: {
		environment: "node",
		// better-sqlite3 is a native module: one process per file keeps its connections apart.
		pool: "forks",
		// Half of a test's time is waiting for the disk: more workers than cores, two fifths of the time.
		maxWorkers: 3,
		// Some tests start processes of their own, and the machine may be busy.
		testTimeout: 60_000,
		hookTimeout: 30_000,
		projects: [
			{ extends: true, test: { name: "sqlite", include: [TESTS], exclude: [POSTGRES_TESTS] } },
			{
				extends: true,
				test: {
					name: "postgres",
					include: [...databaseTests, POSTGRES_TESTS],
					// Only says which engine the tables are for: each file gets a database of its own.
					env: { DATABASE_URL: "postgres://" },
					globalSetup: "db/postgres/test-setup.ts",
				},
			},
		],
	},
});
