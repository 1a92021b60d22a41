import { join } from "node:path";
import { DATABASE_FILE, openConnection } from "./open.ts";

export interface ExplainedStatement {
	statement: string;
	/** Such as "SEARCH articles USING INTEGER PRIMARY KEY (rowid=?)". */
	plan: string[];
}

/** How SQLite would carry out statements on the database of `dataDir`; their values stay open. */
export function explainOnSqlite(dataDir: string, statements: readonly string[]): ExplainedStatement[] {
	const connection = openConnection(join(dataDir, DATABASE_FILE), true);
	try {
		return statements.map((statement) => {
			const values = (statement.match(/\?/g) ?? []).map(() => null);
			const steps = connection.prepare(`explain query plan ${statement}`).all(...values) as { detail: string }[];
			return { statement, plan: steps.map(({ detail }) => detail) };
		});
	} finally {
		connection.close();
	}
}
