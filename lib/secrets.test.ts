import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadSecrets, SecretsError } from "./secrets.ts";

let dataDir: string;
let file: string;
beforeEach(() => {
	dataDir = mkdtempSync(join(tmpdir(), "portal-secrets-"));
	file = join(dataDir, "secrets.json");
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const readMode = () => (statSync(file).mode & 0o777).toString(8);

test("the first start makes five different keys that only the owner can read, the second finds the same", () => {
	const first = loadSecrets(dataDir);
	expect(new Set(Object.values(first)).size).toBe(5);
	for (const key of Object.values(first)) expect(Buffer.from(key, "base64url")).toHaveLength(32);
	expect(readMode()).toBe("600");
	expect(readdirSync(dataDir)).toEqual(["secrets.json"]);
	expect(loadSecrets(dataDir)).toEqual(first);
});

test("a key from the environment goes before the file's, and is not written into it", () => {
	const { pepper } = loadSecrets(dataDir);
	const given = "k".repeat(40);
	const secrets = loadSecrets(dataDir, { sessionKey: given });
	expect([secrets.sessionKey, secrets.pepper]).toEqual([given, pepper]);
	expect(readFileSync(file, "utf8")).not.toContain(given);
});

test("a file that others could read is closed to them", () => {
	const first = loadSecrets(dataDir);
	chmodSync(file, 0o644);
	expect(loadSecrets(dataDir)).toEqual(first);
	expect(readMode()).toBe("600");
});

test.each([
	["an empty file", ""],
	["a file without a key", JSON.stringify({ sessionKey: "k".repeat(43) })],
	[
		"a file with a short key",
		JSON.stringify({ sessionKey: "ngắn", pepper: "", totpKey: "", auditKey: "", serverActionKey: "" }),
	],
])("%s is refused with the way out, and kept as it is", (_, content) => {
	writeFileSync(file, content);
	let error: unknown;
	try {
		loadSecrets(dataDir);
	} catch (caught) {
		error = caught;
	}
	expect(error).toBeInstanceOf(SecretsError);
	expect((error as SecretsError).personMessage).toMatch(/^Tệp khóa \S+secrets\.json [^\n]+ sao lưu\.$/);
	expect(readFileSync(file, "utf8")).toBe(content);
});

test("a folder that is not there is named", () => {
	expect(() => loadSecrets(join(dataDir, "khong-co"))).toThrow(SecretsError);
});

test("processes that start together agree on one set of keys", async () => {
	const module = join(import.meta.dirname, "secrets.ts");
	const script = `import { loadSecrets } from ${JSON.stringify(module)}; process.stdout.write(loadSecrets(${JSON.stringify(dataDir)}).sessionKey);`;
	const starts = Array.from({ length: 4 }, async () => {
		const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
			stdio: ["ignore", "pipe", "inherit"],
		});
		let output = "";
		child.stdout.on("data", (chunk: Buffer) => {
			output += chunk.toString();
		});
		await once(child, "close");
		return output;
	});
	const keys = await Promise.all(starts);
	expect(new Set(keys)).toEqual(new Set([loadSecrets(dataDir).sessionKey]));
});
