import { db } from "../../db/client.ts";
import {
	getOfficeHolder,
	getOrgUnit,
	getOrgUnitBySlug,
	listOfficeHolders,
	listOrgUnits,
	type OfficeHolderRow,
	type OrgUnitRow,
} from "../../db/queries/organisation.ts";
import { toDayKey } from "../../lib/dates.ts";
import { recordTags, rememberInRecord } from "../../lib/page-record.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import type { Photo } from "../media/photo.ts";
import { getPhotos } from "../media/photos.ts";
import { ORGANISATION_TAG, toValidityState } from "./organisation.ts";

/** Somebody in a post, with the photograph when there is one. */
export type Holder = OfficeHolderRow & { photo: Photo | null };

/** A unit with those in its posts today, and those who held them before, the last first. */
export interface Unit extends OrgUnitRow {
	holders: Holder[];
	formerHolders: Holder[];
}

function toUnit(unit: OrgUnitRow, rows: readonly OfficeHolderRow[], photos: ReadonlyMap<number, Photo>): Unit {
	// The frame of every page expires at midnight, and with it what depends on the day.
	const today = toDayKey(new Date());
	const all = rows
		.filter(({ unitId }) => unitId === unit.id)
		.map((row) => ({ ...row, photo: (row.mediaId !== null && photos.get(row.mediaId)) || null }));
	const formerHolders = all.filter((holder) => toValidityState(holder, today) === "former");
	formerHolders.sort((one, other) => (other.validUntil ?? "").localeCompare(one.validUntil ?? ""));
	return { ...unit, holders: all.filter((holder) => toValidityState(holder, today) === "current"), formerHolders };
}

/** Units there are today, in their order, and units that are no more. */
export function listUnits(): Promise<{ current: Unit[]; former: Unit[] }> {
	recordTags(ORGANISATION_TAG);
	return rememberInRecord("organisation", async () => {
		const rows = await listOfficeHolders(db.read, null);
		const photos = await getPhotos(rows.map(({ mediaId }) => mediaId));
		const units = (await listOrgUnits(db.read)).map((unit) => toUnit(unit, rows, photos));
		const today = toDayKey(new Date());
		const ofState = (state: string) => units.filter((unit) => toValidityState(unit, today) === state);
		return { current: ofState("current"), former: ofState("former") };
	});
}

/** The unit at an address; null for none, and for one that does not exist yet. */
export function getUnitPage(slug: string): Promise<Unit | null> {
	recordTags(ORGANISATION_TAG);
	return rememberInRecord(`unit:${slug}`, async () => {
		const unit = await getOrgUnitBySlug(db.read, slug);
		if (!unit || toValidityState(unit, toDayKey(new Date())) === "coming") return null;
		const rows = await listOfficeHolders(db.read, unit.id);
		return toUnit(unit, rows, await getPhotos(rows.map(({ mediaId }) => mediaId)));
	});
}

/** Every unit, whatever its days. @throws NotAllowedError. */
export async function listDeskUnits(actor: Actor): Promise<OrgUnitRow[]> {
	requireCan(actor, "organisation.edit");
	return listOrgUnits(db.read);
}

/** A unit with everybody who holds, held or will hold a post in it. @throws NotAllowedError. */
export async function getDeskUnit(
	actor: Actor,
	id: number,
): Promise<{ unit: OrgUnitRow; holders: OfficeHolderRow[] } | null> {
	requireCan(actor, "organisation.edit");
	const unit = await getOrgUnit(db.read, id);
	return unit && { unit, holders: await listOfficeHolders(db.read, id) };
}

/** @throws NotAllowedError. */
export async function getDeskHolder(actor: Actor, id: number): Promise<OfficeHolderRow | null> {
	requireCan(actor, "organisation.edit");
	return getOfficeHolder(db.read, id);
}
