import type { Logger } from "drizzle-orm";
import { recordStatement } from "../lib/page-record.ts";

// Next bundles its own copies of modules; all of them count together.
const KEY = Symbol.for("bienho.statements");
const holder = globalThis as { [KEY]?: { count: number } };
holder[KEY] ??= { count: 0 };
const sent = holder[KEY];

/** How many statements the reading connections of this process were sent since its start. */
export function countStatements(): number {
	return sent.count;
}

/** Counts each statement of a reading connection, and names it to the page whose render sends it, without its values. */
export const statementRecorder: Logger = {
	logQuery: (text) => {
		sent.count += 1;
		recordStatement(text);
	},
};
