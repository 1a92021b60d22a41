import { join } from "node:path";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { DatabaseStartError } from "../start-error.ts";

export const MIGRATIONS_FOLDER = join(import.meta.dirname, "migrations");
const OLDEST_VERSION_NUM = 140_000;
const CONNECT_WITHIN_MS = 5000;
/** Any number will do that nobody else takes in this database; the second one is the lock of `begin`. */
const MIGRATION_LOCK = 7_401_001;

/** What each connection of the portal asks of the server. */
export function toClientConfig(databaseUrl: string, role: "reader" | "writer" | "listener"): pg.ClientConfig {
	const options = ["-c TimeZone=UTC", "-c client_encoding=UTF8"];
	if (role === "reader") options.push("-c default_transaction_read_only=on", "-c statement_timeout=10s");
	// A process that hangs with the write lock in its hands must not stop the others for ever.
	if (role === "writer") options.push("-c idle_in_transaction_session_timeout=30s");
	return {
		connectionString: databaseUrl,
		application_name: `bien-ho ${role}`,
		options: options.join(" "),
		connectionTimeoutMillis: CONNECT_WITHIN_MS,
		keepAlive: true,
	};
}

/** Server and database without user and password, for messages. */
export function toPlace(databaseUrl: string): string {
	const { host, pathname } = new URL(databaseUrl);
	return `${host}${pathname}`;
}

async function requireUsableServer(client: pg.Client): Promise<void> {
	const { rows } = await client.query<{ version: string; encoding: string; number: string }>(
		`select current_setting('server_version') as version, current_setting('server_version_num') as number,
			current_setting('server_encoding') as encoding`,
	);
	const [server] = rows;
	if (Number(server?.number) < OLDEST_VERSION_NUM) {
		throw new DatabaseStartError(
			`PostgreSQL ${server?.version} is older than 14`,
			`PostgreSQL ${server?.version} quá cũ (cần từ 14). Hãy nâng cấp máy chủ cơ sở dữ liệu.`,
		);
	}
	if (server?.encoding !== "UTF8") {
		throw new DatabaseStartError(
			`database encoding is ${server?.encoding}`,
			`Cơ sở dữ liệu dùng bảng mã ${server?.encoding}. Hãy lập lại với ENCODING 'UTF8'.`,
		);
	}
}

function toStartError(databaseUrl: string, cause: unknown): DatabaseStartError {
	if (cause instanceof DatabaseStartError) return cause;
	const place = toPlace(databaseUrl);
	const reason = cause instanceof Error ? cause.message || String((cause as { code?: unknown }).code) : String(cause);
	return new DatabaseStartError(
		`cannot open ${place}`,
		`Không mở được cơ sở dữ liệu PostgreSQL ${place}: ${reason}. Hãy kiểm tra DATABASE_URL và máy chủ.`,
		{ cause },
	);
}

/**
 * One connection to a server that the portal can use.
 * @throws DatabaseStartError naming the server, never the password.
 */
export async function connectPostgres(databaseUrl: string, role: "reader" | "writer"): Promise<pg.Client> {
	const client = new pg.Client(toClientConfig(databaseUrl, role));
	// Whoever waits for an answer hears of a broken connection.
	client.on("error", () => undefined);
	try {
		await client.connect();
		await requireUsableServer(client);
		return client;
	} catch (error) {
		await client.end().catch(() => undefined);
		throw toStartError(databaseUrl, error);
	}
}

/**
 * Checks the server and brings its tables up to date; processes that start together take turns.
 * @throws DatabaseStartError naming the server, never the password.
 */
export async function migratePostgres(databaseUrl: string): Promise<void> {
	const client = await connectPostgres(databaseUrl, "writer");
	try {
		await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
		await migrate(drizzle(client), { migrationsFolder: MIGRATIONS_FOLDER });
	} catch (error) {
		throw toStartError(databaseUrl, error);
	} finally {
		await client.end();
	}
}
