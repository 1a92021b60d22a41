import { dab, ellipse, fade, fill, line, mix, place, polygon, repeat, type Tones } from "./brush.ts";
import { flowerTouches, leaf, wildSunflower } from "./flowers.ts";
import { below, type Contour, contour, drifts, hatch, hill, mist } from "./land.ts";
import { motorbike } from "./people.ts";
import { num, type Scene, type Sheet } from "./sheet.ts";
import { birds, disc, heap, sky, stars, strips } from "./sky.ts";
import { broadTree, grass, leafMass, pine, treeFringe } from "./trees.ts";

const BUSH: Tones = { dark: "#234a30", mid: "#487a3a", light: "#9db24a" };
const STEM_LEAF = { base: "#2c5c37", half: "#4d8040", rib: "#a9c06a" };

/** Heads of dã quỳ on their leafy stems, close to the eye. */
function sunflowerBank(sheet: Sheet, spots: readonly (readonly [number, number, number])[]): string {
	const stems = spots
		.map(([x, y, radius]) =>
			line(
				`M${num(x)} ${num(y)}Q${num(x + radius * 0.3)} ${num(y + 180)} ${num(x - radius * 0.4)} 980`,
				"#35602f",
				radius * 0.12,
			),
		)
		.join("");
	const leaves = spots
		.flatMap(([x, y, radius]) =>
			[-2.7, -0.4, 2.6, 0.6].map((angle, index) =>
				leaf(
					x,
					y + radius * (1 + index * 0.55),
					radius * 1.9,
					radius * 0.85,
					angle + sheet.between(-0.25, 0.25),
					STEM_LEAF,
					index % 2 ? 1 : -1,
				),
			),
		)
		.join("");
	return (
		stems +
		leaves +
		spots.map(([x, y, radius]) => wildSunflower(sheet, x, y, radius, sheet.between(0.62, 0.92))).join("")
	);
}

const cone: Contour = (x) => {
	const off = Math.abs(x - 700);
	if (off < 118) return 262 + 34 * (1 - (off / 118) ** 2) - (x < 700 ? 8 : 0);
	return 610 - 348 * Math.exp(-(((off - 118) / 270) ** 1.25)) - (x < 700 ? 8 * Math.exp(-(off - 118) / 60) : 0);
};

function coneFields(sheet: Sheet): string {
	const colors = ["#a5552f", "#c27a3a", "#7d8a3e", "#d9a92c", "#5f7d43", "#8f4429", "#e0b93a"];
	const strips = repeat(64, () => {
		const x = sheet.between(330, 1070);
		const y = sheet.between(cone(x) + 60, 600);
		const slope = Math.sign(x - 700) * 0.5 * ((610 - y) / 300);
		const [width, tall] = [sheet.between(40, 110), sheet.between(12, 30)];
		const corners = [
			[0, 0],
			[width, width * slope],
			[width + 8, width * slope + tall],
			[-6, tall],
		] as const;
		return fill(polygon(corners.map(([dx, dy]) => [x + dx, y + dy] as const)), sheet.pick(colors), 0.62);
	});
	const sun = sheet.horizontal(330, 1080, [
		[0, "#ffe7a0", 0.4],
		[0.45, "#ffe7a0", 0],
		[0.55, "#3b2038", 0.08],
		[1, "#3b2038", 0.6],
	]);
	const crater = "M586 262Q640 300 700 300Q766 300 816 264Q770 330 704 334Q640 332 586 262Z";
	const scars = hatch(sheet, cone, {
		count: 230,
		depth: 300,
		length: 58,
		width: 4,
		angle: 0.1,
		color: "#6d3626",
		opacity: 0.4,
		from: 340,
		to: 1060,
	});
	return sheet.clip(below(cone, 640), strips + scars + fill(crater, "#5d2d27", 0.85) + fill(below(cone), sun));
}

/** Chư Đăng Ya: the old cone above fields of wild sunflowers. */
export const volcano: Scene = (sheet) => {
	const field = contour(sheet, { y: 640, rise: 14, wave: 520, octaves: 2 });
	const at = () => {
		const near = sheet.random() ** 1.2;
		const x = sheet.between(-10, 1450);
		return [x, field(x) + 6 + near * 320] as const;
	};
	return [
		sky(sheet, 560, [
			[0, "#3f8aa3"],
			[0.5, "#8cc0c2"],
			[1, "#f5eccb"],
		]),
		heap(sheet, 1130, 420, 640, 250, "#fff8e6", "#a5c5c4"),
		heap(sheet, 190, 400, 460, 170, "#fff5df", "#abc9c6"),
		strips(sheet, 470, 30, "#fff4d8", 6, 0.6),
		hill(sheet, contour(sheet, { y: 560, rise: 36, wave: 380 }), {
			top: "#6c9dad",
			foot: "#c9dcc4",
			depth: 110,
			shade: "#4f879c",
		}),
		fill(
			below(cone, 660),
			sheet.vertical(260, 640, [
				[0, "#a8603a"],
				[0.5, "#9a8a48"],
				[1, "#a9a455"],
			]),
		),
		coneFields(sheet),
		drifts(sheet, 612, 14, "#f8f0d0", 6, 0.6),
		treeFringe(sheet, field, { height: 34, spacing: 13, color: "#3f6f4a" }),
		fill(
			below(field),
			sheet.vertical(630, 960, [
				[0, "#7a9a48"],
				[0.5, "#41703a"],
				[1, "#1f4430"],
			]),
		),
		hatch(sheet, field, { count: 620, depth: 320, length: 34, width: 5, angle: 1.3, color: "#284f30", opacity: 0.6 }),
		flowerTouches(sheet, 900, at, (y) => 2.4 + ((y - 640) / 320) * 12),
		sunflowerBank(sheet, [
			[90, 770, 62],
			[236, 850, 78],
			[1180, 860, 74],
			[1330, 760, 84],
			[1060, 905, 52],
			[400, 915, 56],
		]),
	].join("");
};

