import type { OfficeHolderRow, OrgUnitRow } from "../../db/queries/organisation.ts";
import { formatDay, parseDay } from "../../lib/dates.ts";

/** What the fields of a form hold at first, as it is typed. */
export interface TypedUnit {
	name: string;
	position: string;
	duties: string;
	contact: string;
	validFrom: string;
	validUntil: string;
}

export interface TypedHolder extends Omit<TypedUnit, "contact"> {
	post: string;
	biography: string;
	mediaId: string;
}

const toTyped = (day: string | null) => (day === null ? "" : formatDay(parseDay(day)));

export function toTypedUnit({ name, position, duties, contact, validFrom, validUntil }: OrgUnitRow): TypedUnit {
	const days = { validFrom: toTyped(validFrom), validUntil: toTyped(validUntil) };
	return { name, position: String(position), duties, contact, ...days };
}

export function toTypedHolder(row: OfficeHolderRow): TypedHolder {
	const { name, post, position, duties, biography, mediaId, validFrom, validUntil } = row;
	return {
		...{ name, post, position: String(position), duties, biography, mediaId: String(mediaId ?? "") },
		...{ validFrom: toTyped(validFrom), validUntil: toTyped(validUntil) },
	};
}

/** A new one stands behind those there are. */
export function toNewUnit(position: number): TypedUnit {
	return { name: "", position: String(position), duties: "", contact: "", validFrom: "", validUntil: "" };
}

export function toNewHolder(position: number): TypedHolder {
	const words = { name: "", post: "", duties: "", biography: "", mediaId: "" };
	return { ...words, position: String(position), validFrom: "", validUntil: "" };
}
