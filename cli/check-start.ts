import { createServer } from "node:http";
import { closeDatabase, openDatabase } from "../db/client.ts";
import { env } from "../lib/env.ts";
import { loadSecrets } from "../lib/secrets.ts";
import { listen, stopServer } from "../server/listen.ts";
import { explain } from "./explain.ts";

try {
	const { port, dataDir, databaseUrl, secrets } = env();
	const server = createServer();
	await listen(server, port);
	await stopServer(server);
	await openDatabase({ dataDir, databaseUrl });
	await closeDatabase();
	loadSecrets(dataDir, secrets);
} catch (error) {
	console.error(explain(error));
	process.exitCode = 1;
}
