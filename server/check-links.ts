import { followDueLinks } from "../features/link-check/follow-due-links.ts";
import { gatherLinks } from "../features/link-check/gather-links.ts";
import { ASKED_FOR } from "../features/link-check/recheck-link.ts";
import { toClockParts, toDayKey } from "../lib/dates.ts";
import { resolveTarget } from "./routes.ts";
import type { WorkerTask } from "./worker.ts";

const LOOK_MS = 20_000;
/** By the clock of Vietnam, after the backup. */
const FROM_HOUR = 3;
const TO_HOUR = 5;
/** One question a second to any host. */
const PAUSE_MS = 1000;

interface LinkCheckSettings {
	siteOrigin: string;
	mayBeLoopback: boolean;
}

/** Whether the portal has pages at an address of that form. */
export function isKnownAddress(address: string): boolean {
	const { kind } = resolveTarget(address);
	return kind !== "unknown" && kind !== "malformed";
}

/** Follows links at night, a week after they were well or a day after they failed; by day those somebody asked for. */
export function createLinkCheck({ siteOrigin, mayBeLoopback }: LinkCheckSettings): WorkerTask {
	let gatheredOn = "";
	return {
		name: "check-links",
		everyMs: LOOK_MS,
		run: async (now, signal) => {
			const { hour } = toClockParts(now);
			const isNight = hour >= FROM_HOUR && hour < TO_HOUR;
			const day = toDayKey(now);
			if (isNight && gatheredOn !== day) {
				await gatherLinks(siteOrigin, now, signal);
				gatheredOn = day;
			}
			const request = { siteOrigin, isPage: isKnownAddress, mayBeLoopback, pauseMs: PAUSE_MS, signal };
			await followDueLinks(isNight ? now : ASKED_FOR, request);
		},
	};
}
