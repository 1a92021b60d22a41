import { dab, ellipse, fill, line, place, polygon, rect, repeat } from "./brush.ts";
import { garden } from "./garden.ts";
import { num, type Scene, type Sheet } from "./sheet.ts";
import { chairSitter } from "./sitters.ts";
import { rays } from "./sky.ts";
import { leafMass, palm } from "./trees.ts";

const GREEN = { dark: "#1f4a38", mid: "#3d7a48", light: "#a8bf58" };

const SKIN = "#b47a54";

/** A newspaper held open: columns as grey strokes, never letters; units of the sitter. */
function newspaper(): string {
	const left = "M25 -76L47 -80L49 -44L27 -39Z";
	const right = "M47 -80L66 -75L68 -40L49 -44Z";
	const strokes = (fromX: number, lean: number, top: number) =>
		repeat(11, (row) => `M${num(fromX + row * 0.1)} ${num(top + row * 2.5)}l7 ${num(lean)}`);
	return (
		fill(left, "#f6efdc") +
		fill(right, "#dcd2b8") +
		fill("M27.5 -74L45 -77.2L45.2 -72L27.8 -69Z", "#7d2a26") +
		fill("M37.5 -68L46 -69.5L46.8 -57L38.2 -55.5Z", "#5f8f92") +
		line(
			strokes(28.3, -1.2, -65) + repeat(5, (row) => `M${num(38.6 + row * 0.1)} ${num(-52.5 + row * 2.4)}l8 -1.3`),
			"#8a8478",
			0.7,
		) +
		line(strokes(50.5, 1.6, -74) + strokes(59.3, 1.8, -72), "#948d7d", 0.7) +
		line("M47 -80L49 -44", "#b3a88e", 0.8)
	);
}

function teaTable(x: number, y: number): string {
	const pot =
		"M-34 -10Q-40 -44 -8 -48H8Q40 -44 34 -10Q20 0 -20 -2ZM32 -36Q54 -44 60 -58L66 -54Q58 -30 34 -22ZM-36 -40Q-66 -40 -60 -18Q-54 -8 -36 -14L-37 -20Q-52 -16 -53 -24Q-54 -34 -36 -33Z";
	const cup = (at: number) =>
		fill(`M${at - 15} -22H${at + 15}Q${at + 12} 0 ${at} 0Q${at - 12} 0 ${at - 15} -22Z`, "#efe6d0");
	return (
		fill(dab(x, y + 168, 380, 26, 0), "#2a1614", 0.45) +
		fill(rect(x - 136, y + 8, 16, 160) + rect(x + 120, y + 8, 16, 160), "#5a3624") +
		fill(rect(x - 160, y - 4, 320, 20), "#8a5a38") +
		fill(rect(x - 160, y - 4, 320, 6), "#c08a58") +
		place(
			fill(pot, "#3f7f86") +
				fill(ellipse(0, -50, 9, 6), "#2d5f68") +
				fill("M-26 -30Q-24 -42 -8 -43L-8 -38Q-20 -37 -22 -28Z", "#a9d0c8", 0.7) +
				cup(84) +
				cup(-84),
			x,
			y - 4,
		)
	);
}

function rattanChair(x: number, y: number, scale: number): string {
	const frame =
		"M-17 0L-15 -36M24 0L22 -34M-15 -36H26M-16 -34L-24 -84Q-22 -90 -14 -88L-10 -40M-18 -56L22 -52Q28 -50 24 -44L22 -34";
	const weave = repeat(
		9,
		(index) =>
			`M${num(-23.5 + index * 0.85)} ${num(-84 + index * 5.6)}L${num(-14 + index * 0.5)} ${num(-85 + index * 5.2)}`,
	);
	return place(
		fill("M-24 -84Q-22 -90 -14 -88L-9 -38H-16Z", "#b98a50") +
			line(weave, "#7a5230", 1, 0.8) +
			line(frame, "#7a5230", 3.2),
		x,
		y,
		scale,
	);
}

const READER = { x: 560, y: 884, height: 560 } as const;

