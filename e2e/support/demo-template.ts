import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPortal } from "./portal.ts";

/** A data folder with the demo content, made once a run; every worker starts from a copy. */
export const DEMO_TEMPLATE = join(tmpdir(), "portal-e2e-template");

export default async function makeDemoTemplate(): Promise<void> {
	rmSync(DEMO_TEMPLATE, { recursive: true, force: true });
	const portal = await startPortal(DEMO_TEMPLATE);
	await portal.stop();
}
