import { eq, getTableColumns } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { db } from "./client.ts";
import * as tables from "./tables.ts";

type Row = Record<string, unknown>;

function findArticleColumn(table: SQLiteTable): SQLiteColumn | undefined {
	const columns = getTableColumns(table) as Record<string, SQLiteColumn>;
	return table === tables.articles ? columns.id : columns.articleId;
}

/** Every row of every table that names the article, by table; tables that a later migration adds are among them. */
export async function listRowsOfArticle(articleId: number): Promise<Record<string, Row[]>> {
	const found: Record<string, Row[]> = {};
	for (const [name, table] of Object.entries(tables) as [string, SQLiteTable][]) {
		const column = findArticleColumn(table);
		if (column) found[name] = await db.read.select().from(table).where(eq(column, articleId));
	}
	return found;
}
