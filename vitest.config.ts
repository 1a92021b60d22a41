import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		environment: "node",
		include: ["**/*.test.ts"],
		exclude: ["**/node_modules/**", ".next/**", "data/**"],
		// better-sqlite3 is a native module: one process per file keeps its connections apart.
		pool: "forks",
		testTimeout: 20_000,
		hookTimeout: 30_000,
	},
});
