import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const dataDir = mkdtempSync(join(tmpdir(), "main-test-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** Starts the portal as `npm start` does, until it ends. */
async function start(environment: Record<string, string>): Promise<{ code: number; out: string; err: string }> {
	const env = { PATH: "", NODE_ENV: "production" as const, DATA_DIR: dataDir, ...environment };
	const child = spawn(process.execPath, ["server/main.ts"], { env, stdio: "pipe" });
	let [out, err] = ["", ""];
	child.stdout.on("data", (chunk) => {
		out += chunk;
	});
	child.stderr.on("data", (chunk) => {
		err += chunk;
	});
	const [code] = await once(child, "close");
	return { code, out, err };
}

test("a busy port is told in one line with the way out, and the exit code is 1", async () => {
	const busy = createServer().listen(0);
	await once(busy, "listening");
	const address = busy.address();
	const port = typeof address === "object" ? String(address?.port) : "";
	const { code, err } = await start({ PORT: port });
	busy.close();
	expect(code).toBe(1);
	expect(err.trim()).toBe(
		`Cổng ${port} đang được chương trình khác dùng. Hãy đặt cổng khác, ví dụ: PORT=3001 npm start, hoặc dừng chương trình ấy.`,
	);
});

test.each([
	["a bad variable", { PORT: "ba nghìn" }, /^Biến môi trường PORT .+$/],
	["a data folder that cannot be written", { DATA_DIR: join(dataDir, "file", "data") }, /^.+ .+$/],
])("%s is told in one line, and the exit code is 1", async (_, environment, line) => {
	writeFileSync(join(dataDir, "file"), "");
	const { code, err } = await start({ PORT: "0", ...environment });
	expect(code).toBe(1);
	expect(err.trim()).toMatch(line);
	expect(err).not.toMatch(/\bat .*:\d+/);
});
