import { enableCompileCache, registerHooks } from "node:module";
import { join } from "node:path";

/**
 * Imported before everything else, so that a process starts in a third of the time. Node reads the package.json of
 * drizzle-orm, 178 KB, anew for each of its hundreds of files, only to learn that they are modules: here it is told.
 * And what Node has compiled once it keeps, where it may write.
 */
const SLOW = "/node_modules/drizzle-orm/";

registerHooks({
	resolve: (specifier, context, resolveNext) => {
		const { parentURL } = context;
		if (!specifier.startsWith(".") || !specifier.endsWith(".js") || !parentURL?.includes(SLOW)) {
			return resolveNext(specifier, context);
		}
		return { url: new URL(specifier, parentURL).href, format: "module", shortCircuit: true };
	},
});

enableCompileCache(join(import.meta.dirname, "..", "node_modules", ".cache", "compiled"));
