import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { PortalStartError } from "./start-error.ts";

const STOP_MS = 10_000;
const IDLE_CHECK_MS = 50;

/**
 * Listens on `port` of every interface; 0 for a free one.
 * @returns the port. @throws PortalStartError when it cannot be had.
 */
export function listen(server: Server, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once("error", (cause: NodeJS.ErrnoException) => reject(toStartError(port, cause)));
		server.listen(port, () => resolve((server.address() as AddressInfo).port));
	});
}

function toStartError(port: number, cause: NodeJS.ErrnoException): PortalStartError {
	const way = `Hãy đặt cổng khác, ví dụ: PORT=${port === 3001 ? 3002 : 3001} npm start`;
	if (cause.code === "EADDRINUSE") {
		const line = `Cổng ${port} đang được chương trình khác dùng. ${way}, hoặc dừng chương trình ấy.`;
		return new PortalStartError(`port ${port} is in use`, line, { cause });
	}
	return new PortalStartError(`cannot listen on ${port}`, `Không mở được cổng ${port} (${cause.code}). ${way}.`, {
		cause,
	});
}

/** Takes no new connection, lets running answers end for at most ten seconds, then cuts what is left. */
export function stopServer(server: Server, stopMs = STOP_MS): Promise<void> {
	return new Promise((resolve) => {
		// A connection that was busy at first becomes idle when its answer has ended.
		const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
		const cut = setTimeout(() => server.closeAllConnections(), stopMs);
		server.close(() => {
			clearInterval(idle);
			clearTimeout(cut);
			resolve();
		});
	});
}
