import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { withSetupLock } from "./setup-lock.mjs";

let root: string;
let lock: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "portal-lock-"));
	lock = join(root, ".setup.lock");
	vi.spyOn(console, "log").mockReturnValue();
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(root, { recursive: true, force: true });
});

test("work that two starts want to do is done one after the other, and the second says that it waits", async () => {
	const events: string[] = [];
	const work = (name: string) => async () => {
		events.push(`${name} begins`);
		await wait(20);
		events.push(`${name} ends`);
	};
	await Promise.all([withSetupLock(root, work("first")), withSetupLock(root, work("second"))]);
	expect(events).toEqual(["first begins", "first ends", "second begins", "second ends"]);
	expect(console.log).toHaveBeenCalledOnce();
	expect(existsSync(lock)).toBe(false);
});

test("work that fails gives the lock back", async () => {
	const failing = withSetupLock(root, () => Promise.reject(new Error("npm is not there")));
	await expect(failing).rejects.toThrow("npm is not there");
	expect(existsSync(lock)).toBe(false);
});

test("a lock whose holder has died is taken over", async () => {
	const ended = spawnSync(process.execPath, ["--eval", ""]);
	writeFileSync(lock, String(ended.pid));
	const holder = await withSetupLock(root, async () => readFileSync(lock, "utf8"));
	expect(holder).toBe(String(process.pid));
	expect(console.log).not.toHaveBeenCalled();
});
