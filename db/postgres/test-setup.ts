import type { TestProject } from "vitest/node";
import { prepareTemplate, startTestServer, type TestServer } from "./test-server.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** Address of the PostgreSQL server of the test run. */
		postgresUrl: string;
	}
}

let server: TestServer;

/** Starts the server once for all test files. */
export async function setup(project: TestProject): Promise<void> {
	server = await startTestServer();
	await prepareTemplate(server.url);
	project.provide("postgresUrl", server.url);
}

export async function teardown(): Promise<void> {
	await server.stop();
}
