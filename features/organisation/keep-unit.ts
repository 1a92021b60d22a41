import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import {
	getOrgUnit,
	getOrgUnitBySlug,
	insertOrgUnit,
	listOrgUnits,
	type OrgUnitRow,
	updateOrgUnit,
} from "../../db/queries/organisation.ts";
import { findSlug, isSameName, toSlug } from "../../lib/slug.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { ORGANISATION_TAG, OrganisationError, type UnitInput } from "./organisation.ts";

/** A unit, and the version of it that was looked at. */
export interface UnitAtVersion {
	unitId: number;
	baseVersion: number;
}

async function requireUnit(tx: Tx, { unitId, baseVersion }: UnitAtVersion): Promise<OrgUnitRow> {
	const unit = await getOrgUnit(tx, unitId);
	if (!unit) throw new OrganisationError(`no unit ${unitId}`, "Đơn vị này không còn.");
	if (unit.version === baseVersion) return unit;
	throw new OrganisationError(
		`unit ${unitId}: saved from version ${baseVersion}, now at ${unit.version}`,
		`Trong lúc đó người khác đã lưu đơn vị này với tên “${unit.name}”. Phần bạn ghi còn trong ô và chưa được lưu; mở lại ở trang khác để đối chiếu.`,
	);
}

/** The address of a unit's name; names that differ in marks alone get one each. @throws OrganisationError for a taken name. */
async function toFreeSlug(tx: Tx, name: string, unitId: number | null): Promise<string> {
	const owner = (await listOrgUnits(tx)).find((unit) => unit.id !== unitId && isSameName(unit.name, name));
	if (owner) throw new OrganisationError(`unit ${owner.id} has that name`, `Đã có đơn vị tên “${owner.name}”.`);
	const find = async (slug: string) => {
		const row = await getOrgUnitBySlug(tx, slug);
		return row?.id === unitId ? null : row;
	};
	return (await findSlug(toSlug(name) || "don-vi", find, () => false)).slug;
}

async function note(tx: Tx, actor: Actor, unitId: number, action: string, details: Record<string, string>) {
	await bumpTags(tx, "changed", [ORGANISATION_TAG]);
	await insertAuditEntry(tx, { ...toActorColumns(actor), action, subject: `org-unit:${unitId}`, details });
}

/** Thêm đơn vị. @returns its id. @throws NotAllowedError, OrganisationError when the name is taken. */
export async function addUnit(actor: Actor, input: UnitInput): Promise<number> {
	requireCan(actor, "organisation.edit");
	return db.tx(async (tx) => {
		const id = await insertOrgUnit(tx, { ...input, slug: await toFreeSlug(tx, input.name, null) });
		await note(tx, actor, id, "org-unit.add", { title: input.name });
		return id;
	});
}

/** Sửa đơn vị. @throws NotAllowedError, OrganisationError when it is gone, was saved meanwhile, or the name is taken. */
export async function changeUnit(actor: Actor, at: UnitAtVersion, input: UnitInput): Promise<void> {
	requireCan(actor, "organisation.edit");
	await db.tx(async (tx) => {
		const before = await requireUnit(tx, at);
		await updateOrgUnit(tx, at.unitId, { ...input, slug: await toFreeSlug(tx, input.name, at.unitId) });
		await note(tx, actor, at.unitId, "org-unit.edit", { before: before.name, after: input.name });
	});
}
