import { ellipse, fade, fill, line, mix, polygon, rect, repeat, type Tones } from "./brush.ts";
import { below, contour, hatch, hill } from "./land.ts";
import { person } from "./people.ts";
import { num, type Scene, type Sheet } from "./sheet.ts";
import { disc, rays, sky } from "./sky.ts";
import { broadTree, treeFringe } from "./trees.ts";

const GREEN: Tones = { dark: "#1f4634", mid: "#3d7445", light: "#a4ba55" };

const HAIR = "#2b1f20";

function awning(x: number, y: number, width: number, drop: number, first: string, second: string): string {
	const stripes = repeat(5, (index) => {
		const [left, wide] = [x + (index * width) / 5, width / 10];
		return polygon([
			[left, y],
			[left + wide, y],
			[left + wide * 1.1 + (index - 2) * 6, y + drop],
			[left + (index - 2) * 6 - wide * 0.1, y + drop],
		]);
	});
	const cloth = polygon([
		[x, y],
		[x + width, y],
		[x + width + 16, y + drop],
		[x - 16, y + drop],
	]);
	const poles = `M${x} ${y + drop}V${y + 330}M${x + width} ${y + drop}V${y + 330}`;
	return (
		line(poles, "#4a352c", 7) +
		fill(rect(x - 8, y + drop, width + 16, 16), "#1f1a24", 0.3) +
		fill(cloth, first) +
		fill(stripes, second) +
		fill(rect(x - 16, y + drop - 3, width + 32, 8), mix(first, "#201820", 0.4))
	);
}

function heapOf(sheet: Sheet, x: number, y: number, width: number, size: number, colors: readonly string[]): string {
	const pieces = Array.from({ length: 4 }, (_, row) =>
		Array.from({ length: Math.round((width * (1 - row * 0.22)) / (size * 1.5)) }, (_item, index) => {
			const px = x - (width * (1 - row * 0.22)) / 2 + (index + 0.5) * size * 1.5 + sheet.between(-2, 2);
			const color = sheet.pick(colors);
			return (
				fill(ellipse(px, y - row * size * 1.1, size), color) +
				fill(ellipse(px - size * 0.25, y - row * size * 1.1 - size * 0.3, size * 0.4), mix(color, "#fff6d8", 0.55))
			);
		}).join(""),
	);
	const basket = polygon([
		[x - width * 0.62, y - 4],
		[x + width * 0.62, y - 4],
		[x + width * 0.5, y + 44],
		[x - width * 0.5, y + 44],
	]);
	const weave = line(
		repeat(
			4,
			(index) => `M${num(x - width * 0.6 + index * 2)} ${y + 6 + index * 10}H${num(x + width * 0.6 - index * 2)}`,
		),
		"#6b4a2c",
		2.4,
		0.7,
	);
	return pieces.join("") + fill(basket, "#b98a50") + weave;
}

function marketDayBack(sheet: Sheet): string {
	return [
		sky(sheet, 500, { 0: "#7fb0b8", 0.6: "#e9e2c0", 1: "#fde5b4" }),
		disc(sheet, { x: 720, y: 390, radius: 1, color: "#fff6d4", halo: "#fff2c6", reach: 560 }),
		hill(sheet, contour(sheet, { y: 400, rise: 40, wave: 360 }), {
			top: "#8fb0ae",
			foot: "#f0e2b8",
			depth: 140,
			shade: "#739da0",
		}),
		treeFringe(sheet, () => 560, { height: 150, spacing: 52, color: "#7fa67c" }),
		broadTree(sheet, 720, 600, 330, fade(GREEN, "#f0e3b0", 0.35), "#6b5a48", -1),
		fill(
			below(() => 540),
			sheet.vertical(565, 960, { 0: "#dcb27e", 0.4: "#cc8b5c", 1: "#7f4331" }),
		),
		hatch(sheet, () => 580, {
			count: 300,
			depth: 370,
			length: 110,
			width: 6,
			angle: 0,
			color: "#f0bf8e",
			opacity: 0.45,
		}),
		awning(560, 492, 130, 40, "#e6d3a0", "#c96a3c"),
		awning(770, 490, 130, 40, "#d9dcc0", "#4f8a80"),
		awning(360, 462, 190, 60, "#e8c170", "#b3482f"),
		awning(900, 458, 200, 60, "#efe2bf", "#36707a"),
	].join("");
}

function marketDayFar(_sheet: Sheet): string {
	const crowd = [
		[470, 690, 128, "#8f3a3a"],
		[560, 676, 116, "#41627a"],
		[640, 668, 104, "#7d7440"],
		[820, 672, 110, "#5a3f66"],
		[905, 688, 126, "#a4572f"],
	]
		.map(([x, y, height, top], index) =>
			person({
				x: Number(x),
				y: Number(y),
				height: Number(height),
				body: index % 2 ? "man" : "woman",
				arms: "swing",
				loads: index % 2 ? [] : ["hat"],
				color: "#33303c",
				top: String(top),
				head: HAIR,
				trim: "#b98a4e",
				isMirrored: index > 2,
			}),
		)
		.join("");
	return [
		crowd,
		awning(-60, 384, 370, 96, "#efd9a4", "#a8402d"),
		awning(1130, 380, 380, 96, "#e9dcb8", "#2f6470"),
		person({
			x: 250,
			y: 868,
			height: 250,
			body: "kneeling",
			arms: "work",
			loads: [],
			color: "#241f2b",
			top: "#2f3d5c",
			head: HAIR,
		}),
	].join("");
}

function marketDayMiddle(sheet: Sheet): string {
	const goods: readonly (readonly [number, number, number, number, readonly string[]])[] = [
		[150, 850, 170, 15, ["#d6402c", "#b82c26", "#e2673a"]],
		[370, 872, 170, 16, ["#5f8f3a", "#86ad49", "#3f7440"]],
		[1060, 866, 180, 16, ["#f0a92c", "#f6c547", "#dd8a25"]],
		[1300, 848, 170, 15, ["#7b3f6b", "#95507c", "#5d2f5a"]],
	];
	return [
		person({
			x: 1180,
			y: 870,
			height: 250,
			body: "kneeling",
			arms: "work",
			color: "#241f2b",
			top: "#7d2c3c",
			head: HAIR,
			isMirrored: true,
		}),
		...goods.map(([x, y, width, size, colors]) => heapOf(sheet, x, y, width, size, colors)),
		person({
			x: 690,
			y: 880,
			height: 330,
			body: "striding",
			arms: "swing",
			loads: ["basket"],
			color: "#221d2a",
			top: "#2a2733",
			head: HAIR,
			trim: "#b88a4e",
		}),
		person({
			x: 826,
			y: 862,
			height: 300,
			body: "woman",
			arms: "forward",
			loads: ["hat"],
			color: "#2c3348",
			top: "#c25a3a",
			head: HAIR,
			trim: "#e3b866",
		}),
		fill("M661 806H738V814H661ZM662 822H738V826H662Z", "#d9a441"),
	].join("");
}

function marketDayNear(sheet: Sheet): string {
	return [rays(sheet, 1100, -160, [1.75, 1.9, 2.05, 2.2], 1200, "#fff3cc", 0.36)].join("");
}

/** Market day: awnings, baskets, women from the villages around. */
export const marketDay: Scene = (sheet) =>
	marketDayBack(sheet) + marketDayFar(sheet) + marketDayMiddle(sheet) + marketDayNear(sheet);
