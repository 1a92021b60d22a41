import { fill, line, mix, polygon, rect, repeat } from "./brush.ts";
import type { Scene, Sheet } from "./sheet.ts";
import { listener, listSeats } from "./sitters.ts";
import { rays } from "./sky.ts";
import { curtain, flowers, hairdo, lectern, presidium, SHIRTS, speaker } from "./stage.ts";

const SKIN = "#b9805a";

function room(sheet: Sheet): string {
	const windowAt = (near: number, far: number) =>
		polygon([
			[near, 250 - (330 - near) * 0.34],
			[far, 250 - (330 - far) * 0.34],
			[far, 466 + (330 - far) * 0.34],
			[near, 466 + (330 - near) * 0.34],
		]);
	const panes = [
		[-60, 70],
		[118, 200],
		[234, 290],
	]
		.map(([near = 0, far = 0]) => windowAt(near, far))
		.join("");
	const bars = [[5], [159], [262]]
		.map(([x = 0]) => `M${x} ${250 - (330 - x) * 0.34}V${466 + (330 - x) * 0.34}`)
		.join("");
	const lamps = [
		[0.25, 60],
		[0.55, 44],
		[0.85, 30],
	]
		.map(([near = 0, thick = 0]) =>
			[-1, 1]
				.map((side) =>
					polygon([
						[720 + side * (150 + (1 - near) * 330), 150 * near - 4],
						[720 + side * (230 + (1 - near) * 420), 150 * near - 4],
						[720 + side * (220 + (1 - near) * 400), 150 * near + thick * 0.24],
						[720 + side * (145 + (1 - near) * 318), 150 * near + thick * 0.24],
					]),
				)
				.join(""),
		)
		.join("");
	return (
		fill(rect(0, 0, 1440, 960), sheet.horizontal(0, 1440, { 0: "#efdcb4", 0.5: "#e3c898", 1: "#a98a68" })) +
		fill("M0 0H1440L1110 160H330Z", sheet.vertical(0, 160, { 0: "#b59a78", 1: "#d9c096" })) +
		fill("M1440 0L1110 160V590L1440 960Z", sheet.horizontal(1110, 1440, { 0: "#c3a47a", 1: "#8a6c52" })) +
		fill("M1110 506L1440 690V960L1110 590ZM330 506L0 690V960L330 590Z", "#8f6242", 0.6) +
		fill(panes, sheet.vertical(150, 620, { 0: "#d9efe4", 0.6: "#fbf3cf", 1: "#b9d49a" })) +
		line(bars, "#8a6a4a", 7) +
		fill(lamps, "#fff8e0") +
		fill("M330 590H1110L1440 960H0Z", sheet.vertical(590, 960, { 0: "#b98a5e", 1: "#5d3c2e" }))
	);
}

function hallStage(sheet: Sheet): string {
	return (
		curtain(sheet, 380, 176, 680, 350, "#a3302a", 38) +
		fill(rect(372, 166, 696, 22), "#7d221f") +
		fill(rect(340, 520, 770, 20), "#d9ae74") +
		fill(rect(340, 538, 770, 56), "#8f5c3a") +
		fill(
			repeat(24, (index) => rect(340 + index * 33, 538, 3, 56)),
			"#6d422a",
			0.6,
		) +
		presidium(sheet, 440, 500, 4, 66) +
		speaker(926, 522, 190) +
		lectern(sheet, 884, 524, 112) +
		flowers(sheet, 400, 530, 70, 64) +
		flowers(sheet, 1040, 530, 70, 64)
	);
}

/** A meeting in a commune hall, seen from its last row. */
export const meetingHall: Scene = (sheet) => {
	const rows = [
		{ y: 590, size: 62, spacing: 84 },
		{ y: 640, size: 82, spacing: 112 },
		{ y: 706, size: 112, spacing: 152 },
		{ y: 800, size: 158, spacing: 214 },
		{ y: 930, size: 224, spacing: 300 },
	];
	const people = listSeats({ rows, eyeX: 720, aisle: 0.72 }).map(({ x, y, size, row }) =>
		listener({
			x: x + sheet.between(-4, 4),
			y: y + sheet.between(-3, 3),
			size,
			top: sheet.pick(SHIRTS),
			...hairdo(sheet),
			skin: SKIN,
			seat: mix("#6b3f2c", "#c79a6a", 0.32 - row * 0.07),
		}),
	);
	const dusk = sheet.radial(720, 430, 980, { 0: ["#2a1616", 0], 0.55: ["#2a1616", 0.06], 1: ["#1f1014", 0.62] });
	return (
		room(sheet) +
		hallStage(sheet) +
		people.join("") +
		rays(sheet, -160, 120, [0.34, 0.46, 0.58, 0.7], 1250, "#fff3c8", 0.42) +
		fill(rect(0, 0, 1440, 960), dusk)
	);
};
