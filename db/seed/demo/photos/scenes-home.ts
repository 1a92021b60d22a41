import { dab, ellipse, fill, line, mix, place, polygon, rect, repeat } from "./brush.ts";
import { garden } from "./garden.ts";
import { num, type Scene, type Sheet } from "./sheet.ts";
import { floorSitter } from "./sitters.ts";
import { rays } from "./sky.ts";
import { banana, palm } from "./trees.ts";

const GREEN = { dark: "#1f4a38", mid: "#3d7a48", light: "#a8bf58" };

const HAIR = "#241c1f";

const SKIN = "#b47a54";

function planks(sheet: Sheet, top: number, far: string, near: string): string {
	const seams = repeat(
		22,
		(index) => `M${num(720 + (index - 10.5) * 92)} ${top}L${num(720 + (index - 10.5) * 170)} 970`,
	);
	const grain = repeat(180, () => dab(sheet.between(0, 1440), sheet.between(top, 960), sheet.between(40, 130), 2.6, 0));
	return (
		fill(rect(0, top, 1440, 960 - top), sheet.vertical(top, 960, { 0: far, 1: near })) +
		line(seams, mix(near, "#1a1012", 0.4), 3, 0.6) +
		fill(grain, mix(far, "#fff0c8", 0.4), 0.3) +
		fill(rect(0, top, 1440, 12), mix(near, "#1a1012", 0.3))
	);
}

/** A length of woven cloth hanging from a pole: stripes, lozenges, a fringe. */
function hangingCloth(x: number, y: number, width: number, height: number, ground: string): string {
	const rows = Math.floor(height / 58);
	const lozenge = (row: number, size: number) =>
		polygon([
			[x + width / 2 - size * 1.3, y + 34 + row * 58],
			[x + width / 2, y + 34 + row * 58 - size],
			[x + width / 2 + size * 1.3, y + 34 + row * 58],
			[x + width / 2, y + 34 + row * 58 + size],
		]);
	const stripe = (at: number, wide: number) =>
		rect(x + width * at, y, wide, height) + rect(x + width * (1 - at) - wide, y, wide, height);
	const teeth = repeat(
		Math.floor(height / 14),
		(index) =>
			polygon([
				[x + width * 0.24, y + index * 14],
				[x + width * 0.33, y + index * 14 + 7],
				[x + width * 0.24, y + index * 14 + 14],
			]) +
			polygon([
				[x + width * 0.76, y + index * 14],
				[x + width * 0.67, y + index * 14 + 7],
				[x + width * 0.76, y + index * 14 + 14],
			]),
	);
	const fringe = repeat(Math.floor(width / 7), (index) => `M${num(x + 4 + index * 7)} ${num(y + height)}v26`);
	return (
		fill(rect(x, y, width, height), ground) +
		fill(stripe(0.05, width * 0.05) + stripe(0.18, width * 0.03), "#b5322c") +
		fill(stripe(0.12, 4), "#e9b44c") +
		fill(teeth, "#efe2c0") +
		fill(
			repeat(rows, (row) => lozenge(row, 20)),
			"#e9b44c",
		) +
		fill(
			repeat(rows, (row) => lozenge(row, 13)),
			"#7a2026",
		) +
		fill(
			repeat(rows, (row) => lozenge(row, 6)),
			"#f4ead0",
		) +
		line(fringe, ground, 3) +
		fill(rect(x + width * 0.86, y, width * 0.14, height), "#100c12", 0.25)
	);
}

function bambooWall(sheet: Sheet): string {
	const slats = repeat(20, (index) => rect(index * 46 - 10, 0, 42, 740));
	const knots = repeat(60, () => rect(Math.floor(sheet.between(0, 20)) * 46 - 10, sheet.between(20, 720), 42, 5));
	return (
		fill(rect(-10, 0, 930, 740), "#4a2f22") +
		fill(slats, sheet.horizontal(0, 920, { 0: "#7a5234", 0.6: "#b07f4c", 1: "#d9a866" })) +
		fill(knots, "#5a3a26", 0.7) +
		fill(rect(-10, 0, 930, 160), sheet.vertical(0, 160, { 0: ["#1a1012", 0.7], 1: ["#1a1012", 0] }))
	);
}

