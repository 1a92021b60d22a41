import { dab, ellipse, fill, line, place, polygon, rect, repeat } from "./brush.ts";
import { campfire } from "./fire.ts";
import { below, contour, hatch, hill } from "./land.ts";
import type { Scene, Sheet } from "./sheet.ts";
import { floorSitter, groundSitter } from "./sitters.ts";
import { disc, sky, stars, strips } from "./sky.ts";
import { treeFringe } from "./trees.ts";

const SKIN = "#d98f58";
const HAIR = "#1f1618";
const RIM = "#ffb057";
const FIRE = { x: 800, y: 742 };

/** The stilt house behind the fire, one window lit. */
function stiltHouse(sheet: Sheet): string {
	const roof = "M80 470Q170 300 250 214H560Q610 330 690 470Z";
	const wall = rect(140, 464, 500, 124);
	const posts = repeat(7, (index) => rect(150 + index * 78, 588, 13, 92));
	const straw = repeat(130, () =>
		dab(sheet.between(130, 640), sheet.between(240, 462), 54, 2.6, Math.PI / 2 + sheet.between(-0.2, 0.2)),
	);
	const ladder = line(
		`M560 592L606 690M596 592L640 690${repeat(5, (index) => `M${567 + index * 9} ${610 + index * 17}h34`)}`,
		"#3a2420",
		6,
	);
	return (
		fill(posts, "#241a22") +
		fill(wall, sheet.horizontal(140, 640, { 0: "#241a26", 1: "#7a4028" })) +
		fill(rect(300, 500, 64, 66), "#ffc25a", 0.9) +
		line("M332 500v66M300 532h64", "#4a2a20", 5) +
		fill(rect(520, 496, 56, 92), "#1a1218") +
		fill(rect(120, 584, 540, 12), "#5a3424") +
		ladder +
		fill(roof, sheet.horizontal(80, 690, { 0: "#1c1728", 0.6: "#43283a", 1: "#a05a34" })) +
		sheet.clip(roof, fill(straw, "#17121c", 0.4))
	);
}

/** The elder: white hair, a woven blanket over one shoulder, a hand raised to the tale. */
function elder(): string {
	const [x, y, height] = [540, 806, 300] as const;
	const blanket = "M-25 -4Q-30 -44 -18 -60Q-8 -68 0 -65L14 -12Q0 0 -25 -4Z";
	const stripes = "M-18 -58L2 -10M-22 -48L-6 -8M-12 -64L10 -14";
	const beads = repeat(6, (index) => ellipse(2 + index * 2.1, -58 + Math.sin(index / 1.8) * 4, 1.5));
	const teeth = repeat(6, (index) =>
		polygon([
			[-8 + index * 2.9, -48 + index * 6.4],
			[-4 + index * 2.9, -47 + index * 6.4],
			[-7 + index * 2.9, -43 + index * 6.4],
		]),
	);
	const beard = "M9 -68Q15 -68 13.5 -63L10 -54Q6 -58 6 -64Z";
	const band = "M-6 -82Q4 -86 14 -80L14 -77Q4 -82 -6 -78Z";
	return (
		fill(dab(x - 60, y + 4, 300, 24, 0), "#12090e", 0.6) +
		floorSitter({ x, y, height, color: "#2a1c24", top: "#b0643a", hair: "#e9dfce", skin: SKIN }, { reach: "telling" }) +
		place(
			fill(blanket, "#3a1a24") +
				line(stripes, "#c8402c", 2.6) +
				fill(teeth, "#f0d9a0") +
				line("M0 -65L14 -12", "#e9b44c", 2) +
				fill(beard, "#efe6d6") +
				fill(band, "#b5322c") +
				fill(beads, "#f0c860"),
			x,
			y,
			height / 90,
		)
	);
}

