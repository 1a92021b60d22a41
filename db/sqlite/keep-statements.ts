import type Database from "better-sqlite3";

const MOST_KEPT = 500;

/**
 * Lets a connection prepare each text of a statement once: preparing costs more than running most reads of a page.
 * Those not used for longest are forgotten. Only for a connection whose statements always return rows as arrays,
 * since that mode stays with a statement.
 */
export function keepStatements(connection: Database.Database): void {
	const prepare = connection.prepare.bind(connection);
	const kept = new Map<string, Database.Statement>();
	connection.prepare = ((text: string) => {
		const statement = kept.get(text) ?? prepare(text);
		kept.delete(text);
		kept.set(text, statement);
		if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? text);
		return statement;
	}) as typeof connection.prepare;
}
