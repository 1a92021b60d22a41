import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { READER_SCRIPTS, toReaderScriptFile } from "../lib/reader-script.ts";

/** What the oldest phones in use understand; older ones read the pages without script. */
const TARGET = ["chrome100", "safari15.4", "firefox100"];

/**
 * Bundles the reader site's own scripts into `<buildDir>/static/reader/`, each whole by itself and named by its
 * content, and notes their addresses for the pages. @throws the bundler's error, which names file and line.
 */
export async function bundleReaderScripts(sourceDir: string, buildDir: string): Promise<void> {
	const { metafile } = await build({
		entryPoints: READER_SCRIPTS.map((name) => join(sourceDir, `${name}.ts`)),
		outdir: join(buildDir, "static", "reader"),
		entryNames: "[name]-[hash]",
		bundle: true,
		minify: true,
		format: "esm",
		target: TARGET,
		metafile: true,
		logLevel: "error",
	});
	for (const name of READER_SCRIPTS) {
		const entry = join(sourceDir, `${name}.ts`);
		const [file = ""] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry) ?? [];
		await writeFile(join(buildDir, toReaderScriptFile(name)), `/_next/${relative(buildDir, file)}`);
	}
}
