import type { Reader } from "../../db/client.ts";
import { getSourceRow } from "../../db/queries/sources.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import type { Fault } from "../articles/checklist.ts";

interface Sourced {
	id?: number | null;
	publishedAt?: Date | null;
}

const MINUTE_MS = 60_000;

/** What keeps a text that was taken over from readers: its source asks for a time between itself and others (rule C10). */
export async function listSourceFaults(reader: Reader, { id, publishedAt }: Sourced, now: Date): Promise<Fault[]> {
	const source = id ? await getSourceRow(reader, id) : null;
	if (!source?.holdMinutes) return [];
	const rule = `${source.name} cho đăng lại sau ${source.holdMinutes} phút`;
	if (!publishedAt) return [{ weight: "blocks", text: `${rule}: hãy ghi nguồn đăng lúc nào.` }];
	const earliest = new Date(publishedAt.getTime() + source.holdMinutes * MINUTE_MS);
	return now >= earliest ? [] : [{ weight: "blocks", text: `${rule}: sớm nhất lúc ${formatDayAndTime(earliest)}.` }];
}
