import { and, asc, eq, notInArray, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { officeHolders, orgUnits } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export type OrgUnitRow = typeof orgUnits.$inferSelect;
export type OrgUnitValues = Omit<OrgUnitRow, "id" | "version" | "slug" | "isDemo" | "updatedAt">;
export type OfficeHolderRow = typeof officeHolders.$inferSelect;
export type OfficeHolderValues = Omit<OfficeHolderRow, "id" | "version" | "isDemo" | "updatedAt">;

/** Every unit, also those that are no more, in the order of the page. */
export async function listOrgUnits(reader: Reader): Promise<OrgUnitRow[]> {
	return reader.select().from(orgUnits).orderBy(asc(orgUnits.position), asc(orgUnits.id));
}

export async function getOrgUnit(reader: Reader, id: number): Promise<OrgUnitRow | null> {
	const rows = await reader.select().from(orgUnits).where(eq(orgUnits.id, id));
	return rows[0] ?? null;
}

export async function getOrgUnitBySlug(reader: Reader, slug: string): Promise<OrgUnitRow | null> {
	const rows = await reader.select().from(orgUnits).where(eq(orgUnits.slug, slug));
	return rows[0] ?? null;
}

/** Who holds, held or will hold a post, of one unit or of all (null), in the order of the page. */
export async function listOfficeHolders(reader: Reader, unitId: number | null): Promise<OfficeHolderRow[]> {
	return reader
		.select()
		.from(officeHolders)
		.where(unitId === null ? undefined : eq(officeHolders.unitId, unitId))
		.orderBy(asc(officeHolders.unitId), asc(officeHolders.position), asc(officeHolders.id));
}

export async function getOfficeHolder(reader: Reader, id: number): Promise<OfficeHolderRow | null> {
	const rows = await reader.select().from(officeHolders).where(eq(officeHolders.id, id));
	return rows[0] ?? null;
}

/** @returns the new unit's id. */
export async function insertOrgUnit(
	tx: Tx,
	values: OrgUnitValues & { slug: string; isDemo?: boolean },
): Promise<number> {
	const row = { ...values, updatedAt: new Date() };
	return requireInsertedId(await tx.insert(orgUnits).values(row).returning({ id: orgUnits.id }));
}

export async function updateOrgUnit(tx: Tx, id: number, values: OrgUnitValues & { slug: string }): Promise<void> {
	await tx
		.update(orgUnits)
		.set({ ...values, version: sql`${orgUnits.version} + 1`, updatedAt: new Date() })
		.where(eq(orgUnits.id, id));
}

/** @returns the new row's id. */
export async function insertOfficeHolder(tx: Tx, values: OfficeHolderValues & { isDemo?: boolean }): Promise<number> {
	const row = { ...values, updatedAt: new Date() };
	return requireInsertedId(await tx.insert(officeHolders).values(row).returning({ id: officeHolders.id }));
}

export async function updateOfficeHolder(tx: Tx, id: number, values: OfficeHolderValues): Promise<void> {
	await tx
		.update(officeHolders)
		.set({ ...values, version: sql`${officeHolders.version} + 1`, updatedAt: new Date() })
		.where(eq(officeHolders.id, id));
}

export async function deleteOfficeHolder(tx: Tx, id: number): Promise<void> {
	await tx.delete(officeHolders).where(eq(officeHolders.id, id));
}

/** Deletes the invented office holders, and the invented units in which nobody is left. */
export async function deleteDemoOrganisation(tx: Tx): Promise<void> {
	await tx.delete(officeHolders).where(eq(officeHolders.isDemo, true));
	const peopled = tx.select({ id: officeHolders.unitId }).from(officeHolders);
	await tx.delete(orgUnits).where(and(eq(orgUnits.isDemo, true), notInArray(orgUnits.id, peopled)));
}
