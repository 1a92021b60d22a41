import { fade, fill, line, polygon, repeat, type Tones } from "./brush.ts";
import { flowerTouches, leaf, wildSunflower } from "./flowers.ts";
import { below, type Contour, contour, drifts, hatch, hill } from "./land.ts";
import { motorbike } from "./people.ts";
import { num, type Scene, type Sheet } from "./sheet.ts";
import { heap, sky, strips } from "./sky.ts";
import { leafMass, treeFringe } from "./trees.ts";

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
	const sun = sheet.horizontal(330, 1080, {
		0: ["#ffe7a0", 0.4],
		0.45: ["#ffe7a0", 0],
		0.55: ["#3b2038", 0.08],
		1: ["#3b2038", 0.6],
	});
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
		sky(sheet, 560, { 0: "#3f8aa3", 0.5: "#8cc0c2", 1: "#f5eccb" }),
		heap(sheet, 1130, 420, 640, 250, "#fff8e6", "#a5c5c4"),
		heap(sheet, 190, 400, 460, 170, "#fff5df", "#abc9c6"),
		strips(sheet, 470, 30, "#fff4d8", 6, 0.6),
		hill(sheet, contour(sheet, { y: 560, rise: 36, wave: 380 }), {
			top: "#6c9dad",
			foot: "#c9dcc4",
			depth: 110,
			shade: "#4f879c",
		}),
		fill(below(cone, 660), sheet.vertical(260, 640, { 0: "#a8603a", 0.5: "#9a8a48", 1: "#a9a455" })),
		coneFields(sheet),
		drifts(sheet, 612, 14, "#f8f0d0", 6, 0.6),
		treeFringe(sheet, field, { height: 34, spacing: 13, color: "#3f6f4a" }),
		fill(below(field), sheet.vertical(630, 960, { 0: "#7a9a48", 0.5: "#41703a", 1: "#1f4430" })),
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

function roadsideSunflowersFar(sheet: Sheet): string {
	const verge = contour(sheet, { y: 560, rise: 10, wave: 300 });
	const road = "M742 556Q800 590 716 640Q470 740 470 980H1080Q960 760 880 668Q846 606 812 556Z";
	return [
		sky(sheet, 560, { 0: "#5aa0b5", 0.55: "#b5d6cf", 1: "#fbeec8" }),
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
		fill(below(verge), sheet.vertical(550, 960, { 0: "#8ead5f", 1: "#2a5232" })),
		treeFringe(sheet, verge, { height: 46, spacing: 40, color: "#4a7c58" }),
		fill(road, sheet.vertical(556, 960, { 0: "#dfae82", 0.4: "#b9653d", 1: "#7d3a27" })),
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
	].join("");
}

function roadsideSunflowersNear(sheet: Sheet): string {
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
}

/** A red road through banks of wild sunflowers. */
export const roadsideSunflowers: Scene = (sheet) => roadsideSunflowersFar(sheet) + roadsideSunflowersNear(sheet);
