import { dab, ellipse, fill, line, place, polygon, rect, repeat } from "./brush.ts";
import { campfire } from "./fire.ts";
import { below, contour, hatch, hill } from "./land.ts";
import { person } from "./people.ts";
import { num, type Scene, type Sheet } from "./sheet.ts";
import { disc, sky, stars, strips } from "./sky.ts";
import { treeFringe } from "./trees.ts";

/** One hanging gong; the fire lights it from the lower left. */
function gong(sheet: Sheet, x: number, y: number, radius: number, hasBoss: boolean): string {
	const bronze = sheet.radial(-radius * 0.4, radius * 0.35, radius * 1.6, {
		0: "#f6c66a",
		0.28: "#cf8a35",
		0.62: "#7d4720",
		1: "#2f1a16",
	});
	const rim = sheet.radial(-radius * 0.5, radius * 0.5, radius * 2, { 0: "#ffdd8c", 0.4: "#a5662b", 1: "#27150f" });
	const hammer = (from: number, to: number, count: number) =>
		repeat(count, () => {
			const [angle, reach] = [sheet.random() * Math.PI * 2, sheet.between(from, to) * radius];
			return ellipse(Math.cos(angle) * reach, Math.sin(angle) * reach, radius * sheet.between(0.012, 0.03));
		});
	const rings = [0.86, 0.83, 0.6, 0.57, 0.3].map((share) => ellipse(0, 0, radius * share)).join("");
	const lobe = sheet.radial(-radius * 0.09, radius * 0.06, radius * 0.3, {
		0: "#ffe7a8",
		0.4: "#dd9a40",
		1: "#4a2617",
	});
	const boss = hasBoss
		? fill(ellipse(radius * 0.04, -radius * 0.03, radius * 0.27), "#1f100e", 0.45) +
			fill(ellipse(0, 0, radius * 0.23), lobe)
		: "";
	const sheen = `M${num(-radius * 0.74)} ${num(radius * 0.02)}A${num(radius * 0.74)} ${num(radius * 0.74)} 0 0 0 ${num(-radius * 0.1)} ${num(radius * 0.73)}`;
	const cords = line(
		`M${num(-radius * 0.45)} ${num(-radius * 0.86)}L${num(-radius * 0.22)} ${num(118 - y)}M${num(radius * 0.45)} ${num(-radius * 0.86)}L${num(radius * 0.22)} ${num(118 - y)}`,
		"#b39a6b",
		7,
	);
	const face =
		fill(ellipse(14, 20, radius), "#0d0708", 0.5) +
		fill(ellipse(0, 0, radius), rim) +
		fill(ellipse(0, 0, radius * 0.93), bronze);
	const detail =
		fill(hammer(0.35, 0.82, 210), "#3a1f14", 0.4) +
		fill(hammer(0.35, 0.82, 130), "#ffd98c", 0.35) +
		line(rings, "#2f1a12", radius * 0.012, 0.75) +
		line(sheen, "#fff0c0", radius * 0.03, 0.55);
	return place(face + detail + boss + cords, x, y);
}

/** A strip of weaving: lozenges and steps. */
function wovenBand(y: number, height: number): string {
	const step = height * 0.9;
	const count = Math.ceil(1440 / step) + 1;
	const lozenge = (x: number, size: number) =>
		polygon([
			[x - size, y + height / 2],
			[x, y + height / 2 - size],
			[x + size, y + height / 2],
			[x, y + height / 2 + size],
		]);
	const row = (size: number, shift: number) => repeat(count, (index) => lozenge((index + shift) * step, size));
	const teeth = repeat(count * 3, (index) =>
		polygon([
			[index * (step / 3), y + 6],
			[index * (step / 3) + step / 6, y + 15],
			[(index + 1) * (step / 3), y + 6],
		]),
	);
	return (
		fill(rect(0, y, 1440, height), "#5e1a1e") +
		fill(rect(0, y, 1440, 6) + rect(0, y + height - 6, 1440, 6), "#17131a") +
		fill(teeth, "#e9b44c") +
		fill(row(height * 0.3, 0), "#17131a") +
		fill(row(height * 0.2, 0), "#f0e3c0") +
		fill(row(height * 0.1, 0), "#b32a28") +
		fill(row(height * 0.09, 0.5), "#e9b44c")
	);
}

