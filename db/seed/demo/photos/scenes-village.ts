import { dab, fade, fill, line, polygon, rect, repeat, type Tones } from "./brush.ts";
import { cottage } from "./buildings.ts";
import { below, contour, drifts, hatch, hill } from "./land.ts";
import { person } from "./people.ts";
import { num, type Scene, type Sheet } from "./sheet.ts";
import { disc, heap, sky, strips } from "./sky.ts";
import { broadTree, grass, leafMass, palm, treeFringe } from "./trees.ts";

const GREEN: Tones = { dark: "#1f4634", mid: "#3d7445", light: "#a4ba55" };

const HAIR = "#2b1f20";

const LONGHOUSE_ROOF = "M420 668Q520 430 548 128Q720 96 892 128Q920 430 1020 668Q720 690 420 668Z";

/** The tall thatched roof, its ridge comb and the woven band under it. */
function communalRoof(sheet: Sheet): string {
	const light = sheet.horizontal(420, 1020, { 0: "#d99a55", 0.45: "#b06f3c", 0.75: "#7a4630", 1: "#4f2d28" });
	const straw = (count: number, color: string, opacity: number) =>
		fill(
			repeat(count, () => {
				const down = sheet.random();
				const across = sheet.between(-1, 1);
				return dab(
					720 + across * (172 + down ** 1.6 * 125),
					120 + down * 540,
					sheet.between(40, 110),
					sheet.between(2, 5),
					Math.PI / 2 - across * (0.06 + down * 0.32),
				);
			}),
			color,
			opacity,
		);
	const courses = repeat(9, (index) => {
		const down = (index + 1) / 9.4;
		const half = 172 + down ** 1.6 * 125;
		return `M${num(720 - half)} ${num(120 + down * 545)}Q720 ${num(138 + down * 545)} ${num(720 + half)} ${num(120 + down * 545)}`;
	});
	const comb = repeat(17, (index) => {
		const x = 556 + index * 20.5;
		const y = 122 - 14 * Math.sin((index / 16) * Math.PI);
		return polygon([
			[x - 9, y],
			[x, y - (index % 4 === 0 ? 40 : 22)],
			[x + 9, y],
		]);
	});
	const lozenges = repeat(13, (index) => {
		const x = 566 + index * 25.6;
		return polygon([
			[x - 10, 172],
			[x, 158],
			[x + 10, 172],
			[x, 186],
		]);
	});
	const cloth = fill("M546 150Q720 128 894 150L897 196Q720 176 543 196Z", "#7c2525") + fill(lozenges, "#f0c86a");
	const clipped = straw(620, "#5d3527", 0.5) + straw(360, "#f0c383", 0.45) + line(courses, "#4f2d28", 3, 0.45) + cloth;
	return fill(LONGHOUSE_ROOF, light) + sheet.clip(LONGHOUSE_ROOF, clipped) + fill(comb, "#4a2a26");
}

function communalFloor(sheet: Sheet): string {
	const posts = repeat(9, (index) => rect(470 + index * 61, 752, 15, 108));
	const wall = fill(rect(482, 640, 476, 100), sheet.horizontal(480, 960, { 0: "#a06a40", 1: "#4a2c28" }));
	const weave = line(
		repeat(
			30,
			(index) => `M${490 + index * 16} 650L${506 + index * 16} 738M${506 + index * 16} 650L${490 + index * 16} 738`,
		),
		"#3d2422",
		2,
		0.5,
	);
	const shadow = fill(rect(482, 640, 476, 46), sheet.vertical(640, 700, { 0: ["#1c1218", 0.75], 1: ["#1c1218", 0] }));
	const doors = fill(rect(566, 672, 46, 68) + rect(828, 672, 46, 68), "#1f1619");
	const stair = (x: number) =>
		line(
			`M${x} 748L${x - 30} 866M${x + 40} 748L${x + 62} 866${repeat(6, (index) => `M${x - 5 - index * 5} ${764 + index * 17}H${x + 44 + index * 4}`)}`,
			"#6b4230",
			7,
		);
	return (
		fill(dab(760, 872, 900, 34, 0), "#43211e", 0.55) +
		fill(posts, "#4a2c26") +
		fill(rect(440, 738, 560, 18), "#7b4c34") +
		wall +
		weave +
		shadow +
		doors +
		stair(570) +
		stair(832)
	);
}

