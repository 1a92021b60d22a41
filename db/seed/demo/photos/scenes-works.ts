import { dab, fill, line, mix, polygon, rect, repeat, type Tones } from "./brush.ts";
import { below, contour, drifts, hill } from "./land.ts";
import { bicycle, motorbike, person } from "./people.ts";
import { num, type Scene, type Sheet } from "./sheet.ts";
import { disc, heap, sky, strips } from "./sky.ts";
import { broadTree, grass, leafMass, treeFringe } from "./trees.ts";

const GREEN: Tones = { dark: "#1f4a38", mid: "#3f7a4a", light: "#a6bb5a" };

const HAIR = "#241c1f";

interface Shed {
	x: number;
	y: number;
	teeth: number;
	pitch: number;
	height: number;
	wall: string;
	roof: string;
}

/** A factory hall with a sawtooth roof and a row of high windows. */
function factory({ x, y, teeth, pitch, height, wall, roof }: Shed): string {
	const width = teeth * pitch;
	const rise = pitch * 0.42;
	const tooth = (index: number) =>
		polygon([
			[x + index * pitch, y - height],
			[x + index * pitch, y - height - rise],
			[x + (index + 1) * pitch, y - height],
		]);
	const slope = (index: number) =>
		polygon([
			[x + index * pitch, y - height - rise],
			[x + index * pitch + 14, y - height - rise - 8],
			[x + (index + 1) * pitch + 14, y - height - 8],
			[x + (index + 1) * pitch, y - height],
		]);
	const light = repeat(teeth, (index) =>
		polygon([
			[x + index * pitch + 6, y - height - 6],
			[x + index * pitch + 6, y - height - rise + 14],
			[x + index * pitch + pitch * 0.5, y - height - 6],
		]),
	);
	const windows = repeat(teeth * 2, (index) =>
		rect(x + 12 + (index * width) / (teeth * 2), y - height * 0.72, width / (teeth * 2) - 22, height * 0.2),
	);
	const gates = repeat(Math.ceil(teeth / 2), (index) =>
		rect(x + pitch * (index * 2 + 0.3), y - height * 0.36, pitch * 0.55, height * 0.36),
	);
	const ribs = repeat(Math.round(width / 9), (index) => rect(x + index * 9, y - height, 2, height));
	return (
		fill(repeat(teeth, tooth), mix(wall, "#fff6e0", 0.25)) +
		fill(light, "#6f95a0") +
		fill(rect(x, y - height, width, height), wall) +
		fill(ribs, mix(wall, "#2a3038", 0.4), 0.3) +
		fill(repeat(teeth, slope), roof) +
		fill(windows, "#3f6472") +
		fill(gates, mix(wall, "#2a3038", 0.55)) +
		fill(rect(x, y - height * 0.05, width, height * 0.05), mix(roof, "#2a3038", 0.3))
	);
}

function silo(x: number, y: number, width: number, height: number): string {
	return (
		fill(rect(x, y - height, width, height), "#d9d3c0") +
		fill(rect(x + width * 0.62, y - height, width * 0.38, height), "#9aa39c") +
		fill(
			`M${num(x)} ${num(y - height)}L${num(x + width / 2)} ${num(y - height - width * 0.4)}L${num(x + width)} ${num(y - height)}Z`,
			"#b6b3a2",
		) +
		line(
			repeat(6, (index) => `M${num(x)} ${num(y - height + (index * height) / 6)}h${num(width)}`),
			"#80877f",
			1.6,
			0.6,
		)
	);
}

function steam(sheet: Sheet, x: number, y: number): string {
	return repeat(7, (index) =>
		fill(
			dab(x + index * 26 + sheet.between(-8, 8), y - index * 17, 60 + index * 24, 20 + index * 7, -0.35),
			"#fff6e4",
			0.5 - index * 0.055,
		),
	);
}

function chimney(x: number, y: number, height: number): string {
	const shaft = polygon([
		[x - 15, y],
		[x - 10, y - height],
		[x + 10, y - height],
		[x + 15, y],
	]);
	return (
		fill(shaft, "#e6dcc6") +
		fill(
			polygon([
				[x + 3, y],
				[x + 2, y - height],
				[x + 10, y - height],
				[x + 15, y],
			]),
			"#b3aa98",
		) +
		fill(rect(x - 11, y - height + 14, 22, 16) + rect(x - 12, y - height + 52, 24, 16), "#b5452f")
	);
}

