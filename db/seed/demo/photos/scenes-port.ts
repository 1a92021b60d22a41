import { container } from "./boats.ts";
import { dab, ellipse, fill, line, mix, place, rect, repeat } from "./brush.ts";
import { contour, hatch, hill, mist } from "./land.ts";
import { person } from "./people.ts";
import type { Scene, Sheet } from "./sheet.ts";
import { birds, disc, sky, strips } from "./sky.ts";
import { glint, reflection, ripples, water } from "./water.ts";

const HAIR = "#241c1f";

const CARGO = ["#b5452f", "#2f6f86", "#d9a13c", "#5f7f4a", "#8a3f48", "#d8cdb4", "#34506e", "#c9743a"] as const;

/** A quay crane, 400 units tall: four legs, a boom over the water to the left, stays from the apex. */
function quayCrane(x: number, y: number, height: number, color: string): string {
	const shade = mix(color, "#101c28", 0.45);
	const legs = "M-60 0V-262H-46V0ZM78 0V-262H92V0Z";
	const farLegs = "M-32 0V-252H-23V0ZM106 0V-252H115V0Z";
	const portal = "M-60 -150H92V-136H-60ZM-60 -262H92V-246H-60Z";
	const boom = "M-300 -272H190V-256H-300Z";
	const apex = "M8 -268L24 -392H34L40 -268Z";
	const braces = "M-53 -140L18 -250M86 -140L18 -250M-53 -8L86 -136";
	const stays = "M29 -388L-280 -268M29 -388L-140 -268M29 -388L176 -266";
	const lattice = repeat(24, (index) => `M${-296 + index * 20} -256l10 -16l10 16`);
	const cable = "M-190 -256V-176M-168 -256V-176";
	return place(
		fill(farLegs, shade) +
			line(stays, shade, 3) +
			line(braces, shade, 5) +
			fill(legs + portal + apex, color) +
			fill(boom, color) +
			line(lattice, shade, 2, 0.8) +
			fill(rect(112, -300, 66, 40), mix(color, "#f6ead0", 0.6)) +
			fill(rect(-204, -258, 46, 18), shade) +
			fill(rect(-150, -252, 24, 26), mix(color, "#f6ead0", 0.7)) +
			line(cable, "#1d2630", 1.8) +
			container(-212, -176, 66, 26, "#d9a13c"),
		x,
		y,
		height / 400,
	);
}

function stacks(sheet: Sheet, x: number, y: number, columns: readonly number[], width: number, height: number): string {
	return columns
		.flatMap((tall, column) =>
			Array.from({ length: tall }, (_, row) =>
				container(x + column * (width + 2), y - (row + 1) * height, width, height, sheet.pick(CARGO)),
			),
		)
		.join("");
}

function cargoShip(sheet: Sheet): string {
	const hull = "M40 566L96 690H820L846 560H700L690 590H120L112 560Z";
	const house = rect(690, 410, 104, 160) + rect(676, 404, 132, 16);
	const bridge = repeat(5, (index) => rect(698 + index * 19, 426, 13, 12));
	const decks = repeat(3, (row) => repeat(4, (index) => rect(702 + index * 24, 462 + row * 32, 12, 12)));
	return (
		stacks(sheet, 136, 592, [3, 4, 4, 5, 5, 4], 88, 34) +
		fill(house, "#efe6d0") +
		fill(rect(762, 420, 32, 150), "#c4b99f") +
		fill(bridge + decks, "#2b4654") +
		fill(rect(722, 358, 40, 48), "#b5452f") +
		fill(rect(722, 366, 40, 10), "#f0e2c0") +
		line("M700 404V340M690 352H712", "#3a3a40", 4) +
		fill(hull, sheet.vertical(560, 690, { 0: "#2c5068", 1: "#173040" })) +
		fill("M86 668L96 690H820L825 668Z", "#8a3428") +
		line("M70 622H838", "#e9dcc0", 4, 0.8) +
		line("M112 560V540H60M846 560V544H820", "#33424c", 3)
	);
}

