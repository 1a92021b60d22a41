import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { READER_SCRIPT_FILE } from "../lib/reader-script.ts";

/** What the oldest phones in use understand; older ones read the pages without script. */
const TARGET = ["chrome100", "safari15.4", "firefox100"];

/**
 * Bundles the reader site's own script into `<buildDir>/static/reader/`, named by its content, and notes its address
 * for the pages. @throws the bundler's error, which names file and line.
 */
export async function bundleReaderScript(entry: string, buildDir: string): Promise<void> {
	const { metafile } = await build({
		entryPoints: [entry],
		outdir: join(buildDir, "static", "reader"),
		entryNames: "[name]-[hash]",
		bundle: true,
		minify: true,
		format: "esm",
		target: TARGET,
		metafile: true,
		logLevel: "error",
	});
	const [file = ""] = Object.keys(metafile.outputs);
	const address = `/_next/${relative(buildDir, file)}`;
	await writeFile(join(buildDir, READER_SCRIPT_FILE), address);
}
