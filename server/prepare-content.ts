import { seedReference } from "../db/seed/seed-reference.ts";
import { fillWords } from "../features/media/fill-words.ts";
import type { Env } from "../lib/env.ts";
import { isDemoWanted } from "./demo-wanted.ts";

/**
 * Writes the section tree, and demo content into a database without articles while there is no public origin.
 * What takes its time is told to the person who waits.
 */
export async function prepareContent(
	{ dataDir, publicOrigin }: Pick<Env, "dataDir" | "publicOrigin">,
	tell: (line: string) => void,
): Promise<void> {
	await seedReference();
	await fillWords();
	if (publicOrigin !== null || !(await isDemoWanted())) return;
	// Loaded only when needed: drawing its pictures takes a library that every later start can do without.
	tell("Đang vẽ ảnh và điền nội dung minh họa (chỉ lần đầu, chưa đến một phút) …");
	const { fillDemo } = await import("./fill-demo.ts");
	await fillDemo(dataDir);
}
