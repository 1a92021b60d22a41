import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { requireCan } from "../accounts/policy.ts";
import { databaseRateLimiter, type RateRule } from "../reader-forms/rate-limiter.ts";
import { toAuditCsv } from "./audit-csv.ts";
import { type AuditWords, listAuditFields, toAuditFilter } from "./audit-filter.ts";

/** An export takes the portal's time, and much out of the house (spec/security.md 4.4). */
const RULE: RateRule = { name: "audit-export", windowMs: 3_600_000, limit: 5 };

/**
 * Notes that somebody takes this part of the log along, and hands it out.
 * @returns the file, 50 000 rows at most. @throws NotAllowedError, FormError after the fifth within an hour.
 */
export async function exportAudit(
	actor: Actor,
	words: AuditWords,
	now = new Date(),
): Promise<ReadableStream<Uint8Array>> {
	requireCan(actor, "audit.read");
	const subject = actor.kind === "user" ? String(actor.userId) : actor.name;
	const [verdict] = await databaseRateLimiter.hit([{ rule: RULE, subject }], now);
	if (verdict?.isOver) throw new FormError("Bạn đã tải nhật ký 5 lần trong một giờ. Hãy đợi rồi tải lại.");
	const details = { filter: Object.fromEntries(listAuditFields(words)) };
	await db.tx((tx) =>
		insertAuditEntry(tx, { ...toActorColumns(actor), action: "audit.export", subject: "audit", details }),
	);
	return toAuditCsv(toAuditFilter(words));
}
