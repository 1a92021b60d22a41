import { accessSync, constants, mkdirSync } from "node:fs";
import { DatabaseStartError } from "./start-error.ts";

/**
 * Makes the folder of everything the portal keeps on disk, where it is missing.
 * @throws DatabaseStartError when it cannot be made or written.
 */
export function requireWritableFolder(dataDir: string): void {
	try {
		mkdirSync(dataDir, { recursive: true });
		accessSync(dataDir, constants.W_OK | constants.X_OK);
	} catch (cause) {
		throw new DatabaseStartError(
			`data folder ${dataDir} is not writable`,
			`Không ghi được vào thư mục dữ liệu ${dataDir}. Hãy cấp quyền ghi hoặc đặt DATA_DIR sang thư mục khác.`,
			{ cause },
		);
	}
}
