import { dab, ellipse, fill, line, mix, place, polygon, rect, repeat } from "./brush.ts";
import { num, type Sheet } from "./sheet.ts";
import { stander } from "./sitters.ts";

export const SHIRTS = [
	"#e8e0cc",
	"#d5dcd6",
	"#5f7f96",
	"#2f4a62",
	"#7a5a48",
	"#f0e6d2",
	"#486a58",
	"#8a3f3c",
	"#b9c4c4",
	"#39404e",
	"#c79a5a",
] as const;

const HAIRS = ["#1f1a1e", "#2a2224", "#241c1f", "#2e2625", "#6d655f"] as const;

const SKIN = "#b9805a";

export function hairdo(sheet: Sheet): { hair: string; isLongHaired: boolean } {
	return sheet.random() < 0.27
		? { hair: "#1f1a1e", isLongHaired: true }
		: { hair: sheet.pick(HAIRS), isLongHaired: false };
}

/** Heavy cloth in folds. */
export function curtain(
	sheet: Sheet,
	x: number,
	y: number,
	width: number,
	height: number,
	color: string,
	fold = 34,
): string {
	const count = Math.round(width / fold);
	const shade = repeat(count, (index) => {
		const left = x + (index * width) / count;
		return polygon([
			[left + fold * 0.55, y],
			[left + fold, y],
			[left + fold * sheet.between(0.95, 1.05), y + height],
			[left + fold * sheet.between(0.4, 0.6), y + height],
		]);
	});
	const light = repeat(count, (index) => rect(x + (index * width) / count + fold * 0.2, y, fold * 0.14, height));
	const fall = sheet.vertical(y, y + height, { 0: ["#1a0c10", 0.45], 0.4: ["#1a0c10", 0], 1: ["#1a0c10", 0.3] });
	return (
		fill(rect(x, y, width, height), color) +
		fill(shade, mix(color, "#1a0c10", 0.4)) +
		fill(light, mix(color, "#ffb88a", 0.28)) +
		fill(rect(x, y, width, height), fall)
	);
}

export function flowers(sheet: Sheet, x: number, y: number, width: number, height: number): string {
	const leaves = repeat(width * 0.3, () =>
		dab(
			x + sheet.between(-0.5, 0.5) * width,
			y - sheet.between(0, 0.9) * height,
			height * 0.5,
			height * 0.14,
			sheet.between(-2.6, -0.5),
		),
	);
	const heads = (color: string) =>
		fill(
			repeat(width * 0.16, () =>
				ellipse(
					x + sheet.between(-0.46, 0.46) * width,
					y - sheet.between(0.25, 1) * height,
					height * sheet.between(0.1, 0.18),
				),
			),
			color,
		);
	return fill(leaves, "#3f6b45") + heads("#f4ead0") + heads("#e8a33c") + heads("#d86a5a");
}

export function lectern(sheet: Sheet, x: number, y: number, height: number): string {
	const wide = height * 0.62;
	const front = polygon([
		[x - wide / 2, y - height],
		[x + wide / 2, y - height],
		[x + wide * 0.4, y],
		[x - wide * 0.4, y],
	]);
	return (
		fill(front, "#7a4a30") +
		fill(
			polygon([
				[x + wide * 0.18, y - height],
				[x + wide / 2, y - height],
				[x + wide * 0.4, y],
				[x + wide * 0.14, y],
			]),
			"#54301f",
		) +
		fill(rect(x - wide * 0.56, y - height - 5, wide * 1.12, 9), "#a06a42") +
		line(
			`M${num(x - wide * 0.2)} ${num(y - height)}q4 ${num(-height * 0.18)} ${num(wide * 0.16)} ${num(-height * 0.24)}`,
			"#2a2428",
			2.4,
		) +
		flowers(sheet, x, y - height * 0.1, wide * 0.7, height * 0.34)
	);
}

export function speaker(x: number, y: number, height: number): string {
	return stander({
		x,
		y,
		height,
		arms: "forward",
		color: "#2a2c38",
		top: "#e9e4d6",
		isMirrored: true,
		skin: SKIN,
		hair: "#241c1f",
	});
}

/** The long table on the stage with those who preside, seen from the hall. */
export function presidium(sheet: Sheet, x: number, y: number, count: number, size: number): string {
	const width = count * size * 1.15;
	const people = repeat(count, (index) => {
		const at = x + (index + 0.5) * size * 1.15;
		const top = index % 3 === 1 ? "#7d3a52" : sheet.pick(["#2d3442", "#38404c", "#e6e0d2"]);
		const hair =
			index % 3 === 1
				? "M-13 -8Q-15 -26 0 -27Q15 -26 13 -8Q14 4 10 8L8 -12Q0 -18 -8 -12L-10 8Q-14 4 -13 -8Z"
				: "M-11 -12Q-12 -27 0 -27Q12 -27 11 -12Q7 -19 0 -19Q-7 -19 -11 -12Z";
		return place(
			fill("M-30 60Q-32 18 -14 14L-5 9H5L14 14Q32 18 30 60Z", top) +
				fill("M-5 2H5V13Q0 17 -5 13Z", "#a06c4a") +
				fill(ellipse(0, -8, 10.5, 13.5), SKIN) +
				fill(hair, "#241c1f"),
			at,
			y - size * 0.98,
			size / 62,
		);
	});
	const cloth =
		fill(rect(x, y - size * 0.5, width, size * 0.82), "#efe6d2") +
		fill(
			repeat(Math.round(width / 16), (index) => rect(x + index * 16 + 8, y - size * 0.4, 5, size * 0.72)),
			"#c9bda4",
			0.7,
		) +
		fill(rect(x - 4, y - size * 0.54, width + 8, size * 0.09), "#fbf4e2");
	return people + cloth + flowers(sheet, x + width / 2, y - size * 0.46, width * 0.3, size * 0.34);
}