function festivalPole(x: number, y: number, height: number): string {
	const streamers = repeat(
		4,
		(index) =>
			`M${x} ${y - height + 60 + index * 46}q${26 + index * 4} 8 ${34 + index * 6} 40M${x} ${y - height + 60 + index * 46}q-${26 + index * 4} 8 -${34 + index * 6} 40`,
	);
	const marks = repeat(9, (index) => rect(x - 6, y - height + 70 + index * 50, 12, 14));
	return (
		line(`M${x} ${y}Q${x - 4} ${y - height * 0.6} ${x} ${y - height}q16 -34 44 -34`, "#5a3428", 9) +
		fill(marks, "#b5352c") +
		line(streamers, "#d9a441", 4)
	);
}

function communalHouseFar(sheet: Sheet): string {
	const yard = contour(sheet, { y: 800, rise: 8, wave: 500 });
	return [
		sky(sheet, 640, { 0: "#4f86a0", 0.45: "#a8c2bd", 0.75: "#f6dcae", 1: "#f7b98a" }),
		strips(sheet, 300, 160, "#fdeacb", 13, 0.65),
		heap(sheet, 1180, 520, 560, 200, "#fdebcd", "#d9a999"),
		disc(sheet, { x: 250, y: 500, radius: 54, color: "#fff4d0", halo: "#ffe3a4", reach: 460 }),
		hill(sheet, contour(sheet, { y: 610, rise: 44, wave: 400 }), {
			top: "#8a93a6",
			foot: "#f2cfa8",
			depth: 140,
			shade: "#717f98",
		}),
		hill(sheet, contour(sheet, { y: 680, rise: 24, wave: 300 }), {
			top: "#587a76",
			foot: "#c9b98c",
			depth: 100,
			shade: "#42666a",
		}),
		treeFringe(sheet, () => 770, { height: 92, spacing: 30, color: "#3e6653" }),
		drifts(sheet, 762, 14, "#fbe3bd", 6, 0.5),
		fill(below(yard), sheet.vertical(790, 960, { 0: "#cf9362", 0.5: "#a65a38", 1: "#6b3225" })),
		hatch(sheet, yard, { count: 380, depth: 150, length: 90, width: 5, angle: 0, color: "#e0a877", opacity: 0.45 }),
		cottage(sheet, {
			x: 60,
			y: 822,
			width: 220,
			wall: "#b58a5c",
			shade: "#7f5a42",
			roof: "#8a6a48",
			seam: "#4f3a2e",
			isStilted: true,
		}),
		cottage(sheet, {
			x: 1170,
			y: 818,
			width: 200,
			wall: "#b58a5c",
			shade: "#7f5a42",
			roof: "#8a6a48",
			seam: "#4f3a2e",
			isStilted: true,
		}),
		broadTree(sheet, 1330, 840, 470, GREEN, "#43302a", -1),
		palm(sheet, 330, 806, 430, fade(GREEN, "#5f7a55", 0.2), "#5a463a", -22),
	].join("");
}

function communalHouseNear(sheet: Sheet): string {
	return [
		communalFloor(sheet),
		communalRoof(sheet),
		festivalPole(1090, 880, 620),
		person({
			x: 400,
			y: 900,
			height: 104,
			body: "striding",
			arms: "swing",
			loads: ["basket"],
			color: "#231f2b",
			top: "#8f2f2b",
			head: HAIR,
			trim: "#c2935a",
		}),
		person({ x: 340, y: 912, height: 70, body: "walker", arms: "swing", color: "#2c3450", top: "#efe6cf", head: HAIR }),
		person({
			x: 960,
			y: 906,
			height: 112,
			body: "man",
			arms: "forward",
			color: "#2a2630",
			top: "#39485f",
			head: HAIR,
			isMirrored: true,
		}),
		person({ x: 905, y: 904, height: 108, body: "woman", color: "#231f2b", top: "#2d2732", head: HAIR }),
		grass(sheet, () => 958, 150, 44, "#4b4a2a"),
		leafMass(sheet, { x: 20, y: 930, rx: 180, ry: 70, leaf: 20, tones: { ...GREEN, dark: "#173529" }, light: 1 }),
	].join("");
}

/** The communal house with its roof like an axe blade, at the heart of the village. */
export const communalHouse: Scene = (sheet) => communalHouseFar(sheet) + communalHouseNear(sheet);
