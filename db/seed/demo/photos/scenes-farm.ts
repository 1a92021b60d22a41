import { dab, ellipse, fade, fill, line, mix, place, repeat, type Tones } from "./brush.ts";
import { leaf } from "./flowers.ts";
import { below, type Contour, contour, drifts, hatch, hill, mist } from "./land.ts";
import { person } from "./people.ts";
import { hedgeRows, plantation, type Spot } from "./rows.ts";
import { num, type Scene, type Sheet } from "./sheet.ts";
import { disc, heap, sky, strips } from "./sky.ts";
import { broadTree, leafMass, palm, treeFringe } from "./trees.ts";

const TEA: Tones = { dark: "#1f4a34", mid: "#3f7a3f", light: "#a9bf4c" };

function dome(x: number, top: number, width: number, floor: number): Contour {
	return (at) => floor - (floor - top) * Math.exp(-(((at - x) / width) ** 2));
}

function picker(x: number, y: number, height: number, isMirrored = false): string {
	const who = {
		x,
		y,
		height,
		body: "woman",
		arms: "work",
		loads: ["hat", "basket"],
		color: "#27303f",
		top: "#8c3a34",
		head: "#33221f",
		trim: "#ecd9a4",
		isMirrored,
	} as const;
	return person(who);
}

/** Sun on the left side of a round hill, shade on its right. */
function flank(sheet: Sheet, shape: Contour, x: number, reach: number): string {
	const shade = sheet.horizontal(x - reach * 0.1, x + reach * 0.6, { 0: ["#0d2b30", 0], 1: ["#0d2b30", 0.5] });
	const sun = sheet.horizontal(x - reach * 0.6, x, { 0: ["#f7dc7a", 0.26], 1: ["#f7dc7a", 0] });
	return fill(below(shape), shade) + fill(below(shape), sun);
}

/** Rows of tea over round hills, pickers at work in the early sun. */
export const teaHills: Scene = (sheet) => {
	const far = dome(1010, 400, 420, 560);
	const middle = dome(330, 430, 430, 700);
	const near = dome(1090, 610, 620, 900);
	return [
		sky(sheet, 430, { 0: "#7fb0b4", 0.5: "#cfdcbf", 1: "#fbe7b4" }),
		disc(sheet, { x: 400, y: 300, radius: 52, color: "#fff6da", halo: "#ffefb8", reach: 420 }),
		strips(sheet, 180, 90, "#fff3d4", 8, 0.6),
		hill(sheet, contour(sheet, { y: 372, rise: 44, wave: 380 }), {
			top: "#86aeb0",
			foot: "#f3e6bd",
			depth: 150,
			shade: "#6c9aa2",
		}),
		hill(sheet, contour(sheet, { y: 424, rise: 26, wave: 260 }), {
			top: "#5f9486",
			foot: "#dfe0ae",
			depth: 110,
			shade: "#467d76",
		}),
		mist(sheet, 480, 90, "#fdf0cd", 0.75),
		hedgeRows(sheet, far, (x) => far(x) * 0.1 + 640, { rows: 12, tones: fade(TEA, "#f3e9bf", 0.42), path: "#8fae7c" }),
		...[890, 935, 1120].map((x, index) =>
			broadTree(sheet, x, far(x) + 6, 74 - index * 12, fade(TEA, "#dfe3b8", 0.3), "#5f6a58"),
		),
		drifts(sheet, 590, 20, "#fbf0cf", 7, 0.6),
		hedgeRows(sheet, middle, (x) => middle(x) * 0.1 + 730, {
			rows: 13,
			tones: fade(TEA, "#e6dfa8", 0.16),
			path: "#466f45",
		}),
		flank(sheet, middle, 330, 760),
		picker(252, 560, 62),
		picker(420, 600, 70, true),
		picker(505, 640, 76),
		hedgeRows(
			sheet,
			(x) => 690 + x * 0.05,
			() => 975,
			{ rows: 9, tones: fade(TEA, "#cfd79a", 0.22), path: "#5d8a52", power: 1.3 },
		),
		drifts(sheet, 704, 8, "#fbf0cf", 4, 0.4),
		hedgeRows(sheet, near, (x) => near(x) * 0.25 + 860, { rows: 11, tones: TEA, path: "#2c4a33", power: 1.6 }),
		flank(sheet, near, 1090, 1000),
		picker(865, 770, 130),
		picker(1120, 742, 120, true),
		palm(sheet, 1352, 690, 420, fade(TEA, "#12302a", 0.35), "#4f4338", 18),
	].join("");
};

