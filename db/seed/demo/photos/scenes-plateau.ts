import { dab, ellipse, fill, mix, place, polygon, type Tones } from "./brush.ts";
import { flowerTouches } from "./flowers.ts";
import { below, type Contour, contour, drifts, hatch, hill, mist } from "./land.ts";
import type { Scene } from "./sheet.ts";
import { birds, disc, sky, stars, strips } from "./sky.ts";
import { broadTree, grass, pine, treeFringe } from "./trees.ts";

/** Hill tops standing out of the morning mist. */
export const morningMist: Scene = (sheet) => {
	const layers = [0, 1, 2, 3, 4].map((index) => {
		const share = index / 4;
		const shape = contour(sheet, {
			y: 400 + index * 92,
			rise: 46 - index * 3,
			wave: 420 - index * 40,
			isSharp: index < 2,
		});
		const top = mix("#aebfc6", "#2c5a5a", share ** 0.85);
		const trees =
			index > 1
				? treeFringe(sheet, shape, { height: 20 + index * 13, spacing: 8 + index * 5, color: top, isPine: index === 4 })
				: "";
		return (
			trees +
			hill(sheet, shape, { top, foot: "#f3e2d2", depth: 150, shade: mix(top, "#17363f", 0.35) }) +
			drifts(sheet, 500 + index * 92, 18, "#fdf3e4", 8, 0.75) +
			mist(sheet, 512 + index * 92, 80, "#f9ebdc", 0.7)
		);
	});
	const bank = contour(sheet, { y: 888, rise: 16, wave: 420 });
	return [
		sky(sheet, 460, { 0: "#93aebb", 0.45: "#e3d3cb", 0.8: "#f8d9c0", 1: "#fbe8d4" }),
		disc(sheet, { x: 430, y: 236, radius: 58, color: "#fff4de", halo: "#ffe9c8", reach: 340 }),
		strips(sheet, 150, 70, "#fff1e0", 8, 0.6),
		...layers,
		birds(sheet, 840, 270, 6, "#4b5f69", 18),
		fill(below(bank), "#15343a"),
		grass(sheet, bank, 330, 58, "#15343a"),
		pine(sheet, 1180, 930, 590, { dark: "#15343a", mid: "#24514d", light: "#55806a" }, "#3a2a2a", 20),
		pine(sheet, 1310, 950, 470, { dark: "#15343a", mid: "#24514d", light: "#55806a" }, "#3a2a2a", -14),
	].join("");
};

/** A full moon over the plateau, one lit window. */
export const moonlitPlateau: Scene = (sheet) => {
	const knoll = dune(1010, 640, 560, 820);
	const night: Tones = { dark: "#0d1a30", mid: "#1b3350", light: "#4f7a94" };
	const house = "M0 0L-14 -4L42 -92L150 -92L196 -4L182 0V46H8V0ZM16 46v44h8v-44ZM90 46v44h8v-44ZM164 46v44h8v-44Z";
	return [
		sky(sheet, 620, { 0: "#0f1d3d", 0.5: "#24477a", 0.85: "#5b86a6", 1: "#9db8bd" }, "#8fb4d9"),
		stars(sheet, 170, 420, "#e9efe4"),
		disc(sheet, { x: 470, y: 270, radius: 118, color: "#f8efcf", halo: "#cfe0dc", reach: 470 }),
		fill(ellipse(438, 246, 26, 20) + ellipse(505, 300, 34, 24) + ellipse(478, 214, 14, 10), "#e2d5ae", 0.7),
		strips(sheet, 470, 60, "#a9c4d2", 9, 0.5),
		hill(sheet, contour(sheet, { y: 560, rise: 50, wave: 430, isSharp: true }), {
			top: "#48719a",
			foot: "#8fb0bc",
			depth: 190,
			shade: "#345f8a",
		}),
		drifts(sheet, 630, 16, "#b5cdd2", 8, 0.6),
		hill(sheet, contour(sheet, { y: 640, rise: 34, wave: 330 }), {
			top: "#2b5078",
			foot: "#6f97aa",
			depth: 130,
			shade: "#1d3f68",
		}),
		treeFringe(sheet, contour(sheet, { y: 712, rise: 12, wave: 240 }), { height: 46, spacing: 17, color: "#24486a" }),
		mist(sheet, 720, 100, "#9dbcc6", 0.6),
		fill(below(knoll), sheet.vertical(640, 960, { 0: "#1d3a58", 1: "#0b1527" })),
		hatch(sheet, knoll, { count: 420, depth: 260, length: 60, width: 4, angle: 0.1, color: "#4b7894", opacity: 0.4 }),
		broadTree(sheet, 1150, 668, 430, night, "#0d1a30", -1),
		place(fill(house, "#0c172b"), 830, 596, 1.02),
		fill("M922 612h30v26h-30ZM978 612h30v26h-30Z", "#ffc862"),
		fill(ellipse(965, 624, 130), sheet.radial(965, 624, 130, { 0: ["#ffc862", 0.5], 1: ["#ffc862", 0] })),
		grass(sheet, (x) => knoll(x) + 180, 320, 60, "#0a1424", 120),
	].join("");
};

