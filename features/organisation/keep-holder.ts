import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { listMediaWithVariants } from "../../db/queries/media.ts";
import {
	deleteOfficeHolder,
	getOfficeHolder,
	getOrgUnit,
	insertOfficeHolder,
	type OfficeHolderRow,
	updateOfficeHolder,
} from "../../db/queries/organisation.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { type HolderInput, ORGANISATION_TAG, OrganisationError } from "./organisation.ts";

/** Who holds a post, and the version that was looked at. */
export interface HolderAtVersion {
	holderId: number;
	baseVersion: number;
}

/** "Trưởng ban: Hồ Văn An" */
const toWords = ({ post, name }: Pick<HolderInput, "post" | "name">) => `${post}: ${name}`;

async function requireHolder(tx: Tx, { holderId, baseVersion }: HolderAtVersion): Promise<OfficeHolderRow> {
	const holder = await getOfficeHolder(tx, holderId);
	if (!holder) throw new OrganisationError(`no holder ${holderId}`, "Mục này không còn: có người đã xóa.");
	if (holder.version === baseVersion) return holder;
	throw new OrganisationError(
		`holder ${holderId}: saved from version ${baseVersion}, now at ${holder.version}`,
		`Trong lúc đó người khác đã lưu mục này (${toWords(holder)}). Phần bạn ghi còn trong ô và chưa được lưu; mở lại ở trang khác để đối chiếu.`,
	);
}

async function requirePhoto(tx: Tx, mediaId: number | null): Promise<void> {
	if (mediaId === null) return;
	const [found] = await listMediaWithVariants(tx, [mediaId]);
	if (found?.item.kind !== "photo") {
		throw new OrganisationError(`no picture ${mediaId}`, `Không có ảnh số ${mediaId} trong kho ảnh.`);
	}
}

async function note(tx: Tx, actor: Actor, unitId: number, action: string, details: Record<string, string>) {
	await bumpTags(tx, "changed", [ORGANISATION_TAG]);
	await insertAuditEntry(tx, { ...toActorColumns(actor), action, subject: `org-unit:${unitId}`, details });
}

/** Thêm người giữ chức vụ. @returns the row's id. @throws NotAllowedError, OrganisationError without such a unit or picture. */
export async function addHolder(actor: Actor, unitId: number, input: HolderInput): Promise<number> {
	requireCan(actor, "organisation.edit");
	return db.tx(async (tx) => {
		if (!(await getOrgUnit(tx, unitId))) throw new OrganisationError(`no unit ${unitId}`, "Đơn vị này không còn.");
		await requirePhoto(tx, input.mediaId);
		const id = await insertOfficeHolder(tx, { ...input, unitId });
		await note(tx, actor, unitId, "org-unit.add-holder", { title: toWords(input) });
		return id;
	});
}

/** Sửa người giữ chức vụ. @returns the unit's id. @throws NotAllowedError, OrganisationError. */
export async function changeHolder(actor: Actor, at: HolderAtVersion, input: HolderInput): Promise<number> {
	requireCan(actor, "organisation.edit");
	return db.tx(async (tx) => {
		const before = await requireHolder(tx, at);
		await requirePhoto(tx, input.mediaId);
		await updateOfficeHolder(tx, at.holderId, { ...input, unitId: before.unitId });
		const details = { before: toWords(before), after: toWords(input) };
		await note(tx, actor, before.unitId, "org-unit.edit-holder", details);
		return before.unitId;
	});
}

/**
 * Xóa mục ghi nhầm; whoever has left the post gets a last day instead, and stays visible as such.
 * @returns the unit's id. @throws NotAllowedError, OrganisationError.
 */
export async function removeHolder(actor: Actor, at: HolderAtVersion): Promise<number> {
	requireCan(actor, "organisation.edit");
	return db.tx(async (tx) => {
		const holder = await requireHolder(tx, at);
		await deleteOfficeHolder(tx, at.holderId);
		await note(tx, actor, holder.unitId, "org-unit.remove-holder", { title: toWords(holder) });
		return holder.unitId;
	});
}
