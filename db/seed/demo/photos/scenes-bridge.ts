import { fill, line, rect, type Tones } from "./brush.ts";
import { below, type Contour, contour, drifts, hatch, hill, mist } from "./land.ts";
import { person } from "./people.ts";
import { num, type Scene, type Sheet } from "./sheet.ts";
import { disc, sky, strips } from "./sky.ts";
import { banana, leafMass, treeFringe } from "./trees.ts";
import { reflection, ripples, water } from "./water.ts";

const JUNGLE: Tones = { dark: "#143a33", mid: "#2c6a48", light: "#8fb356" };

const deck: Contour = (x) => 566 + 46 * (1 - ((x - 720) / 560) ** 2);

const SPAN = Array.from({ length: 49 }, (_, index) => 240 + index * 20);

function course(shape: Contour, lift = 0): string {
	return `M${SPAN.map((x) => `${x} ${num(shape(x) + lift)}`).join("L")}`;
}

function suspensionBridgeFar(sheet: Sheet): string {
	const cable: Contour = (x) => 536 - 226 * ((x - 720) / 480) ** 2;
	const hangers = SPAN.map((x) => `M${x} ${num(cable(x))}V${num(deck(x))}`).join("");
	const stays = "M240 310L-20 520M1200 310L1460 520";
	const shore = [
		hill(sheet, contour(sheet, { y: 300, rise: 70, wave: 430, isSharp: true }), {
			top: "#8fb0b4",
			foot: "#eee3c8",
			depth: 260,
			shade: "#6f9aa3",
		}),
		drifts(sheet, 470, 30, "#fbf3df", 9, 0.7),
		hill(sheet, contour(sheet, { y: 440, rise: 56, wave: 360 }), {
			top: "#578c85",
			foot: "#d3d8b8",
			depth: 210,
			shade: "#3e7676",
		}),
		mist(sheet, 600, 150, "#f8f1dc", 0.75),
	].join("");
	const banks: Contour = (x) =>
		700 -
		150 * Math.max(0, (Math.abs(x - 720) - 360) / 360) ** 1.2 +
		60 * Math.min(1, Math.max(0, 1 - Math.abs(x - 720) / 420));
	const slopes =
		fill(below(banks, 735), "#23523f") +
		treeFringe(sheet, banks, { height: 92, spacing: 26, color: "#1d4a3b" }) +
		hatch(sheet, banks, { count: 320, depth: 80, length: 30, width: 9, angle: -0.6, color: "#5f8f4f", opacity: 0.7 });
	return [
		sky(sheet, 440, { 0: "#7aaeb5", 0.6: "#dfdfc4", 1: "#fbe9c4" }),
		disc(sheet, { x: 980, y: 190, radius: 50, color: "#fffae4", halo: "#fff1c4", reach: 360 }),
		strips(sheet, 160, 80, "#fff6e0", 8, 0.6),
		shore,
		slopes,
		water(sheet, 728, 960, { 0: "#e5e3c9", 0.3: "#7fb3ae", 1: "#1f5f68" }),
		sheet.clip("M0 728H1440V960H0Z", reflection(shore + slopes, 728, 0.42)),
		ripples(sheet, { top: 735, bottom: 955, count: 260, color: "#fbf3d8", opacity: 0.5 }),
		ripples(sheet, { top: 760, bottom: 955, count: 150, color: "#1d5a63", opacity: 0.5 }),
		drifts(sheet, 724, 16, "#fdf7e6", 9, 0.8),
		line(stays, "#43333a", 5),
		line(hangers, "#54424a", 1.8, 0.85),
		line(course(cable), "#43333a", 6),
	].join("");
}

function suspensionBridgeMiddle(): string {
	const tower = (x: number) =>
		fill(rect(x - 11, 296, 22, 420), "#5b2f2a") +
		fill(rect(x - 11, 296, 8, 420), "#b0684a") +
		fill(rect(x - 24, 330, 48, 12), "#5b2f2a");
	const walkers = [
		person({
			x: 560,
			y: deck(560),
			height: 66,
			body: "striding",
			arms: "swing",
			loads: ["basket"],
			color: "#2b2532",
			trim: "#a8763f",
		}),
		person({
			x: 640,
			y: deck(640),
			height: 62,
			body: "walker",
			arms: "swing",
			loads: ["hat"],
			color: "#2b2532",
			trim: "#e9cf98",
		}),
		person({ x: 860, y: deck(860), height: 60, body: "walker", arms: "swing", color: "#2b2532", isMirrored: true }),
		person({ x: 890, y: deck(890), height: 42, body: "walker", color: "#7a2f2a", isMirrored: true }),
	];
	return [
		line(course(deck), "#5b2f2a", 13),
		line(course(deck, -4), "#d08f62", 3),
		line(course(deck, -28), "#43333a", 2.4),
		line("M-20 566H240M1200 566H1460", "#5b2f2a", 13),
		...walkers,
		tower(240),
		tower(1200),
	].join("");
}

function suspensionBridgeNear(sheet: Sheet): string {
	return [
		...[
			[30, 700],
			[150, 760],
			[1410, 690],
			[1300, 760],
			[60, 860],
			[1400, 860],
		].map(([x = 0, y = 0]) =>
			leafMass(sheet, { x, y, rx: 170, ry: 100, leaf: 21, tones: JUNGLE, light: x < 700 ? 1 : -1 }),
		),
		banana(sheet, 270, 950, 260, { dark: "#174536", mid: "#2f7049", light: "#9dbb52" }),
	].join("");
}

/** A suspension bridge over a misty river, people on their way across. */
export const suspensionBridge: Scene = (sheet) =>
	suspensionBridgeFar(sheet) + suspensionBridgeMiddle() + suspensionBridgeNear(sheet);
