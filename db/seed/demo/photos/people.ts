import { ellipse, fill, line, place } from "./brush.ts";

const HEAD = `${ellipse(0, -93, 6, 7)}M-3 -89v8h6v-8Z`;
const TORSO = "M-10 -44L-13 -76Q-13 -83 -5 -84H5Q13 -83 13 -76L10 -44Z";

/** Figures 100 units tall, standing on the origin, facing right: head, upper part, lower part. */
const BODIES = {
	man: [HEAD, TORSO, "M-9 0L-10 -46H10L9 0H3L0 -40L-3 0Z"],
	walker: [HEAD, TORSO, "M-19 -2L-10 -46H10L19 -4L21 0H11L2 -38L-11 0H-20Z"],
	woman: [HEAD, TORSO, "M-13 -2Q-12 -24 -10 -48H10Q12 -24 13 -2Q0 1 -13 -2Z"],
	striding: [HEAD, TORSO, "M-15 -1Q-12 -24 -10 -48H10Q14 -24 16 -3L8 0L3 -6L-4 0Z"],
	bent: [
		ellipse(35, -57, 6, 7),
		"M-14 -38Q-14 -54 0 -58L22 -65Q32 -64 29 -54L8 -36Z",
		"M-11 0L-14 -42L9 -40L6 -22L9 0H2L-2 -28L-4 0Z",
	],
	kneeling: [
		ellipse(14, -62, 6, 7),
		"M-11 -22L-6 -46Q0 -58 12 -55Q20 -52 18 -44L11 -24Z",
		"M-16 0Q-20 -14 -11 -24H11L22 -14V0Z",
	],
} as const;

type Body = keyof typeof BODIES;

/** Things worn and carried, in the same units. */
const LOADS = {
	hat: "M-17 -92Q-8 -97 1 -108Q10 -97 19 -92Q1 -87 -17 -92Z",
	scarf: "M-7 -92Q-8 -102 1 -102Q9 -101 8 -93L9 -84H-8Z",
	basket: "M-13 -74L-29 -78L-25 -43Q-19 -39 -13 -42ZM-32 -80H-10V-76H-32Z",
	pack: "M-11 -80Q-27 -82 -26 -62L-24 -46H-10ZM-25 -85H-11V-79H-25Z",
	fieldHat: "M-8 -95Q-7 -104 2 -104Q10 -103 11 -95L16 -92Q2 -89 -12 -92Z",
	bag: "M12 -50h14q4 8 0 18h-14q-4 -9 0 -18Z",
} as const;

type Load = keyof typeof LOADS;

const ARMS = {
	down: "M-11 -76L-14 -44M11 -76L14 -44",
	swing: "M-8 -76L-16 -50M11 -76L19 -54",
	raised: "M-10 -76L-24 -100M10 -76L26 -98",
	linked: "M-10 -74L-27 -62M10 -74L27 -62",
	forward: "M9 -74L30 -66L36 -72",
	low: "M24 -58L30 -28M20 -56L22 -28",
	work: "M12 -50L26 -24L32 -16",
	drum: "M9 -76L24 -58M-9 -76L6 -60L20 -56",
} as const;

export interface Person {
	x: number;
	y: number;
	height: number;
	body?: Body;
	arms?: keyof typeof ARMS;
	loads?: readonly Load[];
	/** Colour of the lower part, and of all that has no colour of its own. */
	color: string;
	top?: string;
	/** Colour of the head, hair and all. */
	head?: string;
	/** Colour of what is worn and carried. */
	trim?: string;
	isMirrored?: boolean;
}

/** One person, without a face: a silhouette, or a few flat colours. */
export function person({
	x,
	y,
	height,
	body = "man",
	arms = "down",
	loads = [],
	color,
	top = color,
	head = color,
	trim = color,
	isMirrored,
}: Person): string {
	const [crown, torso, lower] = BODIES[body];
	const worn = loads.map((load) => fill(LOADS[load], trim)).join("");
	return place(
		fill(crown, head) + fill(lower, color) + fill(torso, top) + line(ARMS[arms], top, 6) + worn,
		x,
		y,
		height / 100,
		isMirrored,
	);
}

/** A bicycle as lines, wheels on the origin's level. */
export function bicycle(x: number, y: number, height: number, color: string, isMirrored = false): string {
	const wheels = `${ellipse(-30, -18, 18)}${ellipse(32, -18, 18)}`;
	const frame = "M-30 -18L-8 -46L20 -46L2 -18ZM2 -18L-12 -52M-18 -52H-6M32 -18L18 -58H28";
	return place(line(wheels, color, 2.6) + line(frame, color, 3.2), x, y, height / 60, isMirrored);
}

/** A rider on a motorbike. */
export function motorbike(x: number, y: number, height: number, color: string, isMirrored = false): string {
	const machine = "M-40 -18Q-36 -40 -10 -38L6 -30L22 -50L28 -48L26 -38L38 -16L32 -14L20 -26L4 -14H-26Z";
	const rider = `${ellipse(-4, -92, 9, 10)}M-18 -42Q-20 -78 -6 -82Q4 -80 8 -66L24 -54L22 -48L2 -58L0 -46L12 -34L8 -18H0L2 -30L-12 -38Z`;
	const wheels = ellipse(-30, -13, 13) + ellipse(34, -13, 13);
	return place(fill(machine + rider + wheels, color), x, y, height / 100, isMirrored);
}
