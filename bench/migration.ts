import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runPortalCommand } from "../e2e/support/portal.ts";

/** How long the old portal takes to come along, twice, and a backup of it: in a folder of its own, removed afterwards. */
const { values } = parseArgs({ options: { pages: { type: "string", default: "10000" } } });
const pages = Number(values.pages);
const home = mkdtempSync(join(tmpdir(), "bench-migration-"));
const table = join(home, "pages.jsonl");
const WORDS_A_PAGE = 400;

/** A text that no other page has, of the length of an article. */
function invent(seed: number): string {
	let state = seed + 1;
	return Array.from({ length: WORDS_A_PAGE }, () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return `tiếng${state % 9973}`;
	}).join(" ");
}

async function measure(name: string, ...command: string[]): Promise<void> {
	const begun = performance.now();
	const { code, output } = await runPortalCommand(command, { DATA_DIR: join(home, "data") });
	const seconds = (performance.now() - begun) / 1000;
	if (code !== 0) throw new Error(output);
	console.log(`${name}: ${seconds.toFixed(1)} s, ${Math.round(pages / seconds)} pages a second`);
}

try {
	const rows = Array.from({ length: pages }, (_, at) =>
		JSON.stringify({
			...{ id: String(at), title: `Trang cũ số ${at}`, date: `${2010 + (at % 10)}-05-04`, author: "Hoài An" },
			...{ url: `https://congcu.example/xem.aspx?id=${at}`, body: `<p>Mở đầu ${at}.</p><p>${invent(at)}</p>` },
		}),
	);
	writeFileSync(table, rows.join("\n"));
	await measure("import", "import", table);
	await measure("again, nothing changed", "import", table);
	await measure("backup", "backup", join(home, "backup"));
	const { size } = statSync(join(home, "data/portal.db"));
	console.log(`database: ${Math.round(size / 1024 ** 2)} MB`);
} finally {
	rmSync(home, { recursive: true, force: true });
}