function newspaperReaderFar(sheet: Sheet): string {
	const { x, y, height } = READER;
	const tiles =
		repeat(9, (index) => `M${num(720 + (index - 4) * 190)} 690L${num(720 + (index - 4) * 420)} 980`) +
		[716, 760, 826, 920].map((at) => `M0 ${at}H1440`).join("");
	const beard = place(
		fill("M9 -79Q15 -79 14.5 -75L12 -67Q9 -68 8 -74Z", "#e6e0d4") +
			line(`M2 -87.5L10.5 -88${ellipse(12.7, -88, 2)}`, "#2a2428", 0.6),
		x,
		y,
		height / 100,
	);
	return [
		garden(sheet, 600),
		palm(sheet, 1180, 660, 480, GREEN, "#6a5644", 26),
		leafMass(sheet, { x: 900, y: 650, rx: 420, ry: 56, leaf: 15, tones: GREEN, light: 1 }),
		fill(
			repeat(46, () => ellipse(sheet.between(560, 1300), sheet.between(610, 680), sheet.between(4, 8))),
			"#f2bd1d",
		),
		fill(rect(-10, 0, 345, 700), sheet.horizontal(0, 320, { 0: "#c79f62", 1: "#f0d49a" })) +
			fill(rect(60, 190, 170, 330), "#5f8a80") +
			fill(rect(72, 202, 146, 306), "#2f4448") +
			line("M145 202v306M72 300h146M72 400h146", "#8fb3a4", 7),
		fill(rect(-10, 0, 1460, 64), "#6d3a2a") +
			fill(rect(-10, 60, 1460, 14), "#4a261e") +
			fill(
				repeat(16, (index) => rect(index * 94, 64, 44, 20)),
				"#6d3a2a",
			),
		fill(rect(-10, 690, 1460, 280), sheet.vertical(690, 960, { 0: "#d08a5c", 1: "#7d4030" })) +
			line(tiles, "#6d3628", 3, 0.55),
		fill("M640 692H1440V980H1000Z", "#ffe6b0", 0.28),
		fill(rect(322, 40, 40, 666), "#f4dfae") +
			fill(rect(346, 40, 16, 666), "#b98f5e") +
			fill(rect(1090, 40, 36, 660), "#f4dfae") +
			fill(rect(1110, 40, 16, 660), "#b98f5e"),
		fill(dab(x + 70, y + 4, 560, 36, 0), "#2a1614", 0.5),
		rattanChair(x, y, height / 100),
		teaTable(1010, 716),
		chairSitter({ x, y, height, color: "#3a3f4e", top: "#efe8d6", hair: "#e6e0d4", skin: SKIN }),
		beard,
	].join("");
}

function newspaperReaderNear(sheet: Sheet): string {
	const { x, y, height } = READER;
	const pot =
		fill(
			polygon([
				[1240, 700],
				[1390, 700],
				[1366, 830],
				[1264, 830],
			]),
			"#a4532f",
		) +
		fill(rect(1228, 690, 174, 22), "#c26a3c") +
		fill(
			polygon([
				[1340, 712],
				[1390, 712],
				[1366, 830],
				[1336, 830],
			]),
			"#5f2a20",
			0.4,
		);
	return [
		place(
			newspaper() + fill(ellipse(30.5, -54, 3.6, 2.8), SKIN) + fill(ellipse(67, -56, 2.6, 3.4), SKIN),
			x,
			y,
			height / 100,
		),
		pot +
			leafMass(sheet, { x: 1316, y: 610, rx: 110, ry: 110, leaf: 20, tones: GREEN, light: -1 }) +
			fill(
				repeat(26, () => ellipse(sheet.between(1220, 1410), sheet.between(530, 680), sheet.between(7, 11))),
				"#d8543c",
			),
		rays(sheet, 1300, -60, [2.2, 2.32, 2.44], 1150, "#fff2c0", 0.34),
		fill(
			rect(0, 0, 1440, 960),
			sheet.radial(800, 520, 1000, { 0: ["#1a0f0e", 0], 0.6: ["#1a0f0e", 0.03], 1: ["#1a0f0e", 0.45] }),
		),
	].join("");
}

/** An elderly reader with his newspaper on the veranda. */
export const newspaperReader: Scene = (sheet) => newspaperReaderFar(sheet) + newspaperReaderNear(sheet);