function dune(x: number, top: number, width: number, floor: number): Contour {
	return (at) => floor - (floor - top) * Math.exp(-(((at - x) / width) ** 2));
}

function turbine(x: number, y: number, height: number, turn: number, paint: string, shade: string): string {
	const blade = "M-1.2 -2Q-4.6 -11 -2.6 -30L0 -56Q1.4 -26 1.6 -2Z";
	const blades = [0, 120, 240]
		.map((step) => `<g transform="rotate(${turn + step})">${fill(blade, paint)}</g>`)
		.join("");
	const tower = polygon([
		[-3.4, 100],
		[-1.6, 0],
		[1.6, 0],
		[3.4, 100],
	]);
	const dusk = polygon([
		[0.4, 100],
		[0.2, 0],
		[1.6, 0],
		[3.4, 100],
	]);
	return place(
		fill(tower, paint) + fill(dusk, shade) + blades + fill(ellipse(0, 0, 2.4), shade),
		x,
		y - height,
		height / 100,
	);
}

/** Wind turbines on the ridges at sunrise. */
export const windRidge: Scene = (sheet) => {
	const back = contour(sheet, { y: 570, rise: 34, wave: 420, octaves: 3 });
	const middle = contour(sheet, { y: 690, rise: 40, wave: 520, octaves: 3 });
	const front = dune(420, 790, 760, 930);
	const far = [130, 330, 520, 690, 930, 1120, 1290].map((x, index) =>
		turbine(x, back(x) + 6, 170 + (index % 3) * 22, index * 37, "#f3dfd2", "#c9a9ac"),
	);
	return [
		sky(sheet, 600, { 0: "#587fa6", 0.35: "#a9b4c0", 0.62: "#f3c9a8", 0.85: "#f7a67c", 1: "#f4c08a" }),
		strips(sheet, 250, 130, "#f9d9bd", 12, 0.6),
		strips(sheet, 420, 50, "#dd7f6c", 8, 0.45),
		disc(sheet, { x: 800, y: 486, radius: 66, color: "#fff0c6", halo: "#ffdf9c", reach: 460 }),
		hill(sheet, contour(sheet, { y: 520, rise: 30, wave: 330 }), {
			top: "#b58b9b",
			foot: "#f6c9a4",
			depth: 110,
			shade: "#9a7490",
		}),
		...far,
		hill(sheet, back, { top: "#6f6a86", foot: "#e3b09a", depth: 140, shade: "#565578" }),
		drifts(sheet, 660, 14, "#fbdcbc", 7, 0.6),
		turbine(1090, middle(1090) + 8, 400, 50, "#fbeee0", "#c4a3a5"),
		turbine(210, middle(210) + 8, 360, 75, "#fbeee0", "#c4a3a5"),
		treeFringe(sheet, middle, { height: 40, spacing: 16, color: "#3b4a5e" }),
		hill(sheet, middle, { top: "#3b4a5e", foot: "#a5857f", depth: 190 }),
		drifts(sheet, 800, 14, "#f3cfb2", 6, 0.5),
		turbine(560, front(560) + 10, 610, 22, "#fff6e8", "#c9a8a4"),
		fill(below(front), sheet.vertical(780, 960, { 0: "#37432f", 1: "#1a2523" })),
		hatch(sheet, front, { count: 420, depth: 170, length: 46, width: 4, angle: -0.5, color: "#7f7f45", opacity: 0.6 }),
		grass(sheet, front, 360, 40, "#26331f"),
		flowerTouches(
			sheet,
			150,
			() => {
				const x = sheet.between(0, 1440);
				return [x, front(x) + sheet.between(0, 150)];
			},
			() => 6,
		),
		fill(dab(720, 958, 1700, 26, 0), "#141d1d"),
	].join("");
};
