import { db } from "../../db/client.ts";
import { listOpenCoverages } from "../../db/queries/live.ts";
import { keepRead } from "../../lib/kept-reads.ts";
import { OPEN_COVERAGES_TAG } from "./live.ts";

/** Articles that are being told while it happens: few, and lists mark them. */
export function getOpenCoverages(): Promise<ReadonlySet<number>> {
	return keepRead("open-coverages", [OPEN_COVERAGES_TAG], async () => new Set(await listOpenCoverages(db.read)));
}