function listeners(): string {
	const facing = [
		[1010, 776, 164, "#7d3426"],
		[1118, 800, 184, "#4a2e3e"],
		[1240, 836, 200, "#8f5a2c"],
	] as const;
	const behind = [
		[250, 902, 210, "#1f1720"],
		[440, 950, 250, "#251a20"],
		[660, 968, 204, "#1a141c"],
		[876, 972, 240, "#231820"],
		[1090, 950, 206, "#1c151d"],
		[1320, 962, 246, "#17121a"],
	] as const;
	return (
		facing
			.map(
				([x, y, height, top], index) =>
					fill(dab(x + 40, y + 3, height * 1.1, 18, 0), "#12090e", 0.55) +
					floorSitter(
						{ x, y, height, color: "#2a1a22", top, hair: HAIR, skin: SKIN, isMirrored: true },
						{ reach: "listening", isLongHaired: index !== 1 },
					),
			)
			.join("") +
		behind
			.map(([x, y, height, top], index) =>
				groundSitter({
					x,
					y,
					height,
					top,
					hair: "#120c10",
					rim: RIM,
					tilt: [9, 5, 3, -4, -7, -10][index] ?? 0,
					isLongHaired: index % 3 === 1,
				}),
			)
			.join("")
	);
}

function firelight(sheet: Sheet, reach: number, opacity: number): string {
	return fill(
		ellipse(FIRE.x, FIRE.y - 50, reach),
		sheet.radial(FIRE.x, FIRE.y - 50, reach, {
			0: ["#ffc460", opacity],
			0.4: ["#e9722a", opacity * 0.5],
			1: ["#8a2a1c", 0],
		}),
	);
}

function storyNight(sheet: Sheet): string {
	return [
		sky(sheet, 640, { 0: "#10183a", 0.5: "#27376a", 0.85: "#5f5276", 1: "#a8685e" }, "#8f86b0"),
		stars(sheet, 190, 430, "#f3e9d0"),
		disc(sheet, { x: 1130, y: 180, radius: 52, color: "#f6ecc8", halo: "#aebcdc", reach: 260 }),
		strips(sheet, 330, 60, "#6a6290", 6, 0.45),
		hill(sheet, contour(sheet, { y: 560, rise: 56, wave: 420 }), {
			top: "#2c3360",
			foot: "#6d5468",
			depth: 160,
			shade: "#20274e",
		}),
		treeFringe(sheet, () => 668, { height: 130, spacing: 40, color: "#171b34" }),
		stiltHouse(sheet),
		fill(
			below(() => 660),
			sheet.radial(FIRE.x, FIRE.y, 900, { 0: "#e08a3a", 0.25: "#a04c2a", 0.6: "#4d2630", 1: "#171220" }),
		),
		hatch(sheet, () => 668, {
			count: 380,
			depth: 280,
			length: 90,
			width: 5,
			angle: 0,
			color: "#ffb65a",
			opacity: 0.16,
		}),
	].join("");
}

function storyFire(sheet: Sheet): string {
	return [
		firelight(sheet, 560, 0.55),
		fill(
			repeat(9, (index) =>
				ellipse(FIRE.x - 104 + index * 26, FIRE.y + 12 + Math.sin((index / 8) * Math.PI) * 18, 18, 12),
			),
			"#2a1a1c",
		),
		fill("M700 752L884 722L890 738L706 768ZM712 722L896 756L888 772L706 738Z", "#2a1414"),
		campfire(sheet, FIRE.x, FIRE.y + 8, 190, 240),
		firelight(sheet, 320, 0.42),
		fill(
			repeat(110, () =>
				ellipse(
					FIRE.x + (sheet.random() - 0.5) * 380,
					FIRE.y - 40 - sheet.random() ** 1.4 * 560,
					sheet.between(1.2, 3.4),
				),
			),
			"#ffcf6a",
			0.9,
		),
		elder(),
		listeners(),
		fill(
			rect(0, 0, 1440, 960),
			sheet.radial(760, 640, 1020, { 0: ["#0d0810", 0], 0.6: ["#0d0810", 0.06], 1: ["#08060c", 0.7] }),
		),
	].join("");
}

/** A village elder tells the old story by the fire; children listen. */
export const elderStory: Scene = (sheet) => storyNight(sheet) + storyFire(sheet);