/** Warp and cloth between the weaver's waist and the bar at her feet; units of the sitter. */
function loom(): string {
	const near = [22, -36, 40, -19] as const;
	const far = [112, -46, 130, -29] as const;
	const at = (along: number, across: number): readonly [number, number] => [
		near[0] + (far[0] - near[0]) * along + (near[2] - near[0]) * across,
		near[1] + (far[1] - near[1]) * along + (near[3] - near[1]) * across,
	];
	const patch = (from: number, to: number, low = 0, high = 1) =>
		polygon([at(from, low), at(to, low), at(to, high), at(from, high)]);
	const threads = repeat(26, (index) => {
		const [[x1, y1], [x2, y2]] = [at(0.34, index / 25), at(1, index / 25)];
		return `M${num(x1)} ${num(y1)}L${num(x2)} ${num(y2)}`;
	});
	const diamonds = (size: number) =>
		repeat(5, (index) =>
			polygon([
				at(0.025 + index * 0.065 - size * 0.4, 0.5),
				at(0.025 + index * 0.065, 0.5 - size * 2.4),
				at(0.025 + index * 0.065 + size * 0.4, 0.5),
				at(0.025 + index * 0.065, 0.5 + size * 2.4),
			]),
		);
	const bar = (along: number, thick: number, paint: string) =>
		line(`M${at(along, -0.14).map(num).join(" ")}L${at(along, 1.14).map(num).join(" ")}`, paint, thick);
	return (
		fill(patch(0, 1), "#2a1a20", 0.55) +
		line(threads, "#c8453a", 0.55) +
		fill(patch(0.34, 1, 0.38, 0.62), "#e9d2a0", 0.35) +
		fill(patch(0, 0.35), "#7a2026") +
		fill(patch(0, 0.35, 0, 0.12) + patch(0, 0.35, 0.88, 1), "#1f1a24") +
		fill(patch(0, 0.35, 0.17, 0.22) + patch(0, 0.35, 0.78, 0.83), "#e9b44c") +
		fill(diamonds(0.07), "#f0e3c0") +
		fill(diamonds(0.04), "#1f1a24") +
		bar(0, 3, "#8a5a36") +
		bar(0.4, 3.4, "#5a3826") +
		bar(0.62, 2, "#c79a5e") +
		bar(0.72, 1.6, "#c79a5e") +
		bar(1, 4, "#8a5a36")
	);
}

function yarn(sheet: Sheet, x: number, y: number, radius: number, color: string): string {
	const turns = repeat(12, () =>
		dab(
			x + sheet.between(-0.2, 0.2) * radius,
			y + sheet.between(-0.6, 0.6) * radius,
			radius * 1.5,
			radius * 0.05,
			sheet.between(-0.6, 0.6),
		),
	);
	return (
		fill(ellipse(x, y, radius), color) +
		fill(turns, mix(color, "#fff0d0", 0.45), 0.7) +
		fill(dab(x + radius * 0.2, y + radius * 0.62, radius * 1.3, radius * 0.3, -0.2), "#100c12", 0.25)
	);
}

function yarnBasket(sheet: Sheet, x: number, y: number): string {
	const weave = repeat(5, (index) => `M${x - 96 + index * 5} ${y + 20 + index * 17}H${x + 96 - index * 5}`);
	return (
		yarn(sheet, x - 50, y - 10, 38, "#b5322c") +
		yarn(sheet, x + 46, y - 8, 36, "#2b3350") +
		yarn(sheet, x, y - 32, 38, "#e0a63c") +
		fill(
			polygon([
				[x - 108, y],
				[x + 108, y],
				[x + 80, y + 104],
				[x - 80, y + 104],
			]),
			"#b98a50",
		) +
		line(weave, "#6b4a2c", 4, 0.7) +
		fill(rect(x - 112, y - 6, 224, 12), "#d9ae70") +
		yarn(sheet, x - 156, y + 86, 30, "#efe2c0")
	);
}

