import { dab, ellipse, fade, fill, line, place, polygon, type Tones } from "./brush.ts";
import { below, contour, drifts, hatch, hill, mist } from "./land.ts";
import { person } from "./people.ts";
import { num, type Scene, type Sheet } from "./sheet.ts";
import { birds, disc, sky, strips } from "./sky.ts";
import { broadTree, grass, leafMass, treeFringe } from "./trees.ts";

const DUSK: Tones = { dark: "#1a2f30", mid: "#2f4d3f", light: "#7d8f4e" };

/** A guard on patrol: pack, soft hat, boots; the rising sun lights the side towards it. */
function guard(x: number, y: number, height: number, hasStaff: boolean): string {
	const rim = "M12.5 -74L10.5 -48M11.5 -40L18.5 -8";
	const face = "M1 -95H7Q8 -91 9.5 -89.5L8 -88.5L7.5 -86Q4 -84 0 -86Z";
	const roll = `${ellipse(-18, -88, 11, 5)}M-26 -60H-12V-50H-26Z`;
	const straps = "M-4 -84Q2 -70 -6 -58M7 -83Q10 -72 6 -56";
	const belt = "M-11 -49H11V-45.5H-11Z";
	const boots = "M-20 -3L-10 -3L-9 1H-21ZM10 -4L20 -5L24 1H10Z";
	return (
		fill(dab(x - height * 0.36, y + 2, height * 0.9, height * 0.06, 0.03), "#14201f", 0.5) +
		(hasStaff
			? line(
					`M${num(x + height * 0.22)} ${num(y - height * 0.66)}L${num(x + height * 0.3)} ${num(y + 4)}`,
					"#2a211f",
					height * 0.02,
				)
			: "") +
		person({
			x,
			y,
			height,
			body: "walker",
			arms: "swing",
			loads: ["pack", "fieldHat"],
			color: "#26332f",
			top: "#314239",
			head: "#2a2220",
			trim: "#222e2a",
		}) +
		place(
			fill("M-6 -88H5L9 -81H-9Z", "#2a3833") +
				fill(face, "#9a6448") +
				fill(roll, "#3d4a36") +
				line(straps, "#1a2422", 2) +
				fill(belt, "#1a1c1c") +
				fill(boots, "#171819") +
				line(rim, "#ffd99a", 1.2, 0.8),
			x,
			y,
			height / 100,
		)
	);
}

/** A thin tree of the dry forest: bare stem, a few clouds of leaves. */
function dryTree(sheet: Sheet, x: number, y: number, height: number, tones: Tones, bark: string): string {
	const lean = sheet.between(-0.06, 0.06) * height;
	const boughs = [
		[0.55, -0.16, 0.74],
		[0.62, 0.15, 0.8],
		[0.74, -0.1, 0.92],
	]
		.map(
			([from = 0, aside = 0, to = 0]) =>
				`M${num(x + lean * from)} ${num(y - height * from)}L${num(x + lean * to + aside * height)} ${num(y - height * to)}`,
		)
		.join("");
	const stem = polygon([
		[x - height * 0.018, y],
		[x + lean - 1.5, y - height * 0.94],
		[x + lean + 1.5, y - height * 0.94],
		[x + height * 0.018, y],
	]);
	const leaves = [
		[-0.16, 0.78, 0.13],
		[0.16, 0.83, 0.12],
		[0, 0.95, 0.15],
	]
		.map(([aside = 0, up = 0, size = 0]) =>
			leafMass(sheet, {
				x: x + lean * up + aside * height,
				y: y - height * up,
				rx: height * size,
				ry: height * size * 0.5,
				leaf: Math.max(4, height * 0.028),
				tones,
				light: 1,
			}),
		)
		.join("");
	return fill(stem, bark) + line(boughs, bark, Math.max(1.5, height * 0.011)) + leaves;
}

