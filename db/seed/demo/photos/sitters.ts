import { ellipse, fill, line, mix, place } from "./brush.ts";
import { type Person, person } from "./people.ts";

interface Sitter {
	x: number;
	/** Level of the floor under the feet. */
	y: number;
	/** Floor to crown, pixels. */
	height: number;
	/** Colour of trousers or skirt. */
	color: string;
	top: string;
	hair: string;
	skin: string;
	isMirrored?: boolean;
}

/** A head in profile, facing right, its crown at −100. */
function profileHead(skin: string, hair: string, isLongHaired = false): string {
	const face =
		"M-6 -82Q-10 -98 3 -100Q14 -100 14.5 -91L17 -85.5L14.5 -84L14 -79Q13 -76.5 8 -77L6.5 -73Q1 -66 -4.5 -73V-80Z";
	const cap = "M-7 -80Q-13 -99 2 -102Q15 -103 15.5 -93Q9 -96 5 -93Q5 -88 2 -86Q2 -80 -3 -77Q-6 -77 -7 -80Z";
	const bun = ellipse(-9.5, -82, 5, 5.5);
	return (
		fill(face, skin) +
		fill(cap + (isLongHaired ? bun : ""), hair) +
		fill(ellipse(1.2, -84.5, 2.1, 3.1), mix(skin, "#5a2a20", 0.22))
	);
}

/** Someone on a chair or bench, in profile, facing right, hands held out before the chest. */
export function chairSitter(
	{ x, y, height, color, top, hair, skin, isMirrored }: Sitter,
	isLongHaired = false,
): string {
	const far = "M14 -36H34Q39 -36 39 -30L36 -3H29L31 -27L12 -26Z";
	const legs = "M-13 -38Q-14 -26 -4 -26H25L22 -3H30L35 -28Q36 -38 27 -39L-2 -44Z";
	const feet = "M21 -4H30L38 -1.5V0.5H21ZM29 -4H36L44 -1.5V0.5H29Z";
	const torso = "M-14 -34Q-17 -58 -9 -70Q-3 -76 5 -74Q13 -71 13 -60L12 -36Q0 -31 -14 -34Z";
	const sleeve = line("M1 -66Q3 -52 8 -48L27 -53", top, 8);
	const fold = line("M0.5 -60Q3 -50 8 -47L24 -51", "#14121a", 1.2, 0.35);
	const hand = fill(ellipse(30.5, -54, 3.6, 2.8), skin);
	return place(
		fill(far, "#14121a", 0.75) +
			fill(legs, color) +
			fill(feet, "#2a211f") +
			fill(torso, top) +
			profileHead(skin, hair, isLongHaired) +
			sleeve +
			fold +
			hand,
		x,
		y,
		height / 100,
		isMirrored,
	);
}

interface GroundSitter {
	x: number;
	y: number;
	height: number;
	top: string;
	hair: string;
	/** Colour of the light that edges head and shoulders. */
	rim: string;
	/** Degrees the head leans to the right. */
	tilt: number;
	isLongHaired: boolean;
}

/** Someone on the ground seen from behind against the light: back, crossed legs, head. */
export function groundSitter({ x, y, height, top, hair, rim, tilt, isLongHaired }: GroundSitter): string {
	const legs = "M-42 0Q-46 -15 -22 -21H22Q46 -15 42 0Q0 6 -42 0Z";
	const back = "M-25 -8Q-27 -44 -20 -54Q-13 -62 0 -62Q13 -62 20 -54Q27 -44 25 -8Q0 -2 -25 -8Z";
	const arms = "M-20 -54Q-33 -38 -29 -14L-20 -10L-18 -40ZM20 -54Q33 -38 29 -14L20 -10L18 -40Z";
	const edge = (d: string) => line(d, rim, 1.7, 0.8);
	const locks = isLongHaired ? "M-13 -82Q-14 -54 -9 -42Q0 -37 9 -42Q14 -54 13 -82Z" : "";
	const ears = ellipse(-13.5, -81, 2.4, 4) + ellipse(13.5, -81, 2.4, 4);
	const head =
		fill("M-5 -72H5V-58H-5Z", hair) + fill(ears, mix(hair, rim, 0.55)) + fill(ellipse(0, -82, 13, 16) + locks, hair);
	const crown = edge("M-12.5 -86Q-11 -97 0 -97.5Q11 -97 12.5 -86");
	return place(
		fill(legs, top) +
			fill(back, top) +
			fill(arms, top) +
			edge("M-31 -30Q-28 -46 -20 -53Q-13 -61 -6 -61M31 -30Q28 -46 20 -53Q13 -61 6 -61") +
			`<g transform="rotate(${tilt} 0 -62)">${head}${crown}</g>`,
		x,
		y,
		height / 100,
	);
}

interface Seat {
	x: number;
	y: number;
	size: number;
	row: number;
}

interface Rows {
	/** Level, size of a person and distance of two seats, farthest row first. */
	rows: readonly { y: number; size: number; spacing: number }[];
	eyeX: number;
	/** Half the width of the aisle in seats. */
	aisle: number;
	/** Pixels that a row's ends lie lower than its middle. */
	curve?: number;
}