function cherry(sheet: Sheet, x: number, y: number, size: number, ripe: number): string {
	const [light, body, dark] =
		ripe > 0.2
			? ["#ef5a3a", "#bd1f1f", "#6c0d18"]
			: ripe > 0.08
				? ["#f6b94a", "#dd7d22", "#8f3d14"]
				: ["#c9cf62", "#86a03c", "#4a6526"];
	const skin = sheet.radial(-size * 0.3, -size * 0.35, size * 1.5, { 0: light, 0.45: body, 1: dark });
	const shine = fill(dab(-size * 0.36, -size * 0.4, size * 0.6, size * 0.17, -0.8), "#ffe9d0", 0.85);
	const eye = fill(ellipse(size * 0.42, size * 0.46, size * 0.16, size * 0.13), mix(dark, "#000000", 0.25));
	return place(fill(ellipse(0, 0, size, size * 1.06), skin) + shine + eye, x, y);
}

function coffeeNode(sheet: Sheet, x: number, y: number, tilt: number): string {
	const ring = Array.from({ length: 13 }, (_, index) => {
		const angle = index * 2.4;
		const reach = 16 + index * 5.6;
		return { x: x + Math.cos(angle) * reach * 1.1, y: y + Math.sin(angle) * reach * 0.85 + tilt };
	});
	return ring
		.reverse()
		.map(
			(at) =>
				fill(ellipse(at.x + 5, at.y + 9, 35), "#1a0d14", 0.4) +
				cherry(sheet, at.x, at.y, sheet.between(29, 36), sheet.random()),
		)
		.join("");
}

const COFFEE_LEAF = { base: "#1d4a33", half: "#3b7544", rib: "#a9c379" };

const COFFEE_FAR = { base: "#1b4437", half: "#28583f", rib: "#4f7d58" };

/** Ripe coffee on the branch, close to the eye. */
export const ripeCoffee: Scene = (sheet) => {
	const spine = (x: number) => 640 - x * 0.22 + Math.sin(x / 300) * 22;
	const nodes = [120, 420, 730, 1035, 1330];
	const bokeh = Array.from({ length: 34 }, () => {
		const [x, y, radius] = [sheet.between(0, 1440), sheet.between(0, 960), sheet.between(40, 150)];
		const color = sheet.pick(["#5f8a4a", "#8aa552", "#2f6148", "#d9c46a", "#b9512f"]);
		return fill(
			ellipse(x, y, radius),
			sheet.radial(x, y, radius, { 0: [color, 0.34], 0.5: [color, 0.26], 1: [color, 0] }),
		);
	}).join("");
	const farLeaves = Array.from({ length: 16 }, () =>
		leaf(
			sheet.between(-50, 1440),
			sheet.between(0, 960),
			sheet.between(240, 380),
			sheet.between(90, 140),
			sheet.between(-3, 3),
			COFFEE_FAR,
			1,
		),
	).join("");
	const pair = (x: number, up: number, down: number) =>
		leaf(x, spine(x), 330, 150, up, COFFEE_LEAF, 1) +
		leaf(x, spine(x), 320, 146, down, { ...COFFEE_LEAF, half: "#2f6640" }, -1);
	return [
		fill("M0 0H1440V960H0Z", sheet.vertical(0, 960, { 0: "#86a063", 0.4: "#3c6b4c", 1: "#0f2b28" })),
		disc(sheet, { x: 1180, y: 40, radius: 1, color: "#fff3c0", halo: "#f6e29a", reach: 760 }),
		`<g opacity="0.6">${farLeaves}</g>`,
		bokeh,
		pair(120, -1.75, 1.3),
		pair(420, -1.15, 1.75),
		pair(730, -1.8, 1.15),
		pair(1035, -1.1, 1.6),
		pair(1330, -1.9, 1.2),
		line(
			`M-20 ${num(spine(-20))}C300 ${num(spine(300) + 6)} 900 ${num(spine(900) - 4)} 1460 ${num(spine(1460))}`,
			"#4c3526",
			19,
		),
		line(
			`M-20 ${num(spine(-20) - 5)}C300 ${num(spine(300))} 900 ${num(spine(900) - 10)} 1460 ${num(spine(1460) - 5)}`,
			"#9a7350",
			5,
		),
		...nodes.map((x) => coffeeNode(sheet, x, spine(x), 14)),
		leaf(570, spine(570) + 10, 300, 120, 0.7, COFFEE_LEAF, 1),
		leaf(880, spine(880), 280, 112, -0.9, COFFEE_LEAF, -1),
	].join("");
};