function ranges(sheet: Sheet): string {
	return [
		hill(sheet, contour(sheet, { y: 468, rise: 64, wave: 420 }), {
			top: "#b79aa6",
			foot: "#f6cfa6",
			depth: 170,
			shade: "#9c87a0",
		}),
		drifts(sheet, 520, 14, "#fde7c6", 6, 0.6),
		hill(sheet, contour(sheet, { y: 540, rise: 56, wave: 360 }), {
			top: "#7d8798",
			foot: "#e9c3a2",
			depth: 150,
			shade: "#68758c",
		}),
		mist(sheet, 620, 70, "#fbe0be", 0.75),
		hill(sheet, contour(sheet, { y: 622, rise: 40, wave: 300 }), {
			top: "#50706f",
			foot: "#b9a98a",
			depth: 150,
			shade: "#3d5c62",
		}),
		treeFringe(sheet, contour(sheet, { y: 668, rise: 26, wave: 300 }), { height: 48, spacing: 17, color: "#3f605c" }),
		mist(sheet, 690, 46, "#f3d3ae", 0.6),
	].join("");
}

/** Two border guards on the track over a hill, at first light. */
export const borderGuards: Scene = (sheet) => {
	const crest = (x: number) => 800 - 96 * Math.sin(((x + 160) / 1700) * Math.PI) + 10 * Math.sin(x / 90);
	const trackEdge = (x: number, across: number) => crest(x) + 12 + across * (16 + Math.max(0, 760 - x) * 0.085);
	const stations = Array.from({ length: 42 }, (_, index) => -20 + index * 36);
	const track = polygon([
		...stations.map((x): [number, number] => [x, trackEdge(x, 0)]),
		...stations.reverse().map((x): [number, number] => [x, trackEdge(x, 1.5)]),
	]);
	const far = fade(DUSK, "#d9b79a", 0.34);
	return [
		sky(sheet, 560, { 0: "#55809a", 0.4: "#a6bdb8", 0.72: "#f8dcab", 1: "#f6a878" }),
		strips(sheet, 230, 140, "#fde6c2", 12, 0.6),
		strips(sheet, 380, 40, "#e88f72", 6, 0.45),
		disc(sheet, { x: 1120, y: 436, radius: 56, color: "#fff4d0", halo: "#ffdf9c", reach: 460 }),
		ranges(sheet),
		[80, 190, 330, 460, 930, 1050, 1300]
			.map((x) => dryTree(sheet, x, crest(x) + 20, sheet.between(190, 300), far, "#6a5a54"))
			.join(""),
		fill(below(crest), sheet.vertical(690, 960, { 0: "#8a7a4a", 0.35: "#4f5c3c", 1: "#172822" })),
		hatch(sheet, crest, {
			count: 420,
			depth: 230,
			length: 60,
			width: 4,
			angle: -0.25,
			color: "#c9b06a",
			opacity: 0.38,
		}),
		fill(track, sheet.horizontal(0, 1440, { 0: "#7d4a34", 0.6: "#c98a5a", 1: "#e9b07c" })),
		hatch(sheet, (x) => trackEdge(x, 0.1), {
			count: 130,
			depth: 30,
			length: 70,
			width: 3,
			angle: 0,
			color: "#f3c896",
			opacity: 0.45,
		}),
		dryTree(sheet, 1240, crest(1240) + 30, 520, DUSK, "#3a2f2c"),
		dryTree(sheet, 1376, crest(1376) + 60, 600, DUSK, "#3a2f2c"),
		guard(548, trackEdge(548, 0.75), 292, false),
		guard(806, trackEdge(806, 0.7), 276, true),
		grass(sheet, crest, 200, 40, "#3a4a34", 40, 0.9),
		broadTree(sheet, 40, 980, 700, DUSK, "#2f2826", 1),
		grass(sheet, (x) => 950 - Math.sin(x / 200) * 10, 260, 70, "#13231f"),
		birds(sheet, 330, 220, 7, "#4a505a"),
	].join("");
};
