import { createHmac } from "node:crypto";
import { env } from "../../lib/env.ts";
import { loadSecrets } from "../../lib/secrets.ts";
import { getDataDir } from "../client.ts";

/** What a row of the log says; its number is not known before it is written, its place in the chain is. */
export interface ChainedRow {
	at: Date;
	userId: number | null;
	actorName: string;
	action: string;
	subject: string;
	details: Readonly<Record<string, unknown>>;
}

/** Keys in one order at every depth: PostgreSQL keeps its own. */
function sortKeys(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sortKeys);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
	return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}

/** The row as text that is the same whichever engine it comes from. */
function toCanonical({ at, userId, actorName, action, subject, details }: ChainedRow): string {
	const stored: unknown = JSON.parse(JSON.stringify(details));
	return JSON.stringify([at.getTime(), userId, actorName, action, subject, sortKeys(stored)]);
}

/**
 * HMAC-SHA-256 of a row and of the one before it (security.md 4.11): who changes, removes or slips in a row without the
 * key breaks the chain there.
 * @param previous of the row before; empty at the beginning of a chain. @returns hexadecimal.
 */
export function toAuditMac(key: string, previous: string, row: ChainedRow): string {
	return createHmac("sha256", key).update(previous).update("\n").update(toCanonical(row)).digest("hex");
}

const keys = new Map<string, string>();

/** The key of the open database's chain; it is in no database. @throws SecretsError. */
export function getAuditKey(): string {
	const dataDir = getDataDir();
	const known = keys.get(dataDir);
	if (known) return known;
	const { auditKey } = loadSecrets(dataDir, env().secrets);
	keys.set(dataDir, auditKey);
	return auditKey;
}
