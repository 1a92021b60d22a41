import { dab, ellipse, fill, line, mix, place, polygon, rect, repeat } from "./brush.ts";
import { num, type Sheet } from "./sheet.ts";

interface Trawler {
	x: number;
	/** Level of the water. */
	y: number;
	/** Bow to stern, pixels. */
	length: number;
	hull: string;
	stripe: string;
	isMirrored?: boolean;
}

function wheelhouse(stripe: string): string {
	const glass = [-150, -124, -98, -72].map((x) => rect(x, -112, 17, 22)).join("");
	return (
		fill("M-166 -66V-120H-44V-60Z", "#e9dfc6") +
		fill("M-80 -120H-44V-60L-80 -63Z", "#bfb49d") +
		fill(glass, "#24404a") +
		fill(rect(-176, -130, 146, 12), stripe) +
		fill(rect(-140, -152, 74, 22), "#cfc3a6") +
		fill(rect(-148, -158, 92, 8), stripe)
	);
}

/** A wooden fishing boat of the central coast: painted hull with an eye at the bow, wheelhouse aft, lamps on a line. */
export function trawler({ x, y, length, hull, stripe, isMirrored }: Trawler): string {
	const shape = "M-212 -74Q-208 -20 -178 14H132Q186 -16 226 -104Q160 -62 70 -56Q-90 -50 -212 -74Z";
	const shade = "M-203 -30Q-194 -4 -178 14H132Q164 -4 190 -40Q120 -6 20 -6Q-110 -6 -203 -30Z";
	const gunwale = "M-212 -74Q-90 -50 70 -56Q160 -62 226 -104L221 -90Q160 -49 70 -43Q-90 -37 -211 -60Z";
	const planks = "M-206 -44Q-90 -24 70 -30Q150 -34 206 -66M-198 -24Q-90 -8 70 -13Q140 -16 186 -38";
	const rigging =
		"M40 -56V-246M-104 -158V-206M40 -240L222 -102M40 -240L-104 -204L-206 -76M40 -196L-60 -158M40 -150L128 -62";
	const lamps = repeat(7, (index) => ellipse(18 - index * 20, -226 + index * 5.4, 4.6, 6));
	const nets = ellipse(-6, -64, 32, 19) + ellipse(104, -66, 24, 14);
	const eye = ellipse(172, -60, 12, 7.5);
	return place(
		line(rigging, "#3a2c2a", 2.2, 0.85) +
			line("M40 -52V-246", "#4a3630", 6) +
			fill(lamps, "#f6eecf") +
			wheelhouse(stripe) +
			fill(nets, "#3f6a62") +
			line(
				repeat(5, (index) => `M${-30 + index * 11} -56q4 -18 12 -24`),
				"#8fb5a0",
				1.6,
				0.7,
			) +
			fill(shape, hull) +
			fill(shade, mix(hull, "#10202c", 0.45)) +
			line(planks, mix(hull, "#10202c", 0.5), 1.8, 0.6) +
			fill(gunwale, stripe) +
			fill("M-190 0Q-184 8 -178 14H132Q142 8 152 0Z", "#6d2a24") +
			fill(eye, "#f6f0dc") +
			fill(ellipse(175, -60, 5.5), "#15181c"),
		x,
		y,
		length / 440,
		isMirrored,
	);
}

/** A round basket boat of woven bamboo, seen a little from above. */
export function basketBoat(sheet: Sheet, x: number, y: number, radius: number): string {
	const bowl = `M${num(-radius)} 0Q${num(-radius * 0.9)} ${num(radius * 0.55)} 0 ${num(radius * 0.6)}Q${num(radius * 0.9)} ${num(radius * 0.55)} ${num(radius)} 0Z`;
	const weave = repeat(44, () => {
		const across = sheet.between(-0.85, 0.85);
		const down = sheet.between(0.08, 0.5) * Math.sqrt(1 - across * across);
		return dab(across * radius, down * radius, radius * 0.2, radius * 0.018, sheet.pick([0.7, -0.7]));
	});
	return place(
		fill(bowl, "#6b4a30") +
			fill(weave, "#c79a5e", 0.6) +
			fill(ellipse(0, 0, radius, radius * 0.3), "#c99c5e") +
			fill(ellipse(0, radius * 0.03, radius * 0.9, radius * 0.24), "#3a2a22"),
		x,
		y,
	);
}

/** A shipping container from its long side, with ribs and a shaded end. */
export function container(x: number, y: number, width: number, height: number, color: string): string {
	const ribs = repeat(13, (index) => rect(x + 4 + (index * (width - 8)) / 13, y + 4, (width - 8) / 26, height - 8));
	const end = polygon([
		[x + width, y],
		[x + width + height * 0.3, y - height * 0.12],
		[x + width + height * 0.3, y + height * 0.84],
		[x + width, y + height],
	]);
	const lid = polygon([
		[x, y],
		[x + height * 0.3, y - height * 0.12],
		[x + width + height * 0.3, y - height * 0.12],
		[x + width, y],
	]);
	return (
		fill(rect(x, y, width, height), color) +
		fill(ribs, mix(color, "#101820", 0.3)) +
		fill(end, mix(color, "#101820", 0.5)) +
		fill(lid, mix(color, "#fff2d8", 0.35))
	);
}
