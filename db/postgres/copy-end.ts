import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { type CopyEnd, CopyError } from "../copy-end.ts";
import type { Tx } from "../engine.ts";
import { defineTables } from "../schema/define-tables.ts";
import { postgresKit } from "./column-kit.ts";
import { BEGIN_WRITING } from "./engine.ts";
import { connectPostgres, MIGRATIONS_FOLDER, migratePostgres, toPlace } from "./open.ts";

/** The source is not migrated on the way: it is only read. */
async function requireMigrated(client: pg.Client, place: string): Promise<void> {
	const wanted = readMigrationFiles({ migrationsFolder: MIGRATIONS_FOLDER }).at(-1)?.folderMillis;
	const found = await client
		.query<{ latest: string }>("select max(created_at) as latest from drizzle.__drizzle_migrations")
		.catch((error: unknown) => {
			if (error instanceof pg.DatabaseError && error.code === "42P01") return null;
			throw error;
		});
	if (Number(found?.rows[0]?.latest) === wanted) return;
	throw new CopyError(
		`${place} is at another migration than this version`,
		`Cơ sở dữ liệu ${place} thuộc bản khác của cổng. Hãy khởi động cổng một lần bằng bản này rồi chép lại.`,
	);
}

async function readSequences(client: pg.Client): Promise<Map<string, number>> {
	const { rows } = await client.query<{ name: string; id: string | null }>(
		`select c.table_name as name, s.last_value as id
		from information_schema.columns c
		join pg_sequences s on s.schemaname = c.table_schema
			and format('%I.%I', s.schemaname, s.sequencename) =
				format('%s', pg_get_serial_sequence(format('%I.%I', c.table_schema, c.table_name), c.column_name))
		where c.table_schema = current_schema() and c.is_identity = 'YES'`,
	);
	return new Map(rows.flatMap(({ name, id }) => (id === null ? [] : [[name, Number(id)] as const])));
}

/** One end of a copy in the database at `databaseUrl`. @throws CopyError, DatabaseStartError */
export async function openPostgresEnd(databaseUrl: string, role: "source" | "target"): Promise<CopyEnd> {
	if (role === "target") await migratePostgres(databaseUrl);
	const client = await connectPostgres(databaseUrl, role === "source" ? "reader" : "writer");
	if (role === "source") {
		await requireMigrated(client, toPlace(databaseUrl)).catch(async (error: unknown) => {
			await client.end();
			throw error;
		});
		await client.query("begin isolation level repeatable read");
	} else {
		await client.query(BEGIN_WRITING);
	}
	return {
		handle: drizzle(client) as unknown as Tx,
		tables: defineTables(postgresKit),
		readLastIds: () => readSequences(client),
		writeLastIds: async (ids) => {
			for (const [table, id] of ids) {
				// A table that a migration copied nothing into has given no number yet.
				if (id === 0) continue;
				await client.query("select setval(pg_get_serial_sequence($1, 'id'), $2)", [table, id]);
			}
		},
		commit: async () => void (await client.query("commit")),
		// The server rolls back what an ended connection did not commit.
		close: () => client.end(),
	};
}
