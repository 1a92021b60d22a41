import { db } from "../../db/client.ts";
import {
	type ArrangementRow,
	getArrangementDraft,
	getLiveArrangement,
	listPublishedArrangements,
} from "../../db/queries/arrangements.ts";
import { keepRead } from "../../lib/kept-reads.ts";
import { recordExpiry } from "../../lib/page-record.ts";
import {
	type Arrangement,
	AS_IT_COMES,
	type Pin,
	parseArrangement,
	type Surface,
	toArrangementTag,
} from "./arrangement.ts";

/** How many older versions can be taken up again. */
const HISTORY = 20;

/** The arrangement readers see. */
export function getArrangement(surface: Surface): Promise<Arrangement> {
	return keepRead(`arrangement:${surface}`, [toArrangementTag(surface)], async () => {
		const row = await getLiveArrangement(db.read, surface);
		return row ? parseArrangement(row.document) : AS_IT_COMES;
	});
}

/** The pins whose time is not over; the page expires with the next of them. */
export function listOpenPins({ pins }: Arrangement, now = new Date()): Pin[] {
	const open = pins.filter(({ until }) => until === null || until > now);
	for (const { until } of open) if (until) recordExpiry(until);
	return open;
}

/** What is being prepared, or else what readers see. */
export async function getPreparedArrangement(surface: Surface): Promise<Arrangement> {
	const draft = await getArrangementDraft(db.read, surface);
	return draft ? parseArrangement(draft.document) : getArrangement(surface);
}

export interface DeskArrangement {
	/** What is being prepared; null when nothing is. */
	draft: ArrangementRow | null;
	/** The newest first; the first is what readers see. */
	published: ArrangementRow[];
	shown: Arrangement;
}

/** A surface as its editors see it. */
export async function getDeskArrangement(surface: Surface): Promise<DeskArrangement> {
	const [draft, published] = [
		await getArrangementDraft(db.read, surface),
		await listPublishedArrangements(db.read, surface, HISTORY),
	];
	const row = draft ?? published[0];
	return { draft, published, shown: row ? parseArrangement(row.document) : AS_IT_COMES };
}
