import { dab, ellipse, fade, fill, line, mix, polygon, rect, repeat, type Tones } from "./brush.ts";
import { cottage } from "./buildings.ts";
import { flowerTouches } from "./flowers.ts";
import { below, contour, drifts, hatch, hill } from "./land.ts";
import { bicycle, person } from "./people.ts";
import { num, type Scene, type Sheet } from "./sheet.ts";
import { disc, heap, rays, sky, strips } from "./sky.ts";
import { banana, broadTree, grass, leafMass, palm, treeFringe } from "./trees.ts";

const GREEN: Tones = { dark: "#1f4634", mid: "#3d7445", light: "#a4ba55" };
const HAIR = "#2b1f20";

const LONGHOUSE_ROOF = "M420 668Q520 430 548 128Q720 96 892 128Q920 430 1020 668Q720 690 420 668Z";

/** The tall thatched roof, its ridge comb and the woven band under it. */
function communalRoof(sheet: Sheet): string {
	const light = sheet.horizontal(420, 1020, [
		[0, "#d99a55"],
		[0.45, "#b06f3c"],
		[0.75, "#7a4630"],
		[1, "#4f2d28"],
	]);
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
	const wall = fill(
		rect(482, 640, 476, 100),
		sheet.horizontal(480, 960, [
			[0, "#a06a40"],
			[1, "#4a2c28"],
		]),
	);
	const weave = line(
		repeat(
			30,
			(index) => `M${490 + index * 16} 650L${506 + index * 16} 738M${506 + index * 16} 650L${490 + index * 16} 738`,
		),
		"#3d2422",
		2,
		0.5,
	);
	const shadow = fill(
		rect(482, 640, 476, 46),
		sheet.vertical(640, 700, [
			[0, "#1c1218", 0.75],
			[1, "#1c1218", 0],
		]),
	);
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

/** The communal house with its roof like an axe blade, at the heart of the village. */
export const communalHouse: Scene = (sheet) => {
	const yard = contour(sheet, { y: 800, rise: 8, wave: 500 });
	return [
		sky(sheet, 640, [
			[0, "#4f86a0"],
			[0.45, "#a8c2bd"],
			[0.75, "#f6dcae"],
			[1, "#f7b98a"],
		]),
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
		fill(
			below(yard),
			sheet.vertical(790, 960, [
				[0, "#cf9362"],
				[0.5, "#a65a38"],
				[1, "#6b3225"],
			]),
		),
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
};

/** A village lane at the end of the day. */
export const villageLane: Scene = (sheet) => {
	const lane = "M690 600H760Q800 720 1060 980H300Q640 740 690 600Z";
	const house = { wall: "#efd9a6", shade: "#c79f6c", roof: "#a4492f", seam: "#5f2a22" };
	const hedge = (isLeft: boolean) =>
		[0.1, 0.25, 0.45, 0.7, 1]
			.map((near) =>
				leafMass(sheet, {
					x: isLeft ? 640 - near * 480 : 815 + near * 480,
					y: 628 + near * 250,
					rx: 70 + near * 190,
					ry: 26 + near * 66,
					leaf: 8 + near * 12,
					tones: fade(GREEN, "#d9c98a", 0.3 * (1 - near)),
					light: -1,
				}),
			)
			.join("");
	return [
		sky(sheet, 600, [
			[0, "#6ba0b0"],
			[0.5, "#bcd0bd"],
			[0.8, "#fbe2ae"],
			[1, "#f8c48e"],
		]),
		heap(sheet, 420, 440, 560, 210, "#fff1d6", "#dcb9a2"),
		strips(sheet, 280, 120, "#fff0d2", 8, 0.6),
		disc(sheet, { x: 730, y: 520, radius: 1, color: "#fff3cf", halo: "#fff0c0", reach: 420 }),
		hill(sheet, contour(sheet, { y: 540, rise: 34, wave: 360 }), {
			top: "#87a3a6",
			foot: "#efdcb0",
			depth: 110,
			shade: "#6d8f9a",
		}),
		treeFringe(sheet, () => 618, { height: 80, spacing: 28, color: "#6f9870" }),
		fill(
			below(() => 610),
			sheet.vertical(605, 960, [
				[0, "#b9b16c"],
				[0.4, "#6f8a4a"],
				[1, "#2f5436"],
			]),
		),
		palm(sheet, 560, 640, 360, fade(GREEN, "#dfcf92", 0.3), "#7d6a50", 12),
		palm(sheet, 905, 650, 400, fade(GREEN, "#dfcf92", 0.25), "#7d6a50", -14),
		cottage(sheet, { ...house, x: 430, y: 690, width: 190 }),
		cottage(sheet, { ...house, x: 905, y: 700, width: 220, wall: "#d5e0cf", shade: "#93ada3", roof: "#8f3f2c" }),
		fill(
			lane,
			sheet.vertical(600, 960, [
				[0, "#f0cfa0"],
				[0.4, "#c98155"],
				[1, "#8a4430"],
			]),
		),
		sheet.clip(
			lane,
			hatch(sheet, () => 600, {
				count: 300,
				depth: 360,
				length: 110,
				width: 5,
				angle: 0,
				color: "#efb98a",
				opacity: 0.5,
				from: 300,
				to: 1060,
			}),
		),
		fill(
			repeat(7, (index) => dab(760 - index * 12, 690 + index * 40, 380 + index * 60, 16 + index * 4, -0.05)),
			"#4a2730",
			0.3,
		),
		broadTree(sheet, 1250, 800, 640, GREEN, "#4f3a30", -1),
		cottage(sheet, { ...house, x: 70, y: 790, width: 340 }),
		banana(sheet, 440, 790, 230, GREEN),
		hedge(true),
		hedge(false),
		flowerTouches(
			sheet,
			70,
			() => [sheet.between(0, 420), sheet.between(800, 930)],
			() => 10,
		),
		flowerTouches(
			sheet,
			60,
			() => [sheet.between(1060, 1440), sheet.between(820, 940)],
			() => 11,
		),
		bicycle(748, 828, 98, "#2e2830"),
		person({
			x: 706,
			y: 832,
			height: 172,
			body: "walker",
			arms: "forward",
			color: "#2d3550",
			top: "#f1e8d2",
			head: HAIR,
		}),
		person({
			x: 610,
			y: 842,
			height: 122,
			body: "walker",
			arms: "swing",
			color: "#2d3550",
			top: "#f1e8d2",
			head: HAIR,
		}),
		person({
			x: 778,
			y: 690,
			height: 92,
			body: "woman",
			loads: ["hat", "basket"],
			color: "#3a2c38",
			top: "#8a4a58",
			trim: "#ead3a0",
			isMirrored: true,
		}),
		rays(sheet, -120, 120, [0.42, 0.55, 0.68], 1300, "#fff0c0", 0.28),
		grass(sheet, (x) => (x > 320 && x < 1050 ? 1000 : 956), 220, 60, "#24462e"),
	].join("");
};

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
		fill(rect(x, y + drop, width, 150), "#1f1a24", 0.35) +
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

/** Market day: awnings, baskets, women from the villages around. */
export const marketDay: Scene = (sheet) => {
	const goods: readonly (readonly [number, number, number, number, readonly string[]])[] = [
		[150, 850, 170, 15, ["#d6402c", "#b82c26", "#e2673a"]],
		[370, 872, 170, 16, ["#5f8f3a", "#86ad49", "#3f7440"]],
		[1060, 866, 180, 16, ["#f0a92c", "#f6c547", "#dd8a25"]],
		[1300, 848, 170, 15, ["#7b3f6b", "#95507c", "#5d2f5a"]],
	];
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
				trim: "#e8d3a0",
				isMirrored: index > 2,
			}),
		)
		.join("");
	return [
		sky(sheet, 500, [
			[0, "#7fb0b8"],
			[0.6, "#e9e2c0"],
			[1, "#fde5b4"],
		]),
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
			below(() => 570),
			sheet.vertical(565, 960, [
				[0, "#efcf9c"],
				[0.4, "#cc8b5c"],
				[1, "#7f4331"],
			]),
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
			trim: "#ecd8a8",
		}),
		fill("M661 806H738V814H661ZM662 822H738V826H662Z", "#d9a441"),
		rays(sheet, 1100, -160, [1.75, 1.9, 2.05, 2.2], 1200, "#fff3cc", 0.36),
	].join("");
};