function factoryRoad(sheet: Sheet): string {
	const road = "M640 640H724Q820 760 1120 980H340Q580 760 640 640Z";
	const dashes = [
		[664, 0.08],
		[700, 0.14],
		[752, 0.22],
		[826, 0.34],
		[930, 0.5],
	].map(([y = 0, size = 0]) =>
		polygon([
			[690 - size * 14 + size * 30, y],
			[690 + size * 14 + size * 30, y],
			[694 + size * 22 + size * 44, y + size * 120],
			[690 - size * 16 + size * 44, y + size * 120],
		]),
	);
	return fill(road, sheet.vertical(640, 960, { 0: "#d9c4a4", 1: "#75645e" })) + fill(dashes.join(""), "#f4e8cc", 0.9);
}

function avenue(sheet: Sheet): string {
	return [0.12, 0.22, 0.36, 0.55, 0.82]
		.map((near) =>
			[-1, 1]
				.map((side) =>
					broadTree(
						sheet,
						682 + side * (70 + near * 470),
						650 + near * 250,
						70 + near * 250,
						{
							dark: mix(GREEN.dark, "#b9c79a", 0.3 * (1 - near)),
							mid: mix(GREEN.mid, "#d4d8a4", 0.3 * (1 - near)),
							light: GREEN.light,
						},
						"#54443a",
					),
				)
				.join(""),
		)
		.join("");
}

function factoryParkFar(sheet: Sheet): string {
	const back = { pitch: 66, height: 74, roof: "#8a4a3a", wall: "#e3d6ba" };
	const front = { pitch: 92, height: 112, roof: "#3f7086", wall: "#ece2c8" };
	return [
		sky(sheet, 520, { 0: "#5f9db2", 0.5: "#b4d0c6", 1: "#fbe4b6" }),
		heap(sheet, 1120, 330, 600, 200, "#fff4de", "#d3cdc0"),
		strips(sheet, 200, 100, "#fff3da", 7, 0.6),
		disc(sheet, { x: 300, y: 300, radius: 44, color: "#fff6d8", halo: "#ffeab4", reach: 400 }),
		hill(sheet, contour(sheet, { y: 440, rise: 60, wave: 420 }), {
			top: "#88a6ac",
			foot: "#ecdcb4",
			depth: 170,
			shade: "#6c909c",
		}),
		hill(sheet, contour(sheet, { y: 500, rise: 40, wave: 330 }), {
			top: "#5f947c",
			foot: "#bcc894",
			depth: 150,
			shade: "#457b70",
		}),
		treeFringe(sheet, () => 566, { height: 48, spacing: 18, color: "#4d8163" }),
		fill(
			below(() => 560),
			sheet.vertical(556, 960, { 0: "#a9bd78", 0.5: "#5f9152", 1: "#2b5a3c" }),
		),
		chimney(250, 590, 250) + chimney(320, 590, 210) + steam(sheet, 256, 332) + steam(sheet, 326, 372),
		factory({ ...back, x: 120, y: 592, teeth: 7 }) + factory({ ...back, x: 780, y: 590, teeth: 8, roof: "#a4583f" }),
		silo(590, 596, 46, 130) + silo(640, 600, 46, 150) + silo(690, 596, 46, 130),
		drifts(sheet, 590, 10, "#fdeccb", 5, 0.45),
		factory({ ...front, x: -60, y: 716, teeth: 6 }),
		factory({ ...front, x: 870, y: 716, teeth: 7, roof: "#4f7f62" }),
		leafMass(sheet, { x: 180, y: 730, rx: 330, ry: 24, leaf: 9, tones: GREEN }) +
			leafMass(sheet, { x: 1190, y: 730, rx: 330, ry: 24, leaf: 9, tones: GREEN }),
		factoryRoad(sheet),
		avenue(sheet),
		motorbike(640, 776, 92, "#2c3038", true),
	].join("");
}

function factoryParkNear(sheet: Sheet): string {
	return [
		person({
			x: 742,
			y: 838,
			height: 128,
			body: "walker",
			arms: "swing",
			loads: ["fieldHat"],
			color: "#2b3a50",
			top: "#3f6f94",
			head: HAIR,
			trim: "#e9c34a",
		}),
		person({
			x: 800,
			y: 846,
			height: 126,
			body: "striding",
			arms: "swing",
			color: "#2b3a50",
			top: "#3f6f94",
			head: HAIR,
		}),
		bicycle(560, 884, 100, "#2e2830") +
			person({
				x: 524,
				y: 886,
				height: 150,
				body: "walker",
				arms: "forward",
				loads: ["hat"],
				color: "#33303c",
				top: "#b5563a",
				head: HAIR,
				trim: "#ecd6a2",
			}),
		grass(sheet, (x) => (x > 360 && x < 1090 ? 1000 : 956), 200, 54, "#1f4a34"),
	].join("");
}

/** A cluster of factories among the hills, early shift. */
export const factoryPark: Scene = (sheet) => factoryParkFar(sheet) + factoryParkNear(sheet);