const PEPPER: Tones = { dark: "#163a2c", mid: "#2f6b40", light: "#94b452" };

const PEPPER_AIR = "#e9e6bf";

function pepperPole(sheet: Sheet, { x, y, scale }: Spot): string {
	const air = Math.min(0.72, Math.max(0, 1 - scale) ** 1.6 * 0.85);
	const tones = fade(PEPPER, PEPPER_AIR, air);
	const height = 620 * scale;
	const tiers = [0.1, 0.27, 0.44, 0.61, 0.78, 0.92].map((up) =>
		leafMass(sheet, {
			x,
			y: y - height * up,
			rx: (112 - up * 46) * scale,
			ry: 82 * scale,
			leaf: Math.max(6.5, 23 * scale),
			tones,
			light: -1,
			density: scale < 0.3 ? 0.6 : 1.1,
		}),
	);
	const spikes = repeat(scale > 0.3 ? 22 : 0, () =>
		dab(x + sheet.between(-70, 80) * scale, y - height * sheet.between(0.08, 0.85), 30 * scale, 5 * scale, Math.PI / 2),
	);
	const pole = line(`M${num(x)} ${num(y)}V${num(y - height * 1.1)}`, mix("#6b5648", PEPPER_AIR, air), 13 * scale);
	return (
		fill(dab(x + 110 * scale, y, 420 * scale, 40 * scale, 0.04), "#4a1e1a", 0.4) +
		pole +
		tiers.join("") +
		fill(spikes, mix("#c8452c", PEPPER_AIR, air), 0.85)
	);
}

/** Pepper climbing its poles in long red-earth rows. */
export const pepperGarden: Scene = (sheet) => {
	const spots = plantation({
		eyeX: 560,
		horizon: 486,
		near: 920,
		aside: 430,
		columns: [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5],
		rows: 8,
		step: 0.55,
		first: 1.02,
	});
	const earth = contour(sheet, { y: 490, rise: 5, wave: 300 });
	return [
		sky(sheet, 470, { 0: "#4f93a6", 0.55: "#a8cfc8", 1: "#f6ecc6" }),
		heap(sheet, 1010, 370, 640, 240, "#fff7e4", "#9dbfc2"),
		heap(sheet, 250, 420, 480, 150, "#fdf3dc", "#a6c6c4"),
		hill(sheet, contour(sheet, { y: 430, rise: 34, wave: 320 }), {
			top: "#6796a0",
			foot: "#cfdcc0",
			depth: 110,
			shade: "#4c7f90",
		}),
		treeFringe(sheet, contour(sheet, { y: 482, rise: 9, wave: 200 }), { height: 40, spacing: 14, color: "#5f8f78" }),
		fill(below(earth), sheet.vertical(485, 960, { 0: "#d09a6a", 0.3: "#b0603a", 1: "#6f3022" })),
		hatch(sheet, earth, { count: 900, depth: 470, length: 60, width: 4.5, angle: 0, color: "#873f2a", opacity: 0.45 }),
		hatch(sheet, earth, { count: 500, depth: 470, length: 40, width: 4, angle: 0.05, color: "#e0a070", opacity: 0.45 }),
		...spots.slice(0, 42).map((spot) => pepperPole(sheet, spot)),
		person({
			x: 566,
			y: 690,
			height: 210,
			body: "woman",
			arms: "forward",
			loads: ["hat", "basket"],
			color: "#2c2a3c",
			top: "#7c3560",
			head: "#33221f",
			trim: "#e6cc90",
		}),
		...spots.slice(42).map((spot) => pepperPole(sheet, spot)),
	].join("");
};
