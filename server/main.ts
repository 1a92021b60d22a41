import "../lib/quick-imports.ts";

// Only what is looked for after that import is found quickly.
const { runPortal } = await import("./run-portal.ts");
await runPortal();
