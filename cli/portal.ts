import "../lib/quick-imports.ts";
import { explain } from "./explain.ts";

interface Command {
	usage: string;
	/** @returns the exit code. */
	run: (args: readonly string[]) => Promise<number>;
}

const COMMANDS: Record<string, () => Promise<Command>> = {
	import: () => import("./import.ts"),
	article: () => import("./article.ts"),
	document: () => import("./document.ts"),
	page: () => import("./page.ts"),
	video: () => import("./video.ts"),
	category: () => import("./category.ts"),
	comments: () => import("./comments.ts"),
	letters: () => import("./letters.ts"),
	settings: () => import("./settings.ts"),
	maintenance: () => import("./maintenance.ts"),
	notice: () => import("./notice.ts"),
	user: () => import("./user.ts"),
	demo: () => import("./demo.ts"),
	backup: () => import("./backup.ts"),
	restore: () => import("./restore.ts"),
	search: () => import("./search.ts"),
	upstream: () => import("./upstream.ts"),
	audit: () => import("./audit.ts"),
	db: () => import("./db.ts"),
	worker: () => import("./worker.ts"),
	doctor: () => import("./doctor.ts"),
};

async function printUsage(): Promise<void> {
	console.error("Cách dùng: npm run portal -- <lệnh>\n");
	for (const load of Object.values(COMMANDS)) console.error(`  ${(await load()).usage}`);
}

async function runCommand(name: string, args: readonly string[]): Promise<number> {
	const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (load) return (await load()).run(args);
	if (name !== "") console.error(`Không có lệnh “${name}”.`);
	await printUsage();
	return 1;
}

const [name = "", ...args] = process.argv.slice(2);
try {
	process.exitCode = await runCommand(name, args);
} catch (error) {
	console.error(explain(error));
	process.exitCode = 1;
}
