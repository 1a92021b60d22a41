import { existsSync } from "node:fs";
import { join } from "node:path";
import next from "next";
import type { RequestHandler } from "./render-page.ts";
import { PortalStartError } from "./start-error.ts";

/**
 * Loads the built pages in `dir`.
 * @throws PortalStartError when nothing is built.
 */
export async function loadNextApp(dir: string): Promise<RequestHandler> {
	if (!existsSync(join(dir, ".next", "BUILD_ID"))) {
		throw new PortalStartError(
			"no production build",
			"Trang chưa được dựng. Hãy chạy npm start (lệnh này tự dựng trang).",
		);
	}
	const app = next({ dev: false, dir, quiet: true });
	await app.prepare();
	return app.getRequestHandler();
}
