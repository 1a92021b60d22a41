import { startBareServer } from "./bare-server.ts";

/** Runs the bare server in a process of its own: headers as JSON and the body as base64 come on standard input. */
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const { headers, body } = JSON.parse(Buffer.concat(chunks).toString()) as {
	headers: Record<string, string>;
	body: string;
};
const { origin } = await startBareServer(headers, Buffer.from(body, "base64"));
console.log(origin);
