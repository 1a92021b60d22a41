import type { Logger } from "drizzle-orm";
import { recordStatements } from "../lib/page-record.ts";

/** Counts each statement of a reading connection for the page whose render sends it; the text is not looked at. */
export const statementCounter: Logger = { logQuery: () => recordStatements() };
