import { defineConfig } from "drizzle-kit";
import { databaseEngine } from "./lib/env.ts";

// A change of the schema wants a migration for each engine: once as it is, once with DATABASE_URL=postgres:// set.
const engine = databaseEngine();

export default defineConfig({
	dialect: engine === "postgres" ? "postgresql" : "sqlite",
	schema: "./db/tables.ts",
	out: `./db/${engine}/migrations`,
});
