import { dab, ellipse, fill, line, pointIn, rect, repeat } from "./brush.ts";
import { longHall } from "./buildings.ts";
import { contour, hill } from "./land.ts";
import type { Person } from "./people.ts";
import { num, type Scene, type Sheet, WIDTH } from "./sheet.ts";
import { disc, heap, rays, sky } from "./sky.ts";
import { broadTree, grass, treeFringe } from "./trees.ts";
import { flowerBed, mast, standing, yard } from "./yard.ts";

/** A flamboyant in flower: red laid over the leaves. */
function flameTree(sheet: Sheet, x: number, y: number, height: number): string {
	const crown = broadTree(sheet, x, y, height, { dark: "#2a5238", mid: "#4f7a40", light: "#8fa84c" }, "#5a443a", -1);
	const blossom = (count: number, color: string, lift: number) =>
		fill(
			repeat(count, () => {
				const [atX, atY] = pointIn(sheet, x, y - height * (0.66 + lift), height * 0.44, height * 0.24);
				return dab(atX, atY, height * 0.045, height * 0.018, sheet.between(-0.8, 0.8));
			}),
			color,
		);
	return crown + blossom(300, "#a82a22", 0) + blossom(260, "#d8402a", 0.03) + blossom(120, "#f0774a", 0.07);
}

function rope(x: number, y: number): string {
	return line(`M${num(x)} ${num(y - 60)}Q${num(x + 92)} ${num(y - 190)} ${num(x + 184)} ${num(y - 60)}`, "#8a5a3a", 4);
}

function pupils(): string {
	const dress = { color: "#2b3a58", top: "#f6f1e2" };
	const child = (x: number, y: number, height: number, more: Partial<Person> = {}) =>
		standing({ x, y, height, arms: "swing", ...dress, ...more });
	return (
		child(560, 742, 66, { body: "walker" }) +
		child(610, 746, 64, { body: "woman", arms: "linked" }) +
		child(650, 744, 62, { body: "man", arms: "linked" }) +
		child(930, 748, 68, { body: "walker", isMirrored: true, loads: ["pack"], trim: "#b3482f" }) +
		child(300, 806, 92, { body: "man", arms: "forward" }) +
		child(488, 806, 92, { body: "woman", arms: "forward", isMirrored: true }) +
		rope(330, 806) +
		child(396, 790, 90, { body: "woman", arms: "raised" }) +
		child(760, 862, 122, { body: "walker", arms: "raised", loads: ["pack"], trim: "#2f7f86" }) +
		child(660, 880, 124, { body: "striding", loads: ["pack"], trim: "#d9a13c", color: "#2a2431", top: "#8f2f38" }) +
		child(1010, 868, 118, { body: "walker", arms: "forward", isMirrored: true }) +
		fill(ellipse(908, 858, 14), "#d8703c") +
		line("M896 856q12 -8 24 2", "#f4dcb0", 2.4)
	);
}

/** A school at break: classrooms in a row, children in the yard. */
export const schoolYard: Scene = (sheet) => {
	const hall = {
		x: 250,
		y: 690,
		width: 940,
		storeys: 1,
		storeyHeight: 170,
		bays: 11,
		wall: "#f6dc9a",
		shade: "#d9ab68",
		roof: "#b0503a",
		seam: "#6d2e26",
		glass: "#44686c",
	};
	return [
		sky(sheet, 520, { 0: "#56a0b8", 0.55: "#b2d6cc", 1: "#fcebc0" }),
		heap(sheet, 560, 330, 640, 230, "#fff6e2", "#cfd6cc"),
		disc(sheet, { x: 1290, y: 130, radius: 1, color: "#fff6d4", halo: "#fff2c0", reach: 460 }),
		hill(sheet, contour(sheet, { y: 430, rise: 74, wave: 480 }), {
			top: "#7ca5a8",
			foot: "#dfe0bc",
			depth: 220,
			shade: "#608e98",
		}),
		hill(sheet, contour(sheet, { y: 520, rise: 40, wave: 330 }), {
			top: "#5f9a76",
			foot: "#b9cd94",
			depth: 160,
			shade: "#478069",
		}),
		treeFringe(sheet, () => 650, { height: 130, spacing: 44, color: "#4d8562" }),
		longHall(sheet, hall),
		fill(rect(236, 688, 968, 14), "#e9d6ae"),
		yard(sheet, 700, "#e6c190", "#a5694a"),
		flowerBed(sheet, 270, 716, 250, "#f4c63a") + flowerBed(sheet, 900, 716, 260, "#f4c63a"),
		mast(720, 786),
		fill(
			repeat(60, () => dab(sheet.between(880, WIDTH), sheet.between(800, 950), 12, 5, sheet.between(-1, 1))),
			"#c8402c",
			0.85,
		),
		flameTree(sheet, 1230, 842, 640),
		flameTree(sheet, 70, 800, 470),
		pupils(),
		rays(sheet, 1480, -100, [2.2, 2.34, 2.48], 1300, "#fff2c4", 0.3),
		grass(sheet, (x) => (x < 220 || x > 1260 ? 956 : 1000), 120, 46, "#1f4a34"),
	].join("");
};
