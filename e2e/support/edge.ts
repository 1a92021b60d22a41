import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "../../lib/free-port.ts";
import { type Answer, type Ask, sendRequest } from "./send-request.ts";

const DEPLOY = join(import.meta.dirname, "../../deploy");
const READY_WITHIN_MS = 30_000;
/** "nobody": what runs in front of the portal needs no rights. */
const NOBODY = 65_534;

/** A cache in front of two portals, run with the files of `deploy/`. */
export interface Edge {
	origin: string;
	/** Of the server that ends the reader's connection. */
	processId: number;
	ask: (path: string, options?: Ask) => Promise<Answer>;
	stop: () => Promise<void>;
}

interface EdgeOptions {
	/** Ports of the portals. */
	portals: readonly [number, number];
	/** Where Varnish takes purges; nginx needs none. */
	purgePort: number;
	/** Whether nginx speaks TLS, as it does in front of readers (default). */
	isSecure?: boolean;
}

export const EDGES = { nginx: startNginx, Varnish: startVarnish, "nginx before Varnish": startBoth };
export type EdgeName = keyof typeof EDGES;

/** Debian keeps servers where an ordinary account's path does not lead. */
const ENVIRONMENT = { NODE_ENV: "production" as const, PATH: `${process.env.PATH}:/usr/sbin` };
const isInstalled = (command: string) =>
	spawnSync("sh", ["-c", `command -v ${command}`], { env: ENVIRONMENT }).status === 0;

const hasXkey = () => spawnSync("sh", ["-c", "ls /usr/lib/*/varnish/vmods/libvmod_xkey.so"]).status === 0;

/** Why this edge cannot be run here, to be read in the name of a test; empty when it can. */
export function findHindrance(name: EdgeName): string {
	const missing: string[] = [];
	if (name !== "Varnish" && !isInstalled("nginx")) missing.push("nginx");
	if (name !== "nginx" && !(isInstalled("varnishd") && hasXkey())) missing.push("varnish, varnish-modules");
	return missing.length === 0 ? "" : ` (not run: ${missing.join(", ")} not installed)`;
}

/** Replaces each of `pairs`, all of which must be there: a test must not run something else than what is deployed. */
function substitute(text: string, pairs: readonly (readonly [string, string])[]): string {
	return pairs.reduce((result, [from, to]) => {
		if (!result.includes(from)) throw new Error(`“${from}” is not there to be replaced`);
		return result.replaceAll(from, to);
	}, text);
}

const readDeployed = (path: string) => readFileSync(join(DEPLOY, path), "utf8");

const makeFolder = () => mkdtempSync(join(tmpdir(), "portal-edge-"));

function giveAway(path: string): void {
	if (process.getuid?.() !== 0) return;
	chownSync(path, NOBODY, NOBODY);
	for (const entry of readdirSync(path, { withFileTypes: true, recursive: true })) {
		chownSync(join(entry.parentPath, entry.name), NOBODY, NOBODY);
	}
}

function spawnUnprivileged(command: string, args: readonly string[], folder: string): ChildProcess {
	giveAway(folder);
	const account = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
	return spawn(command, args, { ...account, cwd: folder, env: ENVIRONMENT, stdio: ["ignore", "pipe", "pipe"] });
}

/** Waits until `origin` answers anything. */
async function toEdge(child: ChildProcess, origin: string, folder: string): Promise<Edge> {
	let log = "";
	for (const stream of [child.stdout, child.stderr]) {
		stream?.on("data", (chunk: Buffer) => {
			log += chunk.toString();
		});
	}
	const ended = once(child, "exit");
	const stop = async () => {
		child.kill("SIGTERM");
		await ended;
		rmSync(folder, { recursive: true, force: true });
	};
	const deadline = Date.now() + READY_WITHIN_MS;
	while (!(await sendRequest(origin).catch(() => null))) {
		if (child.exitCode !== null || Date.now() > deadline) {
			await stop();
			throw new Error(`the edge did not start:\n${log}`);
		}
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return { origin, processId: child.pid ?? 0, ask: (path, options) => sendRequest(origin + path, options), stop };
}

function writeCertificate(folder: string): void {
	const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "key.pem"];
	const args = ["req", "-x509", ...key, "-out", "cert.pem", "-days", "2", "-subj", "/CN=localhost"];
	const { status, stderr } = spawnSync("openssl", args, { cwd: folder, encoding: "utf8" });
	if (status !== 0) throw new Error(`openssl: ${stderr}`);
}