/** The seats of a hall on both sides of its aisle, farthest row first, each row from its ends to the aisle. */
export function listSeats({ rows, eyeX, aisle, curve = 0 }: Rows): Seat[] {
	return rows.flatMap(({ y, size, spacing }, row) => {
		const count = Math.ceil((eyeX + size) / spacing);
		return Array.from({ length: count }, (_, index) => (count - 1 - index + aisle) * spacing).flatMap((off) =>
			[-1, 1].map((side) => ({ x: eyeX + side * off, y: y + curve * (off / eyeX) ** 2, size, row })),
		);
	});
}

interface Listener {
	x: number;
	/** Level of the shoulders. */
	y: number;
	size: number;
	top: string;
	hair: string;
	skin: string;
	seat: string;
	isLongHaired?: boolean;
	/** The card held up to vote. */
	card?: string;
}

/** Someone in a chair seen from behind. */
export function listener({ x, y, size, top, hair, skin, seat, isLongHaired = false, card }: Listener): string {
	const shoulders = "M-50 84Q-53 22 -26 12L-9 5H9L26 12Q53 22 50 84Z";
	const shade = "M16 9L26 12Q53 22 50 84H28Q36 40 16 9Z";
	const neck = "M-9 -18H9V7Q0 13 -9 7Z";
	const ears = ellipse(-18, -27, 3.5, 6) + ellipse(18, -27, 3.5, 6);
	const hairShape = isLongHaired
		? "M-19 -30Q-20 -54 0 -54Q20 -54 19 -30Q20 -10 14 4Q0 9 -14 4Q-20 -10 -19 -30Z"
		: "M-18 -28Q-20 -53 0 -53Q20 -53 18 -28Q16 -12 8 -9H-8Q-16 -12 -18 -28Z";
	const gleam = line("M-11 -44Q-4 -50 5 -49", "#8a7a70", 2.4, 0.5);
	const back = "M-46 96V50Q-46 40 -34 40H34Q46 40 46 50V96Z";
	const arm = card
		? line("M40 26Q58 6 52 -42", top, 19) +
			fill(ellipse(51, -58, 8, 10), skin) +
			fill("M36 -108L68 -104L64 -60L32 -64Z", card)
		: "";
	return place(
		fill(shoulders, top) +
			fill(shade, "#14121a", 0.22) +
			arm +
			fill(neck + ears, skin) +
			fill(hairShape, hair) +
			gleam +
			fill(back, seat) +
			line("M-40 47Q0 42 40 47", "#fff0d0", 2, 0.28),
		x,
		y,
		size / 100,
	);
}

const HANDS = {
	down: ellipse(-14, -43, 3, 3.6) + ellipse(14, -43, 3, 3.6),
	forward: ellipse(36, -72.5, 3.4, 3),
} as const;

interface Stander extends Person {
	arms: keyof typeof HANDS;
	skin: string;
	hair: string;
	isLongHaired?: boolean;
}

/** A standing person with hands and a head in profile. */
export function stander({ skin, hair, isLongHaired, ...figure }: Stander): string {
	const { x, y, height, isMirrored, arms } = figure;
	const scale = (height / 100) * 0.56;
	return (
		person({ ...figure, head: skin }) +
		place(fill(HANDS[arms], skin), x, y, height / 100, isMirrored) +
		place(profileHead(skin, hair, isLongHaired), x, y - height + scale * 101, scale, isMirrored)
	);
}

/** Someone on the floor in profile, facing right: legs stretched out, or folded under. */
export function floorSitter(
	{ x, y, height, color, top, hair, skin, isMirrored }: Sitter,
	pose: { reach: "loom" | "telling" | "listening"; isLongHaired?: boolean },
): string {
	const legs =
		pose.reach === "loom"
			? "M-24 0Q-28 -18 -8 -22L34 -25Q74 -24 110 -17L112 -2Q60 3 -24 0Z"
			: "M-24 0Q-28 -18 -8 -22L24 -25Q40 -20 38 -6Q36 2 10 2Z";
	const arms = {
		loom: "M3 -55Q8 -40 16 -36L42 -42",
		telling: "M3 -55Q16 -50 24 -54L36 -72",
		listening: "M3 -55Q4 -38 12 -32L26 -28",
	}[pose.reach];
	const hands = { loom: [45, -42.5], telling: [37.5, -76], listening: [29, -27.5] }[pose.reach];
	const feet =
		pose.reach === "loom" ? "M108 -16Q110 -31 117 -33Q122 -32 121 -22L118 0H108Z" : "M30 -6Q42 -8 48 -3Q48 2 40 2H26Z";
	const torso = "M-23 -8Q-27 -44 -17 -58Q-9 -66 3 -64Q15 -60 16 -46L15 -16Q0 -5 -23 -8Z";
	const shade = "M-23 -8Q-27 -44 -17 -58Q-18 -30 -6 -8Q-14 -6 -23 -8Z";
	return place(
		fill(feet, skin) +
			fill(legs, color) +
			fill(torso, top) +
			fill(shade, "#14121a", 0.3) +
			place(profileHead(skin, hair, pose.isLongHaired), 1, 2, 0.87) +
			line(arms, top, 9.5) +
			line(arms, "#14121a", 1, 0.25) +
			fill(ellipse(hands[0] ?? 0, hands[1] ?? 0, 4.2, 3.6), skin),
		x,
		y,
		height / 90,
		isMirrored,
	);
}