function quay(sheet: Sheet): string {
	const edge = rect(-10, 700, 1460, 30);
	const joints = repeat(18, (index) => `M${index * 88 - 40 + index} 730L${(index - 8.5) * 190 + 700} 980`);
	return (
		fill(rect(-10, 722, 1460, 260), sheet.vertical(722, 960, { 0: "#cdb593", 0.5: "#a58a70", 1: "#6a5650" })) +
		line(joints, "#7a6658", 2.4, 0.4) +
		fill(edge, "#8a7868") +
		fill(rect(-10, 700, 1460, 8), "#e0cba4") +
		fill(
			repeat(16, (index) => rect(index * 96 + 20, 712, 44, 18)),
			"#2a2c30",
			0.85,
		) +
		line("M0 770H1440M0 782H1440", "#5a4c48", 3, 0.6) +
		hatch(sheet, () => 740, { count: 240, depth: 210, length: 100, width: 5, angle: 0, color: "#e9d2a8", opacity: 0.3 })
	);
}

function docker(x: number, y: number, height: number, isMirrored = false): string {
	const at = { x, y, height, isMirrored };
	const vest = place(
		fill("M-12 -78H12V-46H-12Z", "#e2762f") + fill("M-12 -62H12V-57H-12Z", "#f6e9c0"),
		x,
		y,
		height / 100,
	);
	const shadow = fill(dab(x + height * 0.3, y, height * 0.9, height * 0.05, 0), "#3a2f30", 0.4);
	return (
		shadow +
		person({
			...at,
			body: "man",
			arms: isMirrored ? "forward" : "down",
			loads: ["fieldHat"],
			color: "#27384c",
			top: "#37506a",
			head: HAIR,
			trim: "#f0c83c",
		}) +
		vest
	);
}

function truck(x: number, y: number): string {
	const wheels = [34, 62, 214, 246, 330].map((at) => ellipse(at, -12, 15)).join("");
	const cab = "M292 -24V-92Q294 -102 304 -102H340L366 -62V-24Z";
	return place(
		fill(dab(190, 4, 420, 16, 0), "#3a2f30", 0.45) +
			container(10, -112, 272, 84, "#2f6f86") +
			fill(rect(6, -28, 300, 10), "#2b2b30") +
			fill(cab, "#d8cdb4") +
			fill("M308 -92H336L356 -62H308Z", "#24404a") +
			fill(wheels, "#1d1d22") +
			fill([34, 62, 214, 246, 330].map((at) => ellipse(at, -12, 6)).join(""), "#a89a84"),
		x,
		y,
	);
}

/** The port: a container ship at the quay under its cranes. */
export const seaPort: Scene = (sheet) => {
	const ship = cargoShip(sheet);
	const ranges = [
		{ top: "#a59aa4", foot: "#f4cfa8", depth: 90, shade: "#8f8898" },
		{ top: "#66838c", foot: "#d9c6a4", depth: 110, shade: "#4f7080" },
	];
	return [
		sky(sheet, 520, { 0: "#5a90a6", 0.4: "#a5c2bb", 0.75: "#f6deae", 1: "#f4b284" }),
		strips(sheet, 220, 150, "#fdebcc", 12, 0.6),
		disc(sheet, { x: 1010, y: 420, radius: 48, color: "#fff4d2", halo: "#ffe0a2", reach: 420 }),
		ranges
			.map((paint, row) => hill(sheet, contour(sheet, { y: 474 + row * 30, rise: 44 - row * 12, wave: 340 }), paint))
			.join(""),
		mist(sheet, 540, 50, "#fbe2c2", 0.7),
		water(sheet, 548, 710, { 0: "#eec29a", 0.35: "#8faea6", 1: "#2f6a74" }),
		glint(sheet, 1010, 552, 700, 70, "#fff0cc", 90),
		sheet.clip("M0 690H1440V705H0Z", reflection(ship, 690, 0.5, 0.5)),
		ripples(sheet, { top: 556, bottom: 700, count: 150, color: "#ffe6c4", opacity: 0.4, length: 90 }),
		quayCrane(1010, 716, 430, "#5f8492"),
		ship,
		quay(sheet),
		quayCrane(610, 748, 640, "#c8573a"),
		stacks(sheet, 1120, 800, [3, 4, 4], 148, 58),
		truck(640, 850),
		docker(430, 872, 132),
		docker(506, 862, 126, true),
		stacks(sheet, -130, 930, [3, 2], 230, 86),
		birds(sheet, 240, 240, 7, "#4a5660"),
	].join("");
};
