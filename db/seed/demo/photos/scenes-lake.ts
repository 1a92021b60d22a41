import { dab, ellipse, fade, fill, line, repeat, type Tones } from "./brush.ts";
import { below, contour, drifts, hatch, hill, mist } from "./land.ts";
import type { Scene, Sheet } from "./sheet.ts";
import { birds, disc, sky, strips } from "./sky.ts";
import { grass, leafMass, pine, treeFringe } from "./trees.ts";
import { glint, reflection, ripples, water } from "./water.ts";

const PINE: Tones = { dark: "#13302f", mid: "#245046", light: "#5b7f55" };
const BARK = "#4a2a22";

function farShore(sheet: Sheet): string {
	const layers = [
		hill(sheet, contour(sheet, { y: 372, rise: 38, wave: 330 }), {
			top: "#b08fa0",
			foot: "#f0c7ac",
			depth: 110,
			shade: "#94788f",
			spurs: 16,
		}),
		drifts(sheet, 428, 10, "#fbe3c6", 5, 0.5),
		hill(sheet, contour(sheet, { y: 414, rise: 24, wave: 240 }), {
			top: "#6f7d8e",
			foot: "#d9b7a6",
			depth: 90,
			shade: "#596a80",
			spurs: 18,
		}),
		mist(sheet, 470, 44, "#fbe0c4", 0.75),
	];
	return layers.join("");
}

/** The wooded rim of the crater, closing in from one side. */
function rim(sheet: Sheet, isLeft: boolean): string {
	const side = isLeft ? 1 : -1;
	const edge = isLeft ? 0 : 1440;
	const shape = (x: number) => {
		const inward = Math.max(0, (x - edge) * side);
		return Math.min(478, 372 + inward * 0.19 + Math.sin(inward * 0.018) * 9);
	};
	const reach = isLeft ? 560 : 520;
	const [from, to] = isLeft ? [-20, reach] : [1440 - reach, 1460];
	const ground = fill(below(shape, 480, from, to), "#31504f");
	const back = treeFringe(sheet, shape, { height: 62, spacing: 15, color: "#3f605f", isPine: true, from, to });
	const front = (x: number) => shape(x) + 26 - Math.abs(x - edge) * 0.012;
	const dark = fill(
		below((x) => Math.min(478, front(x)), 480, from, to),
		"#1f3f40",
	);
	return (
		back +
		ground +
		treeFringe(sheet, front, {
			height: 66,
			spacing: 17,
			color: "#1f3f40",
			isPine: true,
			from,
			to: isLeft ? to - 90 : to,
		}) +
		dark
	);
}

function boat(): string {
	const hull = "M470 652q70 20 150 2l14 -9q-16 24 -40 27h-84q-26 -4 -40 -20Z";
	const rower = `${ellipse(566, 617, 7)}M546 612l20 -13l21 13ZM550 664q0 -38 14 -42q16 2 18 42Z`;
	return (
		fill(hull, "#1c2b30") +
		fill(rower, "#1c2b30") +
		line("M572 634L622 690", "#1c2b30", 4) +
		fill(dab(550, 680, 190, 8, 0), "#123138", 0.5)
	);
}

/** Biển Hồ at sunrise: the crater lake between its pines. */
export const lakeAtDawn: Scene = (sheet) => {
	const shore = farShore(sheet) + rim(sheet, false) + rim(sheet, true);
	const bank = contour(sheet, { y: 868, rise: 18, wave: 420 });
	return [
		sky(sheet, 430, { 0: "#6f93a8", 0.35: "#a9bdbb", 0.62: "#f1d9b4", 0.85: "#f6b890", 1: "#ee9c7c" }),
		strips(sheet, 190, 110, "#fbe6c8", 9, 0.6),
		strips(sheet, 300, 40, "#e08d78", 6, 0.45),
		disc(sheet, { x: 930, y: 352, radius: 44, color: "#fff3d2", halo: "#ffe2a6", reach: 380 }),
		shore,
		water(sheet, 478, 960, { 0: "#f0b592", 0.2: "#b9a79d", 0.5: "#4d8288", 1: "#123f4a" }),
		sheet.clip("M0 478H1440V960H0Z", reflection(shore, 478, 0.55, 0.85)),
		water(sheet, 478, 960, { 0: ["#f6c9a0", 0.1], 0.4: ["#3f7f88", 0.25], 1: ["#0d3a45", 0.75] }),
		ripples(sheet, { top: 490, bottom: 900, count: 330, color: "#ffdcb4", opacity: 0.34 }),
		ripples(sheet, { top: 520, bottom: 940, count: 240, color: "#0f4651", opacity: 0.4 }),
		glint(sheet, 930, 486, 850, 70, "#ffeecb", 150),
		drifts(sheet, 490, 8, "#fde8d0", 8, 0.7),
		boat(),
		birds(sheet, 640, 200, 7, "#3c4a55"),
		fill(below(bank), "#12292a"),
		hatch(sheet, bank, { count: 260, depth: 90, length: 60, width: 4, angle: -0.3, color: "#2f4f3c" }),
		grass(sheet, bank, 260, 46, "#12292a"),
		pine(sheet, 1268, 960, 800, PINE, BARK, -30),
		pine(sheet, 1385, 990, 640, PINE, BARK, 14),
		pine(sheet, 86, 980, 560, fade(PINE, "#4d8288", 0.12), BARK, 26),
		leafMass(sheet, {
			x: 40,
			y: 930,
			rx: 190,
			ry: 70,
			leaf: 16,
			tones: { dark: "#12292a", mid: "#27493a", light: "#5c7a45" },
		}),
		fill(
			repeat(46, () => ellipse(sheet.between(-10, 240), sheet.between(876, 950), sheet.between(3, 6))),
			"#f2bd1d",
		),
	].join("");
};
