import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** The fastest Node can be: one buffer, the same headers and bytes as the page it stands beside. */
export async function startBareServer(
	headers: Record<string, string>,
	body: Buffer,
): Promise<{ origin: string; server: Server }> {
	const flat = Object.entries(headers).flat();
	const server = createServer((_request, response) => {
		response.writeHead(200, flat);
		response.end(body);
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
