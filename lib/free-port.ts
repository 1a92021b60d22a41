import { once } from "node:events";
import { createServer } from "node:net";

/** A port of this machine nobody listens on at the moment. */
export async function findFreePort(): Promise<number> {
	const probe = createServer().listen(0, "127.0.0.1");
	await once(probe, "listening");
	const address = probe.address();
	probe.close();
	await once(probe, "close");
	if (!address || typeof address === "string") throw new Error("no port to be had");
	return address.port;
}