/** Gongs hanging in the communal house, by firelight. */
export const gongs: Scene = (sheet) => {
	const bamboo = repeat(38, (index) => rect(index * 39, 0, 35, 960));
	const knots = repeat(130, () => rect(Math.floor(sheet.between(0, 38)) * 39, sheet.between(120, 940), 35, 4));
	const joints = repeat(9, (index) => rect(80 + index * 168, 88, 7, 50));
	const glow = (x: number, y: number, reach: number, opacity: number) =>
		fill(
			rect(0, 0, 1440, 960),
			sheet.radial(x, y, reach, { 0: ["#ffb14a", opacity], 0.5: ["#d9722a", opacity * 0.4], 1: ["#3a1512", 0] }),
		);
	return [
		fill(rect(0, 0, 1440, 960), "#1f1214"),
		fill(bamboo, sheet.vertical(0, 960, { 0: "#2b1917", 0.6: "#4d2c20", 1: "#6b3d26" })),
		fill(
			repeat(420, () => dab(sheet.between(0, 1440), sheet.between(0, 960), sheet.between(60, 200), 2.4, Math.PI / 2)),
			"#160c0e",
			0.5,
		),
		fill(knots, "#170d0e", 0.7),
		glow(330, 960, 1150, 0.62),
		gong(sheet, 1235, 420, 168, false),
		gong(sheet, 250, 400, 152, false),
		fill(rect(-10, 92, 1460, 42), sheet.vertical(90, 136, { 0: "#5d3b22", 0.4: "#c99a58", 1: "#3d2418" })),
		fill(joints, "#3a2217"),
		gong(sheet, 985, 470, 212, true),
		gong(sheet, 470, 520, 226, true),
		gong(sheet, 740, 590, 150, true),
		wovenBand(846, 114),
		fill(
			rect(0, 840, 1440, 120),
			sheet.horizontal(0, 1440, { 0: ["#ffb14a", 0.22], 0.4: ["#ffb14a", 0.1], 1: ["#0d0708", 0.6] }),
		),
		fill(
			repeat(70, () => ellipse(sheet.between(60, 900), sheet.between(180, 840), sheet.between(1.2, 3.4))),
			"#ffd27a",
			0.8,
		),
		fill(
			rect(0, 0, 1440, 960),
			sheet.radial(560, 560, 1000, { 0: ["#0d0708", 0], 0.6: ["#0d0708", 0.1], 1: ["#0d0708", 0.75] }),
		),
	].join("");
};

const WARM = { color: "#5d2a22", top: "#a4472b", head: "#7d3524" };

function circleOfDancers(isFront: boolean): string {
	const count = isFront ? 12 : 13;
	return Array.from({ length: count }, (_, index) => {
		const along = (index / (count - 1)) * 2 - 1;
		const curve = 1 - along ** 2;
		const x = 720 + along * (isFront ? 640 : 420);
		const y = isFront ? 828 + curve * 104 : 690 - curve * 34;
		const height = isFront ? 186 + curve * 34 : 108;
		const body = index % 3 === 0 ? "man" : "woman";
		const drums =
			isFront && index % 3 === 0
				? fill(ellipse(x + 26, y - height * 0.5, height * 0.15), "#0e0a12") +
					line(ellipse(x + 26, y - height * 0.5, height * 0.15), "#8a4a20", 3)
				: "";
		const colors = isFront ? { color: "#120d16", top: "#17101a" } : WARM;
		return person({ x, y, height, body, arms: index % 3 === 0 ? "drum" : "linked", ...colors }) + drums;
	}).join("");
}

