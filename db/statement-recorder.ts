import type { Logger } from "drizzle-orm";
import { recordStatement } from "../lib/page-record.ts";

/** Names each statement of a reading connection to the page whose render sends it, without its values. */
export const statementRecorder: Logger = { logQuery: (text) => recordStatement(text) };
