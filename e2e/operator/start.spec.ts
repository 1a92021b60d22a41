import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { findFreePort } from "../../lib/free-port.ts";
import { copyDemoData } from "../support/demo-template.ts";
import { expect, test } from "../support/test.ts";

let dataDir: string;
test.beforeEach(() => {
	dataDir = copyDemoData();
});
test.afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** What `npm start` runs once the pages are built. */
function start(port: number): { child: ChildProcess; readOutput: () => string } {
	const { PATH = "", HOME = "" } = process.env;
	const env = { PATH, HOME, NODE_ENV: "production" as const, DATA_DIR: dataDir, PORT: String(port) };
	const child = spawn(process.execPath, ["server/main.ts"], { env, stdio: "pipe" });
	let output = "";
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding("utf8").on("data", (chunk: string) => {
			output += chunk;
		});
	}
	return { child, readOutput: () => output };
}

for (const signal of ["SIGTERM", "SIGINT"] as const) {
	test(`a started portal prints its address, answers there, and ends cleanly on ${signal}`, async ({ request }) => {
		const address = `http://localhost:${await findFreePort()}/`;
		const { child, readOutput } = start(Number(new URL(address).port));
		const ended = once(child, "close");
		await expect.poll(readOutput, { timeout: 30_000 }).toContain(`Cổng thông tin đã sẵn sàng: ${address}`);
		expect((await request.get(address)).status()).toBe(200);
		child.kill(signal);
		const [code] = await ended;
		expect(code, readOutput()).toBe(0);
		expect(readOutput()).not.toMatch(/^\s+at |"level":"error"/m);
		await expect(request.get(address)).rejects.toThrow("ECONNREFUSED");
	});
}

test("a second start on the same port is refused in one line and leaves the first one answering", async ({
	request,
	portal,
}) => {
	const { child, readOutput } = start(portal.port);
	const [code] = await once(child, "close");
	expect(code, readOutput()).toBe(1);
	const lines = readOutput().trim().split("\n");
	expect(lines).toEqual([expect.stringContaining(`Cổng ${portal.port} đang được chương trình khác dùng.`)]);
	expect((await request.get("/readyz")).status()).toBe(200);
});