/** What /etc/nginx/nginx.conf is on a server, for a folder of one's own. */
const toNginxFrame = (folder: string) => `
daemon off;
pid ${folder}/pid;
events {}
http {
	access_log off;
	include /etc/nginx/mime.types;
	${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${folder}/temp-${kind};`).join("\n\t")}
	include ${folder}/site.conf;
}`;

interface NginxOptions {
	/** Of `deploy/nginx`. */
	site: string;
	/** What the site's file names, and what stands for it here. */
	pairs: (folder: string) => readonly (readonly [string, string])[];
	isSecure?: boolean | undefined;
}

async function runNginx({ site, pairs, isSecure = true }: NginxOptions): Promise<Edge> {
	const folder = makeFolder();
	const [plainPort, tlsPort] = [await findFreePort(), await findFreePort()];
	writeCertificate(folder);
	const place = ["/etc/nginx/bien-ho", folder] as const;
	const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
	const text = substitute(readDeployed(`nginx/${site}`), [
		["\tlisten 80;\n\tlisten [::]:80;", `\tlisten 127.0.0.1:${plainPort};`],
		[
			"\tlisten 443 ssl http2;\n\tlisten [::]:443 ssl http2;",
			`\tlisten 127.0.0.1:${tlsPort}${isSecure ? " ssl http2" : ""};`,
		],
		["server_name gialai.example", "server_name localhost"],
		place,
		...pairs(folder),
	]);
	const certificate = [
		["/etc/letsencrypt/live/gialai.example/fullchain.pem", `${folder}/cert.pem`],
		["/etc/letsencrypt/live/gialai.example/privkey.pem", `${folder}/key.pem`],
	] as const;
	write("site.conf", text);
	write("tls.conf", substitute(readDeployed("nginx/tls.conf"), certificate));
	for (const name of ["anonymous.conf", "unreachable.conf"])
		write(name, substitute(readDeployed(`nginx/${name}`), [place]));
	write("forwarding.conf", readDeployed("nginx/forwarding.conf"));
	write("portal-unreachable.html", readDeployed("portal-unreachable.html"));
	write("nginx.conf", toNginxFrame(folder));
	const child = spawnUnprivileged("nginx", ["-e", "stderr", "-c", join(folder, "nginx.conf")], folder);
	return toEdge(child, `http${isSecure ? "s" : ""}://127.0.0.1:${tlsPort}`, folder);
}

function startNginx({ portals, isSecure }: EdgeOptions): Promise<Edge> {
	return runNginx({
		site: "bien-ho.conf",
		isSecure,
		pairs: (folder) => [
			["127.0.0.1:3000", `127.0.0.1:${portals[0]}`],
			["127.0.0.1:3001", `127.0.0.1:${portals[1]}`],
			["/var/cache/nginx/bien-ho", `${folder}/cache`],
		],
	});
}

/** nginx ends TLS, Varnish keeps pages. */
async function startBoth(options: EdgeOptions): Promise<Edge> {
	const varnish = await startVarnish(options);
	const { host } = new URL(varnish.origin);
	const nginx = await runNginx({ site: "before-varnish.conf", pairs: () => [["127.0.0.1:6081", host]] });
	return {
		...nginx,
		stop: async () => {
			await nginx.stop();
			await varnish.stop();
		},
	};
}

/** The start command of the unit, on ports and in a folder of the test's own. */
function listVarnishArgs(folder: string, port: number, purgePort: number): string[] {
	const unit = readDeployed("systemd/varnish-override.conf").replaceAll("\\\n", " ");
	const command = unit.match(/^ExecStart=\/usr\/sbin\/varnishd (.+)$/m)?.[1] ?? "";
	const own = substitute(command, [
		["-j unix,user=vcache", "-j none"],
		["http=127.0.0.1:6081", `http=127.0.0.1:${port}`],
		["purge=127.0.0.1:6083", `purge=127.0.0.1:${purgePort}`],
		["-T localhost:6082", "-T none"],
		["-S /etc/varnish/secret", ""],
		["/etc/varnish/bien-ho", join(folder, "bien-ho")],
		["malloc,1g", "malloc,64m"],
	]);
	return [...own.trim().split(/\s+/), "-n", join(folder, "run"), "-p", `vcl_path=${folder}`];
}

async function startVarnish({ portals, purgePort }: EdgeOptions): Promise<Edge> {
	const folder = makeFolder();
	const port = await findFreePort();
	mkdirSync(join(folder, "bien-ho"));
	const vcl = substitute(readDeployed("varnish/bien-ho.vcl"), [["/etc/varnish/bien-ho", join(folder, "bien-ho")]]);
	const backends = substitute(readDeployed("varnish/portals.vcl"), [
		['"3000"', `"${portals[0]}"`],
		['"3001"', `"${portals[1]}"`],
	]);
	writeFileSync(join(folder, "bien-ho/bien-ho.vcl"), vcl);
	writeFileSync(join(folder, "bien-ho/portals.vcl"), backends);
	writeFileSync(join(folder, "bien-ho/portal-unreachable.html"), readDeployed("portal-unreachable.html"));
	const child = spawnUnprivileged("varnishd", listVarnishArgs(folder, port, purgePort), folder);
	return toEdge(child, `http://127.0.0.1:${port}`, folder);
}