const WEAVER = { x: 500, y: 850, height: 470 } as const;

function weaverFar(sheet: Sheet): string {
	const { x, y, height } = WEAVER;
	const scale = height / 90;
	return [
		garden(sheet, 560),
		palm(sheet, 1250, 640, 420, GREEN, "#6a5644", -20),
		banana(sheet, 1020, 680, 300, GREEN),
		bambooWall(sheet),
		hangingCloth(130, 92, 150, 420, "#1f1a2a"),
		hangingCloth(330, 92, 130, 330, "#5e1a1e"),
		hangingCloth(690, 92, 150, 390, "#22283c"),
		fill(rect(60, 78, 860, 18), "#8a5a36") + fill(rect(60, 78, 860, 6), "#c79a5e"),
		planks(sheet, 720, "#b98453", "#5a3626"),
		fill(rect(900, 0, 34, 740), "#5a3a28") +
			fill(rect(900, 0, 10, 740), "#8a5f40") +
			fill(rect(1376, 0, 34, 740), "#5a3a28") +
			fill(rect(900, 600, 540, 16), "#7a5238") +
			line(
				repeat(9, (index) => `M${970 + index * 52} 612V722`),
				"#7a5238",
				9,
			),
		fill("M934 724H1440V960H1120Z", "#ffe9b0", 0.3),
		fill(dab(x + 190, y + 6, 860, 40, 0), "#2a1614", 0.5),
		line(
			`M${x + 128 * scale - 60} ${y - 40 * scale}V${y + 4}M${x + 132 * scale - 24} ${y - 30 * scale}V${y + 16}`,
			"#5a3a28",
			18,
		),
		floorSitter(
			{ x, y, height, color: "#1f1c2b", top: "#27304e", hair: HAIR, skin: SKIN },
			{ reach: "loom", isLongHaired: true },
		),
	].join("");
}

function weaverNear(sheet: Sheet): string {
	const { x, y, height } = WEAVER;
	const scale = height / 90;
	const hem = [86, 92, 99]
		.map((at, index) =>
			polygon([
				[at, -22 + index * 1.2],
				[at + 3, -21.4 + index * 1.2],
				[at + 3, -1.4],
				[at, -1.2],
			]),
		)
		.join("");
	const trim =
		fill(hem, "#e9b44c") +
		fill(
			polygon([
				[89, -20.8],
				[92, -20.2],
				[92, -1.4],
				[89, -1.4],
			]),
			"#b5322c",
		);
	return [
		place(
			trim +
				line("M-22 -20Q2 -12 24 -30", "#a86a3c", 4.4) +
				loom() +
				line("M3 -55Q8 -40 16 -36L34 -40", "#27304e", 9.5) +
				fill(ellipse(45, -43, 4.4, 3.6), SKIN) +
				line("M34 -40L42 -42", SKIN, 6),
			x,
			y,
			scale,
		),
		yarnBasket(sheet, 1290, 824),
		rays(sheet, 1380, 60, [2.42, 2.54, 2.66], 1150, "#fff0bc", 0.4),
		fill(
			rect(0, 0, 1440, 960),
			sheet.radial(820, 560, 1000, { 0: ["#1a0f0e", 0], 0.6: ["#1a0f0e", 0.05], 1: ["#1a0f0e", 0.55] }),
		),
	].join("");
}

/** A woman weaving at a backstrap loom on the veranda of her house. */
export const weaver: Scene = (sheet) => weaverFar(sheet) + weaverNear(sheet);
