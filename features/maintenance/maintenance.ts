import * as z from "zod";
import { PersonError } from "../../lib/person-error.ts";

/** Key of the setting. */
export const MAINTENANCE_KEY = "maintenance";

/** Where the pause is begun and ended; the only thing that is written meanwhile. */
export const MAINTENANCE_SWITCH = "/admin/bao-tri/doi";

export const MOST_HOURS = 24;
const MOST_LETTERS = 200;

const stored = z.object({ reason: z.string(), until: z.iso.datetime().transform((text) => new Date(text)) });

/** Everything can be read and nothing is written, until a moment. */
export type Maintenance = z.output<typeof stored>;

/** It cannot begin so; nothing was changed. */
export class MaintenanceError extends PersonError {
	override name = "MaintenanceError";
}

/** What holds at a moment; null when nothing does. */
export function toMaintenance(value: unknown, now: Date): Maintenance | null {
	const { data } = stored.safeParse(value);
	return data && data.until > now ? data : null;
}

/** @throws MaintenanceError when it would last too long, or its reason is a story. */
export function requireSoundPause({ hours, reason }: { hours: number; reason: string }): void {
	if (!(hours > 0 && hours <= MOST_HOURS))
		throw new MaintenanceError(`${hours} hours`, `Hãy ghi số giờ, nhiều nhất ${MOST_HOURS}.`);
	if (reason.length > MOST_LETTERS)
		throw new MaintenanceError("reason too long", `Lý do dài nhất ${MOST_LETTERS} chữ cái.`);
}
