import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ApartError, runApart } from "./run-apart.ts";

const SCRIPTS = {
	echo: "process.stdin.pipe(process.stdout)",
	endless: "const part = Buffer.alloc(65536); const write = () => process.stdout.write(part, write); write()",
	complaining: "const part = Buffer.alloc(65536); const write = () => process.stderr.write(part, write); write()",
	wordy: "require('node:fs').writeSync(1, Buffer.alloc(120_000))",
	sleeping: "setInterval(() => undefined, 1000)",
	greedy: "const kept = []; for (;;) kept.push(Array.from({ length: 1000 }, Math.random))",
	reading: "process.stdout.write(require('node:fs').readFileSync(process.argv[2]))",
	writing: "require('node:fs').writeFileSync(process.argv[2], 'x')",
	starting: "require('node:child_process').execSync('true')",
	environment: "process.stdout.write(JSON.stringify(Object.keys(process.env)))",
};

let root: string;
let secret: string;

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), "portal-apart-"));
	mkdirSync(join(root, "lib"));
	secret = join(root, "secrets.json");
	writeFileSync(secret, "{}");
	for (const [name, code] of Object.entries(SCRIPTS)) writeFileSync(join(root, "lib", `${name}.cjs`), code);
});
afterAll(() => rmSync(root, { recursive: true }));

const run = (name: keyof typeof SCRIPTS, ...args: string[]) =>
	runApart({
		...{ script: ["lib", `${name}.cjs`], args, input: Buffer.from("Pleiku"), root },
		...{ mostMs: 5000, mostMegabytes: 32, mostOutputBytes: 100_000 },
	});

test("4.7: a script apart gets the bytes and gives its answer", async () => {
	expect((await run("echo")).toString()).toBe("Pleiku");
});

test.each(["endless", "complaining", "wordy", "sleeping", "greedy"] as const)(
	"4.7: a script apart that is %s is refused",
	async (name) => {
		await expect(run(name)).rejects.toThrow(ApartError);
	},
);

test("4.7: a script apart reads no secrets, writes nothing, starts nothing and knows no settings", async () => {
	await expect(run("reading", secret)).rejects.toThrow("ERR_ACCESS_DENIED");
	await expect(run("writing", join(root, "lib", "new"))).rejects.toThrow("ERR_ACCESS_DENIED");
	await expect(run("starting")).rejects.toThrow("ERR_ACCESS_DENIED");
	expect(JSON.parse((await run("environment")).toString())).toEqual(["NODE_ENV"]);
});
