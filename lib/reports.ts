type Report = (level: "warn" | "error", event: string, fields: Readonly<Record<string, unknown>>) => void;

// Next bundles its own copies of modules; there is one log in a process.
const KEY = Symbol.for("bienho.reports");
const holder = globalThis as { [KEY]?: Report };

/** Where `report` writes from now on. */
export function writeReportsTo(write: Report): void {
	holder[KEY] = write;
}

/** Tells whoever runs the portal what no person at the page is told; goes nowhere before a log was named. */
export const report: Report = (...entry) => holder[KEY]?.(...entry);
