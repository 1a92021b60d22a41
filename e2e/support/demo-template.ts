import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPortal } from "./portal.ts";

/** Tells the workers, which inherit the environment, where the demo content lies. */
const TEMPLATE_VARIABLE = "E2E_DEMO_TEMPLATE";
const makeFolder = () => mkdtempSync(join(tmpdir(), "portal-e2e-"));

/** A data folder of one's own with the demo content; whoever asks for it removes it. */
export function copyDemoData(): string {
	const dataDir = makeFolder();
	cpSync(process.env[TEMPLATE_VARIABLE] ?? "", dataDir, { recursive: true });
	return dataDir;
}

/** Makes a data folder with the demo content once a run, for every worker to start from a copy. @returns its removal */
export default async function makeDemoTemplate(): Promise<() => void> {
	const template = makeFolder();
	process.env[TEMPLATE_VARIABLE] = template;
	const portal = await startPortal(template);
	await portal.stop();
	return () => rmSync(template, { recursive: true, force: true });
}