function feastLight(sheet: Sheet, reach: number, opacity: number): string {
	const glow = sheet.radial(720, 700, reach, {
		0: ["#ffc25a", opacity],
		0.4: ["#e9722a", opacity * 0.5],
		1: ["#8a2a1c", 0],
	});
	return fill(ellipse(720, 700, reach), glow);
}

function harvestFeastFar(sheet: Sheet): string {
	const house =
		"M150 640Q210 470 226 250Q318 228 410 250Q426 470 486 640ZM176 640H460V690H176ZM190 690h12v52h-12ZM262 690h12v52h-12ZM340 690h12v52h-12ZM430 690h12v52h-12Z";
	const lit = "M440 470Q462 560 486 640L430 640Q424 470 404 256L410 250Q418 380 440 470Z";
	return [
		sky(sheet, 660, { 0: "#141c3c", 0.45: "#2f3f6e", 0.75: "#8a5a72", 1: "#e08a5c" }, "#b08fb0"),
		stars(sheet, 130, 330, "#f3e9d0"),
		strips(sheet, 420, 70, "#c06a62", 9, 0.4),
		disc(sheet, { x: 1190, y: 170, radius: 42, color: "#f6ecc8", halo: "#b9c6dc", reach: 200 }),
		hill(sheet, contour(sheet, { y: 570, rise: 46, wave: 400 }), {
			top: "#3b3a60",
			foot: "#8a5a66",
			depth: 140,
			shade: "#2a2d52",
		}),
		treeFringe(sheet, () => 680, { height: 110, spacing: 38, color: "#1e1f38" }),
		fill(house, "#17142a") + fill(lit, "#a4522d", 0.75),
		fill(
			repeat(60, () =>
				dab(sheet.between(240, 430), sheet.between(300, 630), 60, 2.5, Math.PI / 2 + sheet.between(-0.2, 0.2)),
			),
			"#5a2f36",
			0.5,
		),
		fill("M1010 690V600L990 604L1060 540H1200L1260 604L1244 600V690Z", "#17142a") +
			fill(rect(1050, 628, 30, 34), "#ffc25a", 0.9),
		fill(
			below(() => 668),
			sheet.radial(720, 740, 900, { 0: "#d9772f", 0.25: "#9a452a", 0.6: "#4d2430", 1: "#1c1626" }),
		),
		hatch(sheet, () => 680, {
			count: 420,
			depth: 270,
			length: 90,
			width: 5,
			angle: 0,
			color: "#ffb65a",
			opacity: 0.16,
		}),
		feastLight(sheet, 620, 0.6),
	].join("");
}

function harvestFeastNear(sheet: Sheet): string {
	const streamers = repeat(6, (index) => `M720 ${150 + index * 44}q40 10 56 52M720 ${150 + index * 44}q-40 10 -56 52`);
	return [
		line("M720 700V120q18 -44 56 -44", "#2a1620", 10) + line(streamers, "#e08a3a", 4, 0.9),
		circleOfDancers(false),
		fill("M640 742L800 712L806 726L646 756ZM650 712L806 746L800 760L644 726Z", "#2a1414"),
		campfire(sheet, 722, 744, 190, 250),
		feastLight(sheet, 330, 0.5),
		fill(
			repeat(110, () =>
				ellipse(720 + (sheet.random() - 0.5) * 420, 700 - sheet.random() ** 1.4 * 560, sheet.between(1.2, 3.6)),
			),
			"#ffcf6a",
			0.9,
		),
		circleOfDancers(true),
		fill(
			below((x) => 940 - Math.sin(x / 200) * 4),
			"#120d16",
		),
		fill(
			rect(0, 0, 1440, 960),
			sheet.radial(720, 620, 1000, { 0: ["#0e0a12", 0], 0.6: ["#120d16", 0.06], 1: ["#0b0812", 0.7] }),
		),
	].join("");
}

/** The harvest feast: a ring of dancers round the fire at dusk. */
export const harvestFeast: Scene = (sheet) => harvestFeastFar(sheet) + harvestFeastNear(sheet);
