import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let dataDir: string;
beforeEach(() => {
	dataDir = mkdtempSync(join(tmpdir(), "portal-cli-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

function runPortal(...args: string[]): { code: number | null; out: string; err: string } {
	const env = { PATH: "", NODE_ENV: "production" as const, DATA_DIR: dataDir };
	const run = spawnSync(process.execPath, ["cli/portal.ts", ...args], { env, encoding: "utf8" });
	return { code: run.status, out: run.stdout, err: run.stderr };
}

test.each([["constructor"], [""]])("the unknown command %j shows the list of commands and ends with 1", (name) => {
	const { code, err } = runPortal(name);
	expect(code).toBe(1);
	for (const command of [
		"import",
		"article",
		"document",
		"page",
		"video",
		"category",
		"settings",
		"user",
		"demo",
		"search",
		"db",
		"worker",
		"doctor",
	]) {
		expect(err).toMatch(new RegExp(`^ {2}${command}`, "m"));
	}
	expect(err).not.toMatch(/\bat .*:\d+/);
});

test("an unknown option is told in one line", () => {
	const { code, err } = runPortal("user", "create", "--khong-co");
	expect([code, err.trim().split("\n").length]).toEqual([1, 1]);
	expect(err).toContain("--khong-co");
});

test("the doctor names the machine, the database and what the law still wants from the office", () => {
	const { code, out, err } = runPortal("doctor");
	expect(err).toBe("");
	expect(out).toContain(`✓ Node.js ${process.versions.node}`);
	expect(out).toMatch(/^✓ SQLite 3\.\d+\.\d+, .* ghi an toàn khi mất điện$/m);
	expect(out).toMatch(/^[✓✗] Đĩa còn trống \d+,\d GB$/m);
	expect(out).toMatch(/^✗ Còn thiếu site\.governingBody, .*settings set site\.governingBody/m);
	expect(code).toBe(1);
});

test("a worker of its own works until it is told to end, and ends cleanly", async () => {
	const env = { PATH: "", NODE_ENV: "production" as const, DATA_DIR: dataDir };
	const worker = spawn(process.execPath, ["cli/portal.ts", "worker"], { env, stdio: ["ignore", "pipe", "inherit"] });
	const ended = once(worker, "close");
	const [line] = (await once(worker.stdout, "data")) as [Buffer];
	expect(line.toString()).toBe("Đang làm việc nền.\n");
	worker.kill("SIGTERM");
	expect(await ended).toEqual([0, null]);
});
