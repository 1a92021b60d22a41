import { eq, sql } from "drizzle-orm";
import { databaseEngine } from "../lib/env.ts";
import { db } from "./client.ts";
import { auditLog } from "./tables.ts";

const GUARDS = ["audit_log_no_update", "audit_log_no_delete"] as const;

/** As somebody could who owns the database: the guards of the log are taken away for one statement. */
async function withoutGuards(
	work: (tx: Parameters<Parameters<typeof db.tx>[0]>[0]) => Promise<unknown>,
): Promise<void> {
	const isServer = databaseEngine() === "postgres";
	await db.tx(async (tx) => {
		const execute = async (text: string) => {
			if (isServer) await (tx as unknown as { execute: (query: unknown) => Promise<unknown> }).execute(sql.raw(text));
			else tx.run(sql.raw(text));
		};
		if (isServer) await execute("alter table audit_log disable trigger user");
		else for (const name of GUARDS) await execute(`drop trigger ${name}`);
		await work(tx);
		if (isServer) await execute("alter table audit_log enable trigger user");
		else
			for (const name of GUARDS)
				await execute(
					`create trigger ${name} before ${name.slice("audit_log_no_".length)} on audit_log begin select raise(abort, 'audit rows are never changed'); end`,
				);
	});
}

/** Changes or removes a row of the log behind the portal's back. @returns what puts it back as it was. */
export async function changeAuditForTest(change: {
	id: number;
	actorName?: string;
	isRemoved?: true;
}): Promise<() => Promise<void>> {
	const [row] = await db.read.select().from(auditLog).where(eq(auditLog.id, change.id));
	if (!row) throw new Error(`no audit row ${change.id}`);
	await withoutGuards((tx) => tx.delete(auditLog).where(eq(auditLog.id, change.id)));
	const { actorName, isRemoved } = change;
	if (!isRemoved) await db.tx((tx) => tx.insert(auditLog).values({ ...row, actorName: actorName ?? row.actorName }));
	return async () => {
		if (!isRemoved) await withoutGuards((tx) => tx.delete(auditLog).where(eq(auditLog.id, change.id)));
		await db.tx((tx) => tx.insert(auditLog).values(row));
	};
}
