import { fill, rect } from "./brush.ts";
import { contour, hill } from "./land.ts";
import type { Sheet } from "./sheet.ts";
import { disc, sky } from "./sky.ts";
import { treeFringe } from "./trees.ts";

/** The garden beyond the veranda, in morning light. */
export function garden(sheet: Sheet, horizon: number): string {
	return [
		sky(sheet, horizon, { 0: "#8fc0c0", 0.6: "#e6e6c4", 1: "#fdeab8" }),
		disc(sheet, { x: 1080, y: horizon - 190, radius: 46, color: "#fff8dc", halo: "#fff0b8", reach: 460 }),
		hill(sheet, contour(sheet, { y: horizon - 80, rise: 46, wave: 400 }), {
			top: "#8fb2ac",
			foot: "#eee2b4",
			depth: 140,
			shade: "#769f9f",
		}),
		treeFringe(sheet, () => horizon + 20, { height: 120, spacing: 42, color: "#6f9f70" }),
		fill(rect(0, horizon, 1440, 960 - horizon), sheet.vertical(horizon, horizon + 260, { 0: "#a9bf70", 1: "#4f8550" })),
	].join("");
}
