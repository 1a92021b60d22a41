import type { OfficeHolderValues, OrgUnitValues } from "../../db/queries/organisation.ts";
import { formatDay, parseDay } from "../../lib/dates.ts";
import { PersonError } from "../../lib/person-error.ts";

export const ORGANISATION_PATH = "/co-cau-to-chuc";
export const DESK_ORGANISATION_PATH = "/admin/to-chuc";
/** The cache tag of everything that shows units and office holders. */
export const ORGANISATION_TAG = "organisation";

export type UnitInput = OrgUnitValues;
export type HolderInput = Omit<OfficeHolderValues, "unitId">;

/** Days between which something holds, both included; null is not known, or no end. */
export interface Validity {
	validFrom: string | null;
	validUntil: string | null;
}

export type ValidityState = "coming" | "current" | "former";

export function toValidityState({ validFrom, validUntil }: Validity, today: string): ValidityState {
	if (validUntil !== null && validUntil < today) return "former";
	return validFrom !== null && validFrom > today ? "coming" : "current";
}

const toDay = (day: string) => formatDay(parseDay(day));

/** "Từ 01/07/2025", "01/10/2020 – 30/06/2025"; empty when no day is known. */
export function toValidityWords({ validFrom, validUntil }: Validity): string {
	if (validFrom !== null && validUntil !== null) return `${toDay(validFrom)} – ${toDay(validUntil)}`;
	if (validFrom !== null) return `Từ ${toDay(validFrom)}`;
	return validUntil === null ? "" : `Đến ${toDay(validUntil)}`;
}

export function toUnitPath({ slug }: { slug: string }): string {
	return `${ORGANISATION_PATH}/${slug}`;
}

export function toDeskUnitPath(unitId: number): string {
	return `${DESK_ORGANISATION_PATH}/${unitId}`;
}

/** A unit or office holder cannot be kept as it was typed; nothing was changed. */
export class OrganisationError extends PersonError {
	override name = "OrganisationError";
}