/** A red road through banks of wild sunflowers. */
export const roadsideSunflowers: Scene = (sheet) => {
	const verge = contour(sheet, { y: 560, rise: 10, wave: 300 });
	const road = "M742 556Q800 590 716 640Q470 740 470 980H1080Q960 760 880 668Q846 606 812 556Z";
	const bank = (isLeft: boolean) => () => {
		const near = sheet.random() ** 1.1;
		const edge = isLeft ? 715 - near * 300 : 880 + near * 260;
		const x = isLeft ? sheet.between(-20, edge) : sheet.between(edge, 1460);
		return [x, 560 + near * 360 - Math.abs(x - edge) * 0.16] as const;
	};
	const masses = (isLeft: boolean) =>
		[0.05, 0.16, 0.3, 0.48, 0.7, 0.95]
			.map((near) => {
				const reach = 160 + near * 420;
				return leafMass(sheet, {
					x: isLeft ? 545 - near * 560 : 1050 + near * 520,
					y: 575 + near * 330,
					rx: reach,
					ry: 40 + near * 110,
					leaf: 8 + near * 16,
					tones: fade(BUSH, "#cfdca8", 0.34 * (1 - near)),
					density: 0.7,
				});
			})
			.join("");
	return [
		sky(sheet, 560, [
			[0, "#5aa0b5"],
			[0.55, "#b5d6cf"],
			[1, "#fbeec8"],
		]),
		heap(sheet, 330, 400, 600, 230, "#fff9ea", "#accbca"),
		strips(sheet, 460, 40, "#fff6de", 7, 0.7),
		hill(sheet, contour(sheet, { y: 470, rise: 46, wave: 420 }), {
			top: "#7aa5b3",
			foot: "#dbe3c6",
			depth: 130,
			shade: "#5a8ea3",
		}),
		hill(sheet, contour(sheet, { y: 528, rise: 22, wave: 300 }), {
			top: "#5f8f78",
			foot: "#b9c88e",
			depth: 80,
			shade: "#467a68",
		}),
		fill(
			below(verge),
			sheet.vertical(550, 960, [
				[0, "#8ead5f"],
				[1, "#2a5232"],
			]),
		),
		treeFringe(sheet, verge, { height: 46, spacing: 40, color: "#4a7c58" }),
		fill(
			road,
			sheet.vertical(556, 960, [
				[0, "#dfae82"],
				[0.4, "#b9653d"],
				[1, "#7d3a27"],
			]),
		),
		sheet.clip(
			road,
			hatch(sheet, () => 560, {
				count: 240,
				depth: 400,
				length: 120,
				width: 5,
				angle: 0.3,
				color: "#e5ac7c",
				opacity: 0.5,
				from: 560,
				to: 1100,
			}),
		),
		motorbike(788, 668, 92, "#39333c"),
		masses(false),
		masses(true),
		flowerTouches(sheet, 330, bank(true), (y) => 3 + ((y - 540) / 380) * 17),
		flowerTouches(sheet, 330, bank(false), (y) => 3 + ((y - 540) / 380) * 17),
		sunflowerBank(sheet, [
			[120, 560, 92],
			[330, 700, 84],
			[40, 770, 100],
			[210, 880, 112],
			[470, 880, 76],
			[1280, 610, 90],
			[1400, 760, 104],
			[1200, 820, 84],
			[1330, 920, 96],
		]),
	].join("");
};

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
		sky(sheet, 460, [
			[0, "#93aebb"],
			[0.45, "#e3d3cb"],
			[0.8, "#f8d9c0"],
			[1, "#fbe8d4"],
		]),
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
		sky(
			sheet,
			620,
			[
				[0, "#0f1d3d"],
				[0.5, "#24477a"],
				[0.85, "#5b86a6"],
				[1, "#9db8bd"],
			],
			"#8fb4d9",
		),
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
		fill(
			below(knoll),
			sheet.vertical(640, 960, [
				[0, "#1d3a58"],
				[1, "#0b1527"],
			]),
		),
		hatch(sheet, knoll, { count: 420, depth: 260, length: 60, width: 4, angle: 0.1, color: "#4b7894", opacity: 0.4 }),
		broadTree(sheet, 1150, 668, 430, night, "#0d1a30", -1),
		place(fill(house, "#0c172b"), 830, 596, 1.02),
		fill("M922 612h30v26h-30ZM978 612h30v26h-30Z", "#ffc862"),
		fill(
			ellipse(965, 624, 130),
			sheet.radial(965, 624, 130, [
				[0, "#ffc862", 0.5],
				[1, "#ffc862", 0],
			]),
		),
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
		sky(sheet, 600, [
			[0, "#587fa6"],
			[0.35, "#a9b4c0"],
			[0.62, "#f3c9a8"],
			[0.85, "#f7a67c"],
			[1, "#f4c08a"],
		]),
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
		fill(
			below(front),
			sheet.vertical(780, 960, [
				[0, "#37432f"],
				[1, "#1a2523"],
			]),
		),
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
